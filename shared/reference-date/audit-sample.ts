import { byCodePoints } from './code-points.ts';
import { stepKey, type ExtractRow } from './extract-row.ts';
import { below, fnv1a, splitMix64 } from './random.ts';

/**
 * How a sample is drawn, to be recorded beside it. Another way of drawing gets another name, so that an old sample can
 * be drawn again.
 */
export const SAMPLE_METHOD = 'fisher-yates/splitmix64/fnv-1a';

/** What tells the rows of extracts apart: municipality, project and number, without regard to case. */
export function sampleKey(row: Pick<ExtractRow, 'gemeentecode' | 'project' | 'deelnemernummer'>): string {
  return `${row.gemeentecode}\n${stepKey(row.project, row.deelnemernummer)}`;
}

/**
 * Draws rows for an audit: sorted by key (code points), then the first `count` of a Fisher-Yates shuffle by SplitMix64
 * from the FNV-1a hash of the seed. So it depends on the rows, not on their order or the machine; every row is as likely;
 * a larger sample with the same seed begins with the smaller one.
 * @param keyOf unique for each row; RangeError where it is not.
 * @param count whole number from 0; more than there are gives all.
 * @returns the rows in the order drawn.
 */
export function drawSample<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  count: number,
  seed: string,
): Row[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  if (byKey.size !== rows.length) throw new RangeError('Two rows of a sample have the same key.');
  const pool = [...byKey].sort(([a], [b]) => byCodePoints(a, b)).map(([, row]) => row);
  const next = splitMix64(fnv1a(seed));
  const size = Math.min(count, pool.length);
  for (let at = 0; at < size; at += 1) {
    const chosen = at + below(pool.length - at, next);
    [pool[at], pool[chosen]] = [pool[chosen] as Row, pool[at] as Row];
  }
  return pool.slice(0, size);
}
