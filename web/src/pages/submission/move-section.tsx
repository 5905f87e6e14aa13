import type { SubmissionAnswer } from '../../../../shared/api/submissions.schema.ts';
import { RestoreForm, WithdrawForm } from './reason-forms.tsx';
import type { FollowedSubmission } from './use-submission.ts';

interface MoveSectionProps {
  readonly submission: SubmissionAnswer;
  readonly follow: FollowedSubmission['follow'];
}

/** Withdrawing or putting back, where the API would take it: after the lock only from a beheerder. */
export function MoveSection({ submission, follow }: MoveSectionProps) {
  const { status, acceptedAt, mayMove } = submission;
  if (status === 'te_bevestigen' || status === 'wacht_op_bestand')
    return <WithdrawForm submission={submission} follow={follow} />;
  if (acceptedAt === null) return null;
  if (mayMove !== true)
    return (
      <p class="muted no-print">
        De periode is gesloten: alleen een beheerder kan deze aanlevering nog intrekken of terugzetten.
      </p>
    );
  if (status === 'verwerkt') return <WithdrawForm submission={submission} follow={follow} />;
  if (status === 'vervangen' || status === 'ingetrokken')
    return <RestoreForm submission={submission} follow={follow} />;
  return null;
}
