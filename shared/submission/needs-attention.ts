import type { Submission } from './submission.ts';
import { isUnfinished } from './unfinished.ts';

const ENDED_WITHOUT_COUNTING: readonly Submission['status'][] = ['afgekeurd', 'mislukt', 'verlopen'];

/**
 * What someone still has to look at, of submissions newest first with the status that their head tells: what waits, and
 * what ended without counting while nothing newer was handed in for the same slot. Trials only tell, so they are not here.
 */
export function needingAttention<Item extends Submission>(newestFirst: readonly Item[]): Item[] {
  const followed = new Set<string>();
  return newestFirst.filter((submission) => {
    if (submission.trial) return false;
    const { project, dataset, municipality, period, status } = submission;
    const slot = JSON.stringify([project, dataset, municipality, period]);
    const isLast = !followed.has(slot);
    followed.add(slot);
    return isUnfinished(submission) || (isLast && ENDED_WITHOUT_COUNTING.includes(status));
  });
}
