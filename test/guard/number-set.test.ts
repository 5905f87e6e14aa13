import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNumberSet } from '../../shared/guard/number-set.ts';

test('counts distinct numbers as a Set does', () => {
  const number = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 999_999_999 }));
  fc.assert(
    fc.property(fc.array(number, { maxLength: 400 }), (numbers) => {
      const expected = new Set<number>();
      const set = createNumberSet();
      for (const value of numbers) {
        expect(set.add(value)).toBe(!expected.has(value));
        expected.add(value);
      }
      expect(set.size).toBe(expected.size);
    }),
  );
});

test('holds a million numbers in a row', () => {
  const set = createNumberSet();
  for (let value = 0; value < 2_000_000; value += 1) set.add(value % 1_000_000);
  expect(set.size).toBe(1_000_000);
});
