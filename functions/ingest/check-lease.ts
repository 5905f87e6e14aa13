import type { Instant } from '../../shared/dates/iso-date.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';

/** Whether some function is checking a submission: it took it up no longer ago than it may run. */
export function isBeingChecked(
  ports: Pick<Ports, 'clock' | 'checkSeconds'>,
  { status, checkingSince }: Submission,
): boolean {
  if (status !== 'in_controle' || checkingSince === null || checkingSince === undefined) return false;
  return Date.parse(ports.clock.now()) < Date.parse(checkingSince) + ports.checkSeconds * 1000;
}

/** Lets go of a submission whose check failed, so that it can be tried again at once. */
export async function letGo(
  ports: Pick<Ports, 'submissions'>,
  id: string,
  checkingSince: Instant,
): Promise<void> {
  try {
    const submission = await ports.submissions.get(id);
    if (submission?.status !== 'in_controle' || submission.checkingSince !== checkingSince) return;
    await ports.submissions.update(submission, { checkingSince: null });
  } catch {
    // The store fails as the check did, or someone was first: the lease ends by itself.
  }
}

/** Lets go of every submission, at a start at which no function can be at work. */
export async function letGoOfAll(ports: Pick<Ports, 'submissions'>): Promise<void> {
  for await (const { id, checkingSince } of ports.submissions.unfinished())
    if (checkingSince !== null && checkingSince !== undefined) await letGo(ports, id, checkingSince);
}
