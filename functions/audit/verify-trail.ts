import type { ChainedAuditEntry } from '../../shared/submission/submission.ts';
import { chain, FIRST_HASH } from './chain.ts';

/** How many entries a trail had on a day, and the hash of the last: written where nobody can change it (design.md rule 7). */
export interface TrailAnchor {
  readonly date: string;
  readonly count: number;
  readonly hash: string;
}

/** Something that is not as it was written; `sequence` is the place of the entry. */
export interface TrailFault {
  readonly kind: 'gewijzigd' | 'ontbreekt' | 'verwisseld' | 'afgekapt';
  readonly sequence: number;
  /** The day of the anchor that shows it; null where the chain itself does. */
  readonly anchor: string | null;
}

export interface TrailVerification {
  readonly entries: number;
  /** The place of the last entry. */
  readonly last: number;
  readonly lastHash: string;
  /** How many days were anchored. */
  readonly anchors: number;
  readonly lastAnchor: TrailAnchor | null;
  readonly faults: readonly TrailFault[];
}

/** As many as a person can look at; one change near the beginning breaks every anchor after it. */
const MOST_FAULTS = 100;

/**
 * Reads a trail from its beginning and compares it with its anchors. An entry that was changed has another hash than it
 * carries or than the next points back to; one that is away leaves its place empty; two that changed places carry each
 * other's number; a trail that was cut off, or written anew as a whole, is shorter or other than an anchor says.
 * @param trail entries with the place where they stand, in order of place.
 */
export async function verifyTrail(
  trail: AsyncIterable<{ readonly place: number; readonly entry: ChainedAuditEntry }>,
  anchors: readonly TrailAnchor[],
): Promise<TrailVerification> {
  const faults: TrailFault[] = [];
  const add = (kind: TrailFault['kind'], sequence: number, anchor: string | null = null): void => {
    if (faults.length < MOST_FAULTS) faults.push({ kind, sequence, anchor });
  };
  const anchored = Map.groupBy(anchors, ({ count }) => count);
  let entries = 0;
  let last = 0;
  let lastHash = FIRST_HASH;
  // What the next entry must point back to; null after a place that is empty or holds another's entry.
  let before: string | null = FIRST_HASH;
  for await (const { place, entry } of trail) {
    entries += 1;
    for (let empty = last + 1; empty < place && faults.length < MOST_FAULTS; empty += 1)
      add('ontbreekt', empty);
    const swapped = entry.sequence !== place;
    if (swapped) add('verwisseld', place);
    else if (hashOf(entry) !== entry.hash) add('gewijzigd', place);
    else if (place === last + 1 && before !== null && entry.previousHash !== before) add('gewijzigd', place);
    for (const { hash, date } of anchored.get(place) ?? [])
      if (hash !== entry.hash) add('gewijzigd', place, date);
    before = swapped ? null : entry.hash;
    lastHash = entry.hash;
    last = place;
  }
  for (const { count, date } of anchors) if (count > last) add('afgekapt', last + 1, date);
  return { entries, last, lastHash, anchors: anchors.length, lastAnchor: anchors.at(-1) ?? null, faults };
}

function hashOf(entry: ChainedAuditEntry): string {
  return chain({ ...entry, sequence: entry.sequence - 1, hash: entry.previousHash }, entry).hash;
}
