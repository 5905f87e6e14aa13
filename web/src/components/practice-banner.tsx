import { useState } from 'preact/hooks';
import { asApiError } from '../api/api-error.ts';
import { apiPath, sendJson } from '../api/client.ts';
import { isPractice, useMe } from '../session/me.tsx';

/** The watermark of every page of a programme for practising; who manages somewhere can empty it here. */
export function PracticeBanner({ programme }: { readonly programme: string | null }) {
  const me = useMe();
  const [asked, setAsked] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  if (programme === null || !isPractice(me, programme)) return null;
  const mayReset = me.platform || me.roles.some(({ role }) => role === 'beheerder');
  const reset = (): void => {
    setAsked(false);
    sendJson('POST', apiPath('programmes', programme, 'reset-practice'), {})
      .then(() => setTold('Leeggemaakt. Laad de pagina opnieuw om het te zien.'))
      .catch((error: unknown) => setTold(asApiError(error).message));
  };
  return (
    <aside class="practice" aria-label="Oefenprogramma">
      <p>
        <strong>Oefenprogramma.</strong> Wat u hier doet, telt nergens mee en is voor iedereen met een rol te
        zien. Gebruik alleen verzonnen gegevens.
      </p>
      {mayReset && !asked && (
        <button
          type="button"
          class="utrecht-button utrecht-button--secondary-action no-print"
          onClick={() => setAsked(true)}
        >
          Leegmaken
        </button>
      )}
      {asked && (
        <button type="button" class="utrecht-button utrecht-button--primary-action" onClick={reset}>
          Ja, alle oefenaanleveringen intrekken
        </button>
      )}
      {told !== null && <p role="status">{told}</p>}
    </aside>
  );
}
