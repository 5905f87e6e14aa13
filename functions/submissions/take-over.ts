import type { Submission } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';
import { subjectOf } from './audit-entries.ts';

/**
 * Puts on the trail that someone finishes what a colleague began: who from whom. Comes before the act itself, so that
 * there is none without an entry; nothing for one's own.
 */
export async function recordTakeOver(
  ports: Pick<Ports, 'clock' | 'audit'>,
  user: string,
  submission: Submission,
): Promise<void> {
  const { id, programme, sender } = submission;
  if (user === sender) return;
  await ports.audit.append(programme, {
    id: `${id}.takenOver.${user}`,
    at: ports.clock.now(),
    by: user,
    action: 'submission.takenOver',
    subject: subjectOf(submission),
    from: sender,
    to: user,
    reason: null,
  });
}

/** Who finished a submission that another began, by confirming it or by withdrawing it before it counted; else null. */
export function takenOverBy({ sender, confirmation, withdrawn }: Submission): string | null {
  const finisher = withdrawn?.by ?? confirmation?.by ?? sender;
  return finisher === sender ? null : finisher;
}
