import { expect, it } from 'vitest';
import { counted, enumerate } from '../../../web/src/format/words.ts';

it('fits the word to the count', () => {
  expect([0, 1, 2].map((count) => counted(count, 'fout', 'fouten'))).toEqual([
    '0 fouten',
    '1 fout',
    '2 fouten',
  ]);
});

it('enumerates as Dutch does', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumerate)).toEqual(['', 'a', 'a en b', 'a, b en c']);
});
