import type { Submission } from './submission.ts';

/** Whether a submission still has to reach an end: the sweep looks after these (design.md). */
export function isUnfinished(submission: Pick<Submission, 'status'>): boolean {
  return (
    submission.status === 'wacht_op_bestand' ||
    submission.status === 'in_controle' ||
    submission.status === 'te_bevestigen'
  );
}
