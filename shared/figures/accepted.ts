import type { Instant } from '../dates/iso-date.ts';
import type { Head } from '../submission/submission.ts';
import type { Accepted } from './points.ts';

/**
 * The deliveries in force of some heads: now (`known` null), or as it was known at a moment (contract §3, looking
 * back). A head whose last file was withdrawn has none.
 */
export function acceptedFrom(heads: readonly Head[], known: Instant | null): Accepted[] {
  return heads.flatMap((head) => {
    const events = head.events.filter(({ at }) => known === null || at <= known);
    const first = events[0];
    const last = events.at(-1);
    if (first === undefined || last === undefined || last.inForce === null) return [];
    // A withdrawal or restore names what it is about; what is in force came with that submission's own commit.
    const own =
      events.find(({ kind, submission }) => kind === 'commit' && submission === last.inForce) ?? last;
    return [
      {
        dataset: head.dataset,
        municipality: head.municipality,
        period: head.period,
        submission: last.inForce,
        firstAcceptedAt: first.at,
        acceptedAt: own.at,
        history: own.history,
        nothingToReport: own.nothingToReport,
      },
    ];
  });
}
