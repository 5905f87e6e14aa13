import { hash } from 'node:crypto';
import type { KeyedRow, Row } from '../../shared/datasets/dataset.ts';
import type { RowFeed } from '../ports/stores.port.ts';
import { bucketOf } from '../rows/buckets.ts';

/** Rows that can be read, and at most how many they are. */
export interface RowSource {
  readonly rows: RowFeed;
  readonly count: number;
}

/** What differs between two sets of rows, by key. */
export interface SourceComparison {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Some of the removed: each with the row it had in its file. */
  readonly sample: readonly { readonly row: number; readonly key: string }[];
}

/** Keys held in memory at once, of what was before: all of a register. */
const SLICE = 1_000_000;
/** As many removed rows as issues can name. */
const SAMPLE = 1_000;

interface Held {
  readonly row: number;
  readonly digest: string;
}

/**
 * Compares two sets of rows slice by slice, so that memory stays bounded. Each set is of one or more sources, the one
 * that counts first: a key of an earlier source hides that of a later one (contract §1, period files).
 */
export async function compareSources(
  before: readonly RowSource[],
  after: readonly RowSource[],
): Promise<SourceComparison> {
  const slices = Math.max(1, Math.ceil(Math.max(total(before), total(after)) / SLICE));
  let [added, changed, removed] = [0, 0, 0];
  const sample: { row: number; key: string }[] = [];
  for (let slice = 0; slice < slices; slice++) {
    const isOfSlice = (key: string): boolean => slices === 1 || bucketOf(key, slices) === slice;
    const earlier = new Map<string, Held>();
    await eachKey(before, isOfSlice, ({ key, row, values }) =>
      earlier.set(key, { row, digest: digestOf(values) }),
    );
    await eachKey(after, isOfSlice, ({ key, values }) => {
      const old = earlier.get(key);
      earlier.delete(key);
      if (old === undefined) added += 1;
      else if (old.digest !== digestOf(values)) changed += 1;
    });
    removed += earlier.size;
    for (const [key, { row }] of earlier) if (sample.length < SAMPLE) sample.push({ row, key });
  }
  return { added, changed, removed, sample };
}

/** Gives the row that counts of each key; a single source has each key once. */
async function eachKey(
  sources: readonly RowSource[],
  isOfSlice: (key: string) => boolean,
  take: (row: KeyedRow) => void,
): Promise<void> {
  const seen = sources.length > 1 ? new Set<string>() : null;
  for (const { rows } of sources) {
    await rows((row) => {
      if (!isOfSlice(row.key) || seen?.has(row.key) === true) return;
      seen?.add(row.key);
      take(row);
    });
  }
}

/** Empty cells and absent columns are the same. */
function digestOf(values: Row): string {
  const filled = Object.entries(values).filter(([, cell]) => cell !== null);
  filled.sort(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha1', JSON.stringify(filled), 'base64');
}

const total = (sources: readonly RowSource[]): number => sources.reduce((sum, { count }) => sum + count, 0);
