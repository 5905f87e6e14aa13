import type { FileDatasetId } from '../../shared/datasets/dataset.ts';
import type { Instant } from '../../shared/dates/iso-date.ts';
import { commitOf } from '../../shared/submission/head-state.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import { isUnfinished } from '../../shared/submission/unfinished.ts';
import { AbsentError } from '../ports/files.port.ts';
import type { IngestMessage } from '../ports/queue.port.ts';
import { ConflictError } from '../ports/stores.port.ts';
import { readAround, type Around } from './around.ts';
import { isBeingChecked, letGo } from './check-lease.ts';
import { afterCommit, commit, finish } from './commit.ts';
import { endSubmission } from './end-submission.ts';
import type { IngestPorts } from './ingest-ports.ts';
import { judgeFile, judgeNothing } from './judge.ts';
import { readAhead } from './read-ahead.ts';
import { settle } from './settle.ts';
import { uploadKey } from './upload-key.ts';
import { verifyArrival } from './verify-arrival.ts';

/** How often a submission is judged anew when something moved meanwhile, before the queue brings it back later. */
const ATTEMPTS = 5;

/**
 * Takes a submission one step further: what arrived is checked, what was confirmed is committed. What to do follows
 * from what is stored, not from the message, so that messages may come twice, late or out of order.
 */
export async function ingest(ports: IngestPorts, message: IngestMessage): Promise<void> {
  const since = ports.clock.now();
  for (let attempt = 1; ; attempt++) {
    try {
      return await step(ports, message.submission, since);
    } catch (error) {
      const moved = error instanceof ConflictError || error instanceof AbsentError;
      if (moved && attempt < ATTEMPTS) continue;
      await letGo(ports, message.submission, since);
      throw error;
    }
  }
}

/** @param since when this call began, which tells its own check from that of another. */
async function step(ports: IngestPorts, id: string, since: Instant): Promise<void> {
  const submission = await ports.submissions.get(id);
  if (submission === null) return ports.landing.remove(id);
  if (!isUnfinished(submission)) return finish(ports, submission);
  const head = submission.trial ? null : await ports.heads.get(submission);
  if (commitOf(head, id) !== null) return afterCommit(ports, submission);
  if (submission.status === 'te_bevestigen' && submission.confirmation === null) {
    // A late repeat of what was already checked; only what is held back still lies in landing.
    return submission.heldBack ? undefined : ports.landing.remove(id);
  }
  // Who is at it brings it to its end, or fails and lets go; the sweep comes back to what was stopped.
  if (isBeingChecked(ports, submission) && submission.checkingSince !== since) return;
  const taken = await takeUp(ports, submission, since);
  if (taken !== null) await judge(ports, taken);
}

/**
 * Marks it as being checked, so that nobody can withdraw it half-way or check it too; null when there is nothing to check
 * yet.
 */
async function takeUp(
  ports: IngestPorts,
  submission: Submission,
  since: Instant,
): Promise<Submission | null> {
  const inLanding = !submission.nothingToReport && !submission.fileKept;
  if (inLanding && (await ports.landing.find(submission.id)) === null) return null;
  if (submission.status === 'in_controle' && submission.checkingSince === since) return submission;
  const receivedAt = submission.receivedAt ?? since;
  return ports.submissions.update(submission, { status: 'in_controle', receivedAt, checkingSince: since });
}

async function judge(ports: IngestPorts, submission: Submission): Promise<void> {
  const around = await readAround(ports, submission);
  if (around === null) {
    return endSubmission(ports, submission, 'mislukt', {
      explanation:
        'Het programma is gewijzigd: het project levert dit niet meer zo aan. Vraag de beheerder van uw regio.',
    });
  }
  if (isAgreedAsItIs(submission, around)) {
    await commit(ports, submission, around.head);
    return afterCommit(ports, submission);
  }
  const dataset = submission.dataset as FileDatasetId;
  if (submission.nothingToReport) {
    return settle(ports, submission, around, await judgeNothing(ports, submission, dataset, around));
  }
  const stored = submission.fileKept
    ? ports.archive.source(uploadKey(submission.id))
    : ports.landing.source(submission.id);
  const source = await readAhead(stored, submission.size);
  if (!submission.fileKept && !(await verifyArrival(ports, submission, source))) return;
  await settle(ports, submission, around, await judgeFile(ports, submission, dataset, source, around));
}

/** Whether a person confirmed what was checked, its rows are stored and nothing it rests on has moved since. */
function isAgreedAsItIs(submission: Submission, around: Around): boolean {
  return (
    submission.confirmation !== null &&
    (submission.fileKept || submission.nothingToReport) &&
    submission.checkedAgainst === around.fingerprint
  );
}
