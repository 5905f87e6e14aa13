import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKeyIndex } from '../../shared/checking/key-index.ts';

test('tells the same as a Map, for keys of any length and letter', () => {
  const key = fc.oneof(fc.string({ maxLength: 3 }), fc.string({ unit: 'grapheme', maxLength: 40 }));
  fc.assert(
    fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
      const index = createKeyIndex();
      const known = new Map<string, number>();
      keys.forEach((text, row) => {
        // Half a surrogate pair cannot come out of a decoded file.
        const sound = text.toWellFormed();
        expect(index.firstRow(sound, row)).toBe(known.get(sound) ?? null);
        if (!known.has(sound)) known.set(sound, row);
      });
    }),
  );
});

test('grows with the keys', () => {
  const index = createKeyIndex();
  const keys = Array.from({ length: 50_000 }, (_, number) => `sleutel-${number}`);
  expect(keys.every((key, row) => index.firstRow(key, row + 2) === null)).toBe(true);
  expect(keys.every((key, row) => index.firstRow(key, 0) === row + 2)).toBe(true);
});
