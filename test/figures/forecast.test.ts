import { describe, expect, it } from 'vitest';
import { forecast } from '../../shared/figures/forecast.ts';
import type { Indicator } from '../../shared/programme/programme.schema.ts';
import { alone, figure, indicator, measured, value } from './bench.ts';
import type { Given } from './bench.ts';

const base = {
  start: '2024-01-01',
  rhythm: 'tweemaandelijks',
  t: '2025-06-30',
  actual: 281,
  actualAt: (end: string) => (end === '2024-12-31' ? 100 : null),
} as const;
const targets = [{ date: '2025-12-31', value: 500 }];

function of(changes: Parameters<typeof indicator>[0], more: Partial<Parameters<typeof forecast>[0]> = {}) {
  return forecast({ ...base, indicator: indicator({ targets, ...changes }) as Indicator, ...more });
}

describe('forecast at the last target (contract §3)', () => {
  it('goes on at the rate since the end of the period three before', () => {
    // t in B3, three before is 2024-B6, ended 31 December: (281 − 100) / 181 days = 1 a day; 184 days left.
    expect(of({})).toBe(281 + 184);
  });

  it.each([
    ['sum', { kind: 'sum' }, 465],
    ['unique', { kind: 'unique' }, 465],
    ['no forecast of a level', { kind: 'level' }, null],
    ['nor of a ratio', { kind: 'ratio' }, null],
    ['nor of a mean', { kind: 'mean' }, null],
    ['without a target', { targets: [] }, null],
    ['with the target on t', { targets: [{ date: '2025-06-30', value: 500 }] }, null],
    ['with the target before t', { targets: [{ date: '2025-06-29', value: 500 }] }, null],
  ] as const)('%s', (_, changes, expected) => {
    expect(of(changes as Parameters<typeof indicator>[0])).toBe(expected);
  });

  it('counts from the start where that is later, from the baseline or 0', () => {
    // From 1 January: 180 days. (270 − 0) / 180 = 1.5; 270 + 1.5 · 184 = 546.
    expect(of({}, { start: '2025-01-01', actual: 270 })).toBe(546);
    // (270 − 90) / 180 = 1; 270 + 184.
    expect(of({ baseline: 90 }, { start: '2025-01-01', actual: 270 })).toBe(454);
  });

  it('counts from the window', () => {
    expect(of({ window: { from: '2025-01-01' } }, { actual: 270 })).toBe(546);
  });

  it('counts from 1 January per year', () => {
    expect(of({ window: { per: 'jaar' } }, { actual: 270 })).toBe(546);
  });

  it('takes the period that holds t, where t is no end of one', () => {
    // 31 July lies in K3, three before is 2024-K4: (312 − 100) / 212 days = 1 a day; 153 days left.
    expect(of({}, { t: '2025-07-31', rhythm: 'kwartaal', actual: 312 })).toBe(312 + 153);
  });

  it('does not count from a start on the very end of that period', () => {
    expect(of({}, { start: '2024-12-31' })).toBe(465);
  });

  it.each([
    ['nothing was known three periods before', { actualAt: () => null }],
    ['there is no actual', { actual: null }],
    ['no day has passed since the start', { start: '2025-06-30' }],
    ['it has not begun', { start: '2025-08-01' }],
  ])('is null where %s', (_, more) => expect(of({}, more)).toBeNull());

  it('uses the figures of earlier period ends', () => {
    const programme = alone({
      start: '2024-01-01',
      indicators: [measured('count', 'total', { targets })],
    });
    const given = [
      ['2024-B6', 100],
      ['2025-B3', 281],
    ].map(([period, waarde]): Given => ({
      dataset: 'meetwaarden',
      period: String(period),
      rows: [value({ waarde: Number(waarde) })],
    }));
    expect(figure(programme, given, '2025-07-31').forecast).toBe(465);
  });
});
