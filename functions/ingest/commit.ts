import { commitOf, inForceOf } from '../../shared/submission/head-state.ts';
import type { Head, HeadEvent, Submission } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';
import { tidyUp } from './end-submission.ts';
import { auditOfHead } from '../submissions/audit-entries.ts';

type Used = Pick<Ports, 'clock' | 'submissions' | 'heads' | 'audit' | 'queues' | 'landing'>;

/**
 * The commit: one conditional write moves the head to the submission (design.md). Before it nothing counts, after it
 * everything does.
 * @throws ConflictError when the head moved since it was read: then the submission is judged anew.
 */
export async function commit(
  ports: Pick<Used, 'clock' | 'heads'>,
  submission: Submission,
  head: Head | null,
): Promise<void> {
  const { id, history, nothingToReport, confirmation } = submission;
  const event: HeadEvent = {
    version: (head?.version ?? 0) + 1,
    kind: 'commit',
    at: ports.clock.now(),
    by: confirmation?.by ?? submission.sender,
    inForce: id,
    submission: id,
    history,
    nothingToReport,
  };
  const reasons = [submission.reason, ...Object.values(confirmation?.reasons ?? {})];
  const reason = reasons.filter((text) => text !== null).join(' · ') || null;
  const audit = auditOfHead(`${id}.commit`, submission, event, inForceOf(head), reason);
  await ports.heads.append(submission, head?.version ?? 0, event, audit);
}

/** What follows a commit; each step can be repeated, and the status comes last, so that a repeat does them all. */
export async function afterCommit(ports: Used, submission: Submission): Promise<void> {
  const { programme, project } = submission;
  const event = commitOf(await ports.heads.get(submission), submission.id);
  await ports.audit.drainHead(submission);
  await ports.queues.figures({ kind: 'figures', programme, project });
  const committedAt = event?.at ?? null;
  await tidyUp(ports, await ports.submissions.update(submission, { status: 'verwerkt', committedAt }));
}
