import { describe, expect, test } from 'vitest';
import { indicatorJumps, soughtJumps } from '../../../../web/src/pages/editor/indicator-jumps.ts';

const file = {
  projects: [
    { code: '1', name: 'Leeg', indicators: [] },
    {
      code: '3.7',
      name: 'Opscholing één',
      indicators: [
        { id: 'toegekend', name: 'Toegekende vouchers', unit: 'vouchers', targets: [] },
        {
          ...{ id: 'bereik', name: 'Bereik', unit: '%' },
          targets: [
            { date: '2026-12-31', value: 20 },
            { date: '2028-12-31', value: 62.5 },
          ],
        },
      ],
    },
  ],
  indicators: [{ id: 'allen', name: '', unit: 'mensen', targets: [{ date: '', value: 'veel' }] }],
};
const jumps = indicatorJumps(file);
const sought = (text: string) => soughtJumps(jumps, text).map(({ name }) => name);

describe('the way to the target of an indicator', () => {
  test('leads to the value of the last one, or to where one is added', () => {
    expect(jumps.map(({ path, where, goal }) => [path, where, goal])).toEqual([
      ['projects[1].indicators[0].targets', '3.7 Opscholing één', null],
      ['projects[1].indicators[1].targets[1].value', '3.7 Opscholing één', '62,5% op 31 dec 2028'],
      ['indicators[0].targets[0].value', 'het programma', null],
    ]);
  });

  test.each<[string, string[]]>([
    ['bereik', ['Bereik']],
    ['3.7 een', ['Toegekende vouchers', 'Bereik']],
    ['VOUCHERS  3.7', ['Toegekende vouchers']],
    ['allen', ['allen']],
    ['programma', ['allen']],
    ['  ', []],
    ['niets', []],
  ])('is found by %s', (text, names) => {
    expect(sought(text)).toEqual(names);
  });

  test('is there for a file that has nothing yet', () => {
    expect(indicatorJumps({})).toEqual([]);
  });
});
