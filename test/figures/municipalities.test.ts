import { describe, expect, it } from 'vitest';
import { alone, figure, indicator, measured, value, voucher, vouchers } from './bench.ts';
import type { Given } from './bench.ts';

const perMunicipality = { deliveredPer: 'municipality' } as const;
const D = 'GM0222';
const A = 'GM0197';
const file = (municipality: string, period: string, ...rows: ReturnType<typeof vouchers>): Given => ({
  dataset: 'vouchers',
  municipality,
  period,
  rows,
});
const count = alone({ ...perMunicipality, indicators: [indicator()] });

describe('delivered per municipality (contract §1, §3)', () => {
  it('adds the registers in force of all municipalities', () => {
    const given = [
      file(D, '2025-B1', ...vouchers('2025-01-02')),
      file(A, '2025-B1', ...vouchers('2025-01-02', '2025-01-03')),
    ];
    expect(figure(count, given, '2025-06-01')).toMatchObject({ actual: 3, dataThrough: '2025-02-28' });
  });

  it('has no figure while one municipality never delivered', () => {
    expect(figure(count, [file(D, '2025-B1', ...vouchers('2025-01-02'))], '2025-06-01')).toMatchObject({
      actual: null,
      dataThrough: null,
      status: 'geen_gegevens',
    });
  });

  it('counts only what was handed in the way the project does now', () => {
    const whole: Given = { dataset: 'vouchers', period: '2025-B1', rows: vouchers('2025-01-02') };
    const given = [whole, file(D, '2025-B1', ...vouchers('2025-01-02')), file(A, '2025-B1')];
    expect(figure(count, given, '2025-06-01').actual).toBe(1);
    expect(figure(alone({ indicators: [indicator()] }), given, '2025-06-01').actual).toBe(1);
  });

  it('is of the latest period for which every municipality delivered', () => {
    const given = [
      file(D, '2025-B1', ...vouchers('2025-01-02')),
      file(A, '2025-B1', ...vouchers('2025-01-02')),
      file(D, '2025-B2', ...vouchers('2025-01-02', '2025-03-02')),
    ];
    expect(figure(count, given, '2025-12-31')).toMatchObject({ t: '2025-02-28', actual: 2 });
  });

  it('has none while no single period is complete', () => {
    const given = [
      file(D, '2025-B1', ...vouchers('2025-01-02')),
      file(A, '2025-B2', ...vouchers('2025-01-02')),
    ];
    expect(figure(count, given, '2025-12-31').dataThrough).toBeNull();
  });

  it('counts a participant of two municipalities once', () => {
    const unique = alone({
      ...perMunicipality,
      indicators: [
        indicator({
          kind: 'unique',
          measure: { dataset: 'vouchers', date: 'toekenningsdatum', field: 'deelnemernummer' },
        }),
      ],
    });
    const given = [
      file(D, '2025-B1', voucher('a', '2025-01-02', { deelnemernummer: 'd1' })),
      file(
        A,
        '2025-B1',
        voucher('a', '2025-01-02', { deelnemernummer: 'D1' }),
        voucher('b', '2025-01-02', { deelnemernummer: 'd2' }),
      ),
    ];
    expect(figure(unique, given, '2025-06-01').actual).toBe(2);
  });

  it.each([
    ['levels add up', 'level', { waarde: 3 }, { waarde: 4 }, 7],
    [
      'ratios are pooled: 100 · (1 + 3) / (2 + 8)',
      'ratio',
      { teller: 1, noemer: 2 },
      { teller: 3, noemer: 8 },
      40,
    ],
    ['means are pooled: (8·1 + 6·3) / 4', 'mean', { waarde: 8, aantal: 1 }, { waarde: 6, aantal: 3 }, 6.5],
    ['percentages without sides cannot be', 'ratio', { waarde: 70 }, { waarde: 80 }, null],
    ['one percentage alone stands', 'ratio', { waarde: 70 }, null, 70],
    ['what has no row adds nothing', 'count', { waarde: 3 }, null, 3],
  ] as const)('measured values: %s', (_, kind, first, second, actual) => {
    const programme = alone({ ...perMunicipality, indicators: [measured(kind, 'total')] });
    const given: Given[] = [D, A].map((municipality, index) => {
      const row = index === 0 ? first : second;
      return {
        dataset: 'meetwaarden',
        municipality,
        period: '2025-B1',
        rows: row === null ? [] : [value(row)],
      };
    });
    expect(figure(programme, given, '2025-06-01').actual).toBe(actual);
  });

  it('counts rows of a voucher that two municipalities have in period files in both, replaced within each', () => {
    const periods = alone({ ...perMunicipality, delivery: 'period', indicators: [indicator()] });
    const given = [
      file(D, '2025-B1', voucher('a', '2025-01-02')),
      file(A, '2025-B1', voucher('a', '2025-01-02')),
      file(D, '2025-B2', voucher('a', null)),
      file(A, '2025-B2'),
    ];
    expect(figure(periods, given, '2025-06-01').series.map(({ total }) => total)).toEqual([2, 1]);
  });
});
