import { expect, test } from 'vitest';
import { groupedTimes } from '../../../web/src/pages/deliveries/grouped-times.ts';

test('datasets that take equally long stand together, the longest first, those without a median last', () => {
  expect(
    groupedTimes([
      { dataset: 'vouchers', n: 4, seconds: 12 },
      { dataset: 'matches', n: 2, seconds: null },
      { dataset: 'deelnemers', n: 9, seconds: 3 * 3600 },
      { dataset: 'financien', n: 6, seconds: 59 },
      { dataset: 'meetwaarden', n: 1, seconds: null },
    ]),
  ).toEqual([
    { datasets: ['deelnemers'], text: '3 uur', n: 9 },
    { datasets: ['financien', 'vouchers'], text: 'minder dan een minuut', n: 10 },
    { datasets: ['matches', 'meetwaarden'], text: 'te weinig om te tonen', n: 3 },
  ]);
  expect(groupedTimes([])).toEqual([]);
});
