import type { ReferenceMunicipality } from '../../api/answers.ts';
import { Icon } from '../../components/icon.tsx';
import type { IconName } from '../../components/icon.tsx';
import { REFERENCE_WORDS } from '../../format/words.ts';

type State = ReferenceMunicipality['state'];

const LOOKS: Readonly<Record<State, readonly [IconName, 'good' | 'warn' | 'quiet']>> = {
  open: ['ring', 'quiet'],
  proef: ['diamond', 'quiet'],
  ingediend: ['clock', 'warn'],
  teruggekoppeld: ['triangle', 'warn'],
  definitief: ['lock', 'good'],
};

/** The state of a municipality at a reference date, by shape and by word. */
export function ReferenceBadge({ state }: { readonly state: State }) {
  const [icon, tone] = LOOKS[state];
  return (
    <span class={`badge badge--${tone}`}>
      <Icon name={icon} size={14} />
      {REFERENCE_WORDS[state]}
    </span>
  );
}

/** That what is shown is a try-out, or rests on example weights, so that nobody takes it for the real thing. */
export function ReferenceTags({ trial, example }: Pick<ReferenceMunicipality, 'trial' | 'example'>) {
  return (
    <>
      {trial && <span class="tag">doet mee als proef</span>}{' '}
      {example && <span class="tag tag--example">voorbeeld</span>}
    </>
  );
}
