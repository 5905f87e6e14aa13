import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptRows } from '../../functions/ingest/kept-rows.ts';
import type { Cell, KeyedRow } from '../../shared/datasets/dataset.ts';
import type { RowFeed } from '../../functions/ports/stores.port.ts';

const cell: fc.Arbitrary<Cell> = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(null));
const rows = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 }).chain((columns) =>
  fc.array(
    fc.record({
      key: fc.string(),
      row: fc.nat(),
      values: fc.tuple(...columns.map(() => cell)).map((cells) => valuesOf(columns, cells)),
    }),
  ),
);

const valuesOf = (columns: readonly string[], cells: readonly Cell[]): KeyedRow['values'] =>
  Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? null]));

/** A feed that counts how often it is read. */
function counted(given: readonly KeyedRow[]): { feed: RowFeed; reads: () => number } {
  let reads = 0;
  const feed: RowFeed = (take) => {
    reads += 1;
    return Promise.resolve(given.forEach(take));
  };
  return { feed, reads: () => reads };
}

async function taken(feed: RowFeed): Promise<KeyedRow[]> {
  const found: KeyedRow[] = [];
  await feed((row) => found.push(row));
  return found;
}

describe('rows of a file, asked for several times', () => {
  test.each([
    ['as they are', 10],
    ['compressed', 1_000_000],
  ])('are read once and held %s', async (_, count) => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const { feed, reads } = counted(given);
        const kept = keptRows(count, feed);
        expect(reads()).toBe(0);
        expect(await taken(kept)).toEqual(given);
        expect(await taken(kept)).toEqual(given);
        expect(reads()).toBe(1);
      }),
      { numRuns: 50 },
    );
  });

  test('come in the order of the file, over many blocks', async () => {
    const many = Array.from({ length: 60_001 }, (_, row) => ({ key: `k${row}`, row, values: { jaar: row } }));
    const kept = keptRows(many.length, counted(many).feed);
    expect(await taken(kept)).toEqual(many);
  });
});
