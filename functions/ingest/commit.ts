import { commitOf, inForceOf } from '../../shared/submission/head-state.ts';
import type { Head, HeadEvent, Submission } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';
import { auditOfHead } from '../submissions/audit-entries.ts';
import { sendReceipt } from '../submissions/send-receipt.ts';
import { tidyUp } from './end-submission.ts';

type Recording = Pick<Ports, 'submissions' | 'heads' | 'audit' | 'queues'>;
type Finishing = Pick<
  Ports,
  'clock' | 'submissions' | 'heads' | 'programmes' | 'audit' | 'landing' | 'mail' | 'siteOrigin'
>;

/**
 * The commit: one conditional write moves the head to the submission (design.md). Before it nothing counts, after it
 * everything does.
 * @throws ConflictError when the head moved since it was read: then the submission is judged anew.
 */
export async function commit(
  ports: Pick<Ports, 'clock' | 'heads'>,
  submission: Submission,
  head: Head | null,
): Promise<void> {
  const { id, history, nothingToReport, confirmation } = submission;
  const reasons = [submission.reason, ...Object.values(confirmation?.reasons ?? {})];
  const reason = reasons.filter((text) => text !== null).join(' · ') || null;
  const event: HeadEvent = {
    version: (head?.version ?? 0) + 1,
    kind: 'commit',
    at: ports.clock.now(),
    by: confirmation?.by ?? submission.sender,
    inForce: id,
    submission: id,
    history,
    nothingToReport,
    reason,
  };
  const audit = auditOfHead(`${id}.commit`, submission, event, inForceOf(head), reason);
  await ports.heads.append(submission, head?.version ?? 0, event, audit);
}

/** What follows a commit: trail, figures, receipt. Each step can be repeated, so that a repeat does what is left. */
export async function afterCommit(ports: Recording & Finishing, submission: Submission): Promise<void> {
  await finish(ports, await recordCommit(ports, submission));
}

/** The part of {@link afterCommit} through the status, which comes last. */
export async function recordCommit(ports: Recording, submission: Submission): Promise<Submission> {
  const { programme, project } = submission;
  const event = commitOf(await ports.heads.get(submission), submission.id);
  await ports.audit.drainHead(submission);
  await ports.queues.figures({ kind: 'figures', programme, project });
  return ports.submissions.update(submission, { status: 'verwerkt', committedAt: event?.at ?? null });
}

/** What is left to do for a submission that has its end, whichever; the sweep comes back to it until all is done. */
export async function finish(ports: Finishing, submission: Submission): Promise<void> {
  if (submission.status !== 'verwerkt' || (await sendReceipt(ports, submission)))
    return tidyUp(ports, submission);
  await ports.landing.remove(submission.id);
}
