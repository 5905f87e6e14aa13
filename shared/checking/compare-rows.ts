import type { KeyedRow, Row } from '../datasets/dataset.ts';

/** Keys that differ between two sets of rows, each in the order of its set. */
export interface RowChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What replacing one set of rows by another would do; a row's position in its file does not matter (contract §5, preview). */
export function compareRows(before: Iterable<KeyedRow>, after: Iterable<KeyedRow>): RowChanges {
  const remaining = new Map<string, Row>();
  for (const { key, values } of before) remaining.set(key, values);
  const added: string[] = [];
  const changed: string[] = [];
  for (const { key, values } of after) {
    const earlier = remaining.get(key);
    remaining.delete(key);
    if (earlier === undefined) added.push(key);
    else if (!sameRow(earlier, values)) changed.push(key);
  }
  return { added, changed, removed: [...remaining.keys()] };
}

/** Whether two rows hold the same values; a column absent from one counts as empty. */
export function sameRow(one: Row, other: Row): boolean {
  return (
    Object.keys(one).every((column) => one[column] === (other[column] ?? null)) &&
    Object.keys(other).every((column) => other[column] === (one[column] ?? null))
  );
}
