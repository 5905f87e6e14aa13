import { beforeInForce, commitOf, inForceOf, statusOf } from '../../shared/submission/head-state.ts';
import { isUnfinished } from '../../shared/submission/unfinished.ts';
import type { Head, HeadEvent, Submission } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';
import { endSubmission } from '../ingest/end-submission.ts';
import { ConflictError } from '../ports/stores.port.ts';
import { refuseWhenPurged } from '../retention/is-purged.ts';
import { auditOfHead } from './audit-entries.ts';
import { checkLock } from './check-lock.ts';
import type { Sender } from './create-submission.ts';
import { statusText } from './status-text.ts';
import { recordTakeOver } from './take-over.ts';
import { SubmissionRefusal } from './submission-refusal.ts';

type Used = Pick<
  Ports,
  | 'clock'
  | 'newId'
  | 'programmes'
  | 'purges'
  | 'exceptions'
  | 'submissions'
  | 'heads'
  | 'audit'
  | 'queues'
  | 'landing'
>;

/** How often a lost race for the head is tried again before the caller is told. */
const ATTEMPTS = 5;

/**
 * Withdraws a submission: the one in force makes way for the one before it; one that still waits simply ends.
 * @throws SubmissionRefusal when it is neither, or the period is locked and the sender is no beheerder.
 */
export async function withdrawSubmission(
  ports: Used,
  sender: Sender,
  submission: Submission,
  reason: string,
): Promise<void> {
  if (isUnfinished(submission) && commitOf(await ports.heads.get(submission), submission.id) === null) {
    return withdrawUnfinished(ports, submission, { by: sender.user, reason });
  }
  await moveHead(ports, sender, submission, reason, 'withdraw');
}

/**
 * Puts a replaced or withdrawn submission in force again.
 * @throws SubmissionRefusal when it never was in force or is now, or the period is locked and the sender is no beheerder.
 */
export async function restoreSubmission(
  ports: Used,
  sender: Sender,
  submission: Submission,
  reason: string,
): Promise<void> {
  await moveHead(ports, sender, submission, reason, 'restore');
}

async function withdrawUnfinished(
  ports: Used,
  submission: Submission,
  withdrawn: { by: string; reason: string },
): Promise<void> {
  if (submission.status === 'in_controle') {
    throw new SubmissionRefusal('conflict', `Intrekken kan niet: ${statusText('in_controle')}`);
  }
  await recordTakeOver(ports, withdrawn.by, submission);
  await endSubmission(ports, submission, 'ingetrokken', { withdrawn });
}

async function moveHead(
  ports: Used,
  sender: Sender,
  submission: Submission,
  reason: string,
  kind: 'withdraw' | 'restore',
): Promise<void> {
  await refuseWhenPurged(ports, submission.programme);
  await checkLockFor(ports, sender, submission);
  for (let attempt = 1; ; attempt++) {
    const head = await ports.heads.get(submission);
    const event = eventFor(submission, head, { kind, by: sender.user, at: ports.clock.now(), reason });
    try {
      const audit = auditOfHead(ports.newId(), submission, event, inForceOf(head), reason);
      await ports.heads.append(submission, head?.version ?? 0, event, audit);
      break;
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt === ATTEMPTS) throw error;
    }
  }
  await ports.audit.drainHead(submission);
  await ports.queues.figures({
    kind: 'figures',
    programme: submission.programme,
    project: submission.project,
  });
}

function eventFor(
  submission: Submission,
  head: Head | null,
  asked: {
    readonly kind: 'withdraw' | 'restore';
    readonly by: string;
    readonly at: string;
    readonly reason: string;
  },
): HeadEvent {
  const { kind } = asked;
  const status = statusOf(submission, head);
  const possible =
    kind === 'withdraw' ? status === 'verwerkt' : status === 'vervangen' || status === 'ingetrokken';
  const commit = commitOf(head, submission.id);
  if (head === null || commit === null || !possible) {
    const what = kind === 'withdraw' ? 'Intrekken' : 'Terugzetten';
    const why =
      commit === null && status === 'ingetrokken'
        ? 'de aanlevering is nooit verwerkt. Lever opnieuw aan.'
        : statusText(status);
    throw new SubmissionRefusal('conflict', `${what} kan niet: ${why}`);
  }
  const inForce = kind === 'restore' ? submission.id : beforeInForce(head);
  const { history, nothingToReport } = submission;
  return {
    ...asked,
    version: head.version + 1,
    inForce,
    submission: submission.id,
    history,
    nothingToReport,
  };
}

async function checkLockFor(ports: Used, sender: Sender, submission: Submission): Promise<void> {
  if (sender.beheerder) return;
  const version = await ports.programmes.current(submission.programme);
  if (version !== null) await checkLock(ports, version.programme, submission);
}
