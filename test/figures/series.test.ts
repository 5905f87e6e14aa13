import { describe, expect, it } from 'vitest';
import { alone, figure, indicator, measured, value, vouchers } from './bench.ts';
import type { Given } from './bench.ts';
import { seriesOf } from '../../shared/figures/series.ts';

const totals = (...values: readonly (number | null)[]): Given[] =>
  values.flatMap((waarde, index) =>
    waarde === null
      ? []
      : [{ dataset: 'meetwaarden', period: `2025-B${index + 1}`, rows: [value({ waarde })] }],
  );

describe('series (contract §5)', () => {
  it('has every period end up to t, with what each period added', () => {
    const programme = alone({ indicators: [measured('count', 'total')] });
    expect(figure(programme, totals(3, 7, 7), '2025-05-15').series).toEqual([
      { period: '2025-B1', increment: 3, total: 3 },
      { period: '2025-B2', increment: 4, total: 7 },
    ]);
  });

  it('begins with the first period of the project, before anything came', () => {
    const programme = alone({ indicators: [measured('count', 'total')] });
    expect(figure(programme, totals(null, 7), '2025-12-31').series).toEqual([
      { period: '2025-B1', increment: null, total: null },
      { period: '2025-B2', increment: 7, total: 7 },
    ]);
  });

  it('begins with the first figure where that is earlier', () => {
    const programme = alone({ start: '2025-03-01', indicators: [measured('count', 'total')] });
    expect(figure(programme, totals(3, 7), '2025-12-31').series.map(({ period }) => period)).toEqual([
      '2025-B1',
      '2025-B2',
    ]);
  });

  it.each(['level', 'ratio', 'mean'] as const)('has no increments of a %s', (kind) => {
    const programme = alone({ indicators: [measured(kind, 'total')] });
    const rows = [value({ waarde: 5, aantal: 2 })];
    const given: Given[] = [{ dataset: 'meetwaarden', period: '2025-B1', rows }];
    const [entry] = figure(programme, kind === 'mean' ? given : totals(5), '2025-12-31').series;
    expect(entry).toEqual({ period: '2025-B1', increment: null, total: 5 });
  });

  it('shows a fall as a negative increment, and cents without a tail', () => {
    const programme = alone({ indicators: [measured('sum', 'total')] });
    expect(
      figure(programme, totals(0.3, 0.1), '2025-12-31').series.map(({ increment }) => increment),
    ).toEqual([0.3, -0.2]);
  });

  it('takes nothing of last year along where the year begins anew', () => {
    const points = [{ end: '2024-12-31', value: 2 }];
    const yearly = { kind: 'level' as const, window: { per: 'jaar' as const } };
    const scope = { start: '2024-11-01', rhythm: 'tweemaandelijks' as const };
    expect(seriesOf(yearly, points, scope, '2025-02-28').map(({ total }) => total)).toEqual([2, null]);
    expect(seriesOf({ kind: 'level' }, points, scope, '2025-02-28').map(({ total }) => total)).toEqual([
      2, 2,
    ]);
  });

  it('begins anew per year', () => {
    const programme = alone({ start: '2024-11-01', indicators: [indicator({ window: { per: 'jaar' } })] });
    const rows = vouchers('2024-12-01', '2024-12-02', '2025-01-05');
    const given: Given[] = ['2024-B6', '2025-B1'].map((period) => ({ dataset: 'vouchers', period, rows }));
    expect(figure(programme, given, '2025-03-31').series).toEqual([
      { period: '2024-B6', increment: 2, total: 2 },
      { period: '2025-B1', increment: 1, total: 1 },
    ]);
  });

  it('follows the rhythm of the project', () => {
    const programme = alone({ rhythm: 'kwartaal', indicators: [indicator()] });
    const given: Given[] = [
      { dataset: 'vouchers', period: '2025-K1', rows: vouchers('2025-03-31', '2025-04-01') },
    ];
    expect(figure(programme, given, '2025-06-29')).toMatchObject({
      t: '2025-03-31',
      series: [{ period: '2025-K1', increment: 1, total: 1 }],
    });
  });
});
