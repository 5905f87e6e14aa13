import { describe, expect, it } from 'vitest';
import { expectedAt } from '../../shared/figures/expected.ts';
import type { Indicator } from '../../shared/programme/programme.schema.ts';
import { indicator } from './bench.ts';

const START = '2025-01-01';
const one = [{ date: '2025-12-31', value: 364 }];
const two = [
  { date: '2026-01-01', value: 100 },
  { date: '2025-04-11', value: 20 },
];

function of(changes: Parameters<typeof indicator>[0], t: string): number | null {
  return expectedAt(indicator(changes) as Indicator, START, t);
}

describe('expected E(t) (contract §3)', () => {
  it.each([
    // 1 January to 31 December 2025 is 364 days: one a day.
    ['nothing at the start', { targets: one }, '2025-01-01', 0],
    ['one a day', { targets: one }, '2025-01-02', 1],
    ['31 January: 30 days', { targets: one }, '2025-01-31', 30],
    ['nothing before the start', { targets: one }, '2024-06-01', 0],
    ['the target on its date', { targets: one }, '2025-12-31', 364],
    ['flat after the last', { targets: one }, '2030-01-01', 364],
    ['a sum the same', { kind: 'sum', targets: one }, '2025-01-31', 30],
    ['unique the same', { kind: 'unique', targets: one }, '2025-01-31', 30],
    // From 100: 100 + 264 · 30 / 364
    ['from a baseline', { baseline: 100, targets: one }, '2025-01-31', 100 + (264 * 30) / 364],
    ['a level with baseline', { kind: 'level', baseline: 0, targets: one }, '2025-01-31', 30],
    ['a level before the start: the baseline', { kind: 'level', baseline: 7, targets: one }, '2024-06-01', 7],
    // 1 January to 11 April is 100 days for 20; then 265 days for 80 more, whatever the order in the file.
    ['the first line', { targets: two }, '2025-02-20', 10],
    ['its end', { targets: two }, '2025-04-11', 20],
    ['the second line', { targets: two }, '2025-06-03', 20 + (80 * 53) / 265],
    [
      'a level without baseline: the first target not before t',
      { kind: 'level', targets: two },
      '2025-04-11',
      20,
    ],
    ['then the next', { kind: 'level', targets: two }, '2025-04-12', 100],
    ['then the last', { kind: 'level', targets: two }, '2027-04-12', 100],
    ['a ratio', { kind: 'ratio', targets: two }, '2025-02-01', 20],
    ['a ratio, baseline or not', { kind: 'ratio', baseline: 5, targets: two }, '2025-02-01', 20],
    ['a mean', { kind: 'mean', targets: two }, '2025-05-01', 100],
    // The window is the start: 2 July to 31 December is 182 days for 364.
    ['a window: at its start', { targets: one, window: { from: '2025-07-02' } }, '2025-07-02', 0],
    ['a window: before it', { targets: one, window: { from: '2025-07-02' } }, '2025-03-01', 0],
    ['a window: two a day', { targets: one, window: { from: '2025-07-02' } }, '2025-07-12', 20],
    [
      'a target before the start is behind us',
      { targets: [{ date: '2024-12-31', value: 9 }, ...one] },
      '2025-01-31',
      30,
    ],
    ['all targets before the start', { targets: [{ date: '2024-12-31', value: 9 }] }, '2025-01-31', 9],
    ['a target on the start itself', { targets: [{ date: '2025-01-01', value: 9 }] }, '2025-01-01', 9],
  ] as const)('%s', (_, changes, t, expected) => {
    expect(of(changes as Parameters<typeof indicator>[0], t)).toBeCloseTo(expected, 10);
  });

  it('is null without targets', () => expect(of({ targets: [] }, '2025-05-01')).toBeNull());

  describe('per year: start, targets and last target are those of the year of t', () => {
    const yearly = {
      window: { per: 'jaar' },
      targets: [
        { date: '2025-12-31', value: 364 },
        { date: '2026-12-31', value: 728 },
      ],
    } as const;

    it.each([
      ['the first year', '2025-01-31', 30],
      ['its last day', '2025-12-31', 364],
      ['anew in the next: 2 a day', '2026-01-31', 60],
    ])('%s', (_, t, expected) => expect(of(yearly as never, t)).toBe(expected));

    it('has none in a year without a target', () => expect(of(yearly as never, '2027-01-31')).toBeNull());
  });

  it('begins with the project in a first year that is not whole', () => {
    const late = { window: { per: 'jaar' }, targets: [{ date: '2025-12-31', value: 182 }] } as const;
    expect(expectedAt(indicator(late as never) as Indicator, '2025-07-02', '2025-07-12')).toBe(10);
  });
});
