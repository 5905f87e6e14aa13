import type { SubmissionStatus } from '../../../shared/submission/submission.ts';
import { SUBMISSION_WORDS } from '../format/words.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

const LOOKS: Readonly<Record<SubmissionStatus, readonly [IconName, 'good' | 'warn' | 'bad' | 'quiet']>> = {
  wacht_op_bestand: ['ring', 'quiet'],
  in_controle: ['clock', 'quiet'],
  afgekeurd: ['cross', 'bad'],
  proefcontrole: ['diamond', 'quiet'],
  te_bevestigen: ['triangle', 'warn'],
  verwerkt: ['check', 'good'],
  vervangen: ['box', 'quiet'],
  ingetrokken: ['ringDash', 'quiet'],
  verlopen: ['clock', 'quiet'],
  mislukt: ['cross', 'bad'],
};

/** The status of a submission, by shape and by word. */
export function SubmissionBadge({ status }: { readonly status: SubmissionStatus }) {
  const [icon, tone] = LOOKS[status];
  return (
    <span class={`badge badge--${tone}`}>
      <Icon name={icon} size={14} />
      {SUBMISSION_WORDS[status]}
    </span>
  );
}
