import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSources, type RowSource } from '../../functions/ingest/compare-sources.ts';
import { positionsOf } from '../../functions/ingest/files-in-force.ts';
import type { KeyedRow } from '../../shared/datasets/dataset.ts';

const row = (key: string, value: string | number | null, number = 2): KeyedRow => ({
  key,
  row: number,
  values: { key, value, empty: null },
});
const source = (rows: readonly KeyedRow[], count = rows.length): RowSource => ({
  rows: (take) => Promise.resolve(rows.forEach(take)),
  count,
});
const set = fc.uniqueArray(fc.tuple(fc.constantFrom(...'abcdefghij'), fc.integer({ min: 0, max: 2 })), {
  selector: ([key]) => key,
});

describe('comparing rows', () => {
  test('counts what was added, changed and removed, whatever the order and the slices', async () => {
    await fc.assert(
      fc.asyncProperty(set, set, fc.constantFrom(10, 2_500_000), async (before, after, count) => {
        const old = new Map(before);
        const renewed = new Map(after);
        const { added, changed, removed } = await compareSources(
          [
            source(
              before.map(([key, value]) => row(key, value)),
              count,
            ),
          ],
          [
            source(
              after.toReversed().map(([key, value], index) => row(key, value, index + 9)),
              count,
            ),
          ],
        );
        expect(added).toBe(after.filter(([key]) => !old.has(key)).length);
        expect(changed).toBe(after.filter(([key, value]) => old.has(key) && old.get(key) !== value).length);
        expect(removed).toBe(before.filter(([key]) => !renewed.has(key)).length);
      }),
    );
  });

  test('names the removed by the row they had', async () => {
    const { sample } = await compareSources(
      [source([row('a', 1, 5), row('b', 1, 6)])],
      [source([row('a', 1)])],
    );
    expect(sample).toEqual([{ key: 'b', row: 6 }]);
  });

  test('an absent column is an empty one', async () => {
    const without = { key: 'a', row: 2, values: { value: 1, key: 'a' } };
    expect(await compareSources([source([row('a', 1)])], [source([without])])).toMatchObject({ changed: 0 });
  });

  test('a newer period file hides the same key of an older one', async () => {
    const older = source([row('a', 1), row('b', 1)]);
    const newer = source([row('b', 2), row('c', 1)]);
    expect(await compareSources([older], [newer, older])).toMatchObject({ added: 1, changed: 1, removed: 0 });
  });
});

test('years absent from a newer file of money keep their last position', async () => {
  const line = (jaar: number, post: string): KeyedRow => ({
    key: `${jaar}|${post}`,
    row: 2,
    values: { jaar, post },
  });
  const old = source([line(2024, '1'), line(2024, '2'), line(2025, '1')]);
  const newer = source([line(2025, '2'), line(2026, '1')]);
  const keys: string[] = [];
  await positionsOf([newer, old]).rows(({ key }) => keys.push(key));
  expect(keys.toSorted()).toEqual(['2024|1', '2024|2', '2025|2', '2026|1']);
});
