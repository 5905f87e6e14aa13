import { isUnfinished } from '../../shared/submission/unfinished.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';

/** Removes from landing what no longer has to be there (design.md rule 3); how many. */
export async function emptyLanding(ports: Pick<Ports, 'landing' | 'submissions'>): Promise<number> {
  let removed = 0;
  for await (const { key } of ports.landing.list()) {
    const id = ports.landing.submissionOf(key);
    if (id === null || isNeeded(await ports.submissions.get(id))) continue;
    await ports.landing.remove(id);
    removed += 1;
  }
  return removed;
}

/** A submission exists before its upload can be signed, so an upload without one is of nobody. */
function isNeeded(submission: Submission | null): boolean {
  return submission !== null && isUnfinished(submission) && !submission.fileKept;
}
