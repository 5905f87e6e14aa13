import { isPractice, useMe } from '../session/me.tsx';
import { lazily } from './lazily.tsx';

const PracticeReset = lazily('leegmaken', () =>
  import('./practice-reset.tsx').then((part) => part.PracticeReset),
);

/** The watermark of every page of a programme for practising; who manages somewhere can empty it here. */
export function PracticeBanner({ programme }: { readonly programme: string | null }) {
  const me = useMe();
  if (programme === null || !isPractice(me, programme)) return null;
  const mayReset = me.platform || me.roles.some(({ role }) => role === 'beheerder');
  return (
    <aside class="practice" aria-label="Oefenprogramma">
      <p>
        <strong>Oefenprogramma.</strong> Wat u hier doet, telt nergens mee en is voor iedereen met een rol te
        zien. Gebruik alleen verzonnen gegevens.
      </p>
      {mayReset && <PracticeReset programme={programme} />}
    </aside>
  );
}
