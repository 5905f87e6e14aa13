import type { Head, HeadEvent, Submission, SubmissionStatus } from './submission.ts';

/** The submission in force for a slot; null when there never was one or the last was withdrawn. */
export function inForceOf(head: Head | null): string | null {
  return head?.events.at(-1)?.inForce ?? null;
}

/** The commit of a submission, when there was one. */
export function commitOf(head: Head | null, submission: string): HeadEvent | null {
  return head?.events.find((event) => event.kind === 'commit' && event.submission === submission) ?? null;
}

/**
 * What comes back into force when the one in force is withdrawn: the one that was before it, leaving out those that
 * were withdrawn themselves (contract §3, looking back).
 */
export function beforeInForce(head: Head): string | null {
  const stack: string[] = [];
  for (const { kind, submission, inForce } of head.events) {
    // What left nothing in force (the last one withdrawn, a practice emptied) leaves nothing to come back either.
    if (inForce === null) stack.length = 0;
    const at = stack.indexOf(submission);
    if (at >= 0) stack.splice(at, 1);
    if (kind !== 'withdraw') stack.push(submission);
  }
  return stack.at(-2) ?? null;
}

/**
 * The status of a submission as its head tells it: a head that moved is the truth, also where a function stopped before
 * it wrote the status (contract §5).
 */
export function statusOf(submission: Submission, head: Head | null): SubmissionStatus {
  if (commitOf(head, submission.id) === null) return submission.status;
  if (inForceOf(head) === submission.id) return 'verwerkt';
  const last = head?.events.findLast((event) => event.submission === submission.id);
  return last?.kind === 'withdraw' ? 'ingetrokken' : 'vervangen';
}
