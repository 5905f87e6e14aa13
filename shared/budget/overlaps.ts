import type { Programme } from '../programme/programme.schema.ts';

/** Two projects that partly do the same. */
type Overlap = readonly [string, string];

/**
 * Projects that the programme file says overlap (contract §2, overlaps) while no payment between them says for how much:
 * each pair once, in the order of the file. Their money may be counted twice, also in net totals.
 */
export function overlapsWithoutAmount({ projects, transfers }: Pick<Programme, 'projects' | 'transfers'>) {
  const pairs = new Map<string, Overlap>();
  for (const { code, overlaps = [] } of projects) {
    for (const other of overlaps) {
      const key = JSON.stringify([code, other].toSorted());
      if (!pairs.has(key)) pairs.set(key, [code, other]);
    }
  }
  for (const { from, to } of transfers) {
    if (to !== null) pairs.delete(JSON.stringify([from[0], to[0]].toSorted()));
  }
  return [...pairs.values()];
}
