import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRows } from '../../shared/checking/compare-rows.ts';
import type { KeyedRow } from '../../shared/datasets/dataset.ts';

const row = (key: string, value: string | number | null, at = 2): KeyedRow => ({
  key,
  row: at,
  values: { key, value },
});

test('tells added, changed and removed keys', () => {
  const before = [row('a', 1), row('b', 2), row('c', null)];
  const after = [row('d', 4), row('b', 3, 9), row('c', null, 9)];
  expect(compareRows(before, after)).toEqual({ added: ['d'], changed: ['b'], removed: ['a'] });
});

test('a column that is absent counts as empty', () => {
  const before = [{ key: 'a', row: 2, values: { key: 'a' } }];
  expect(compareRows(before, [row('a', null)])).toEqual({ added: [], changed: [], removed: [] });
  expect(compareRows([row('a', null)], before)).toEqual({ added: [], changed: [], removed: [] });
  expect(compareRows(before, [row('a', 0)])).toEqual({ added: [], changed: ['a'], removed: [] });
});

test('comparing the other way round swaps added and removed', () => {
  const rows = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 2 })), {
    selector: ([key]) => key,
  });
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const before = one.map(([key, value]) => row(key, value));
      const after = other.map(([key, value]) => row(key, value));
      const there = compareRows(before, after);
      const back = compareRows(after, before);
      expect(back.added.toSorted()).toEqual(there.removed.toSorted());
      expect(back.removed.toSorted()).toEqual(there.added.toSorted());
      expect(back.changed.toSorted()).toEqual(there.changed.toSorted());
      expect(before.length + there.added.length).toBe(after.length + there.removed.length);
    }),
  );
});
