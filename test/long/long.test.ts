import { expect, test } from 'vitest';
import { runLong } from './run-long.ts';

test('a second calculation finds the same figures (more of it: npm run test:long)', async () => {
  const tally = await runLong({ seed: 3, programmes: 1, days: ['2022-07-10', '2023-02-10'], most: 2 });
  expect(tally.examples).toEqual([]);
  expect(tally.operations).toBeGreaterThan(5);
  expect(tally.fields).toBeGreaterThan(500);
});
