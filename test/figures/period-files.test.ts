import { describe, expect, it } from 'vitest';
import { createAggregator } from '../../shared/figures/aggregate.ts';
import { neededPartials } from '../../shared/figures/plan.ts';
import { acceptedOf, alone, figure, indicator, voucher, vouchers } from './bench.ts';
import type { Given } from './bench.ts';

const programme = alone({ delivery: 'period', indicators: [indicator()] });
const file = (period: string, ...rows: ReturnType<typeof vouchers>): Given => ({
  dataset: 'vouchers',
  period,
  rows,
});

describe('period files (contract §1, §3)', () => {
  it('count together up to t', () => {
    const given = [file('2025-B1', ...vouchers('2025-01-02')), file('2025-B2', ...vouchers('2025-03-02'))];
    expect(figure(programme, given, '2025-06-01').actual).toBe(2);
    expect(figure(programme, given, '2025-03-15').actual).toBe(1);
  });

  it.each([
    ['in order', [0, 1, 2]],
    ['the later first', [2, 1, 0]],
    ['mixed', [1, 2, 0]],
  ])('a row replaces its key of an earlier period, whatever came first: %s', (_, order) => {
    const files = [
      file('2025-B1', voucher('a', '2025-01-02'), voucher('b', '2025-01-02')),
      // In B2 voucher a turns out not to be granted after all.
      file('2025-B2', voucher('A', null)),
      file('2025-B3', voucher('c', '2025-05-02')),
    ];
    const given = order.flatMap((index) => files[index] ?? []);
    // B1: a, b. B2: b. B3: b, c.
    expect(figure(programme, given, '2025-08-01').series.map(({ total }) => total)).toEqual([2, 1, 2]);
  });

  it('a replaced row still counts at the ends before it was replaced', () => {
    const sums = alone({
      delivery: 'period',
      indicators: [
        indicator({
          kind: 'sum',
          measure: { dataset: 'vouchers', date: 'toekenningsdatum', field: 'bedrag' },
        }),
      ],
    });
    const given = [
      file('2025-B1', voucher('a', '2025-01-02', { bedrag: 1000 })),
      file('2025-B2', voucher('a', '2025-01-02', { bedrag: 4000 })),
    ];
    expect(figure(sums, given, '2025-06-01').series.map(({ total }) => total)).toEqual([10, 40]);
  });

  it('distinct values follow the rows that hold', () => {
    const unique = alone({
      delivery: 'period',
      indicators: [
        indicator({
          kind: 'unique',
          measure: { dataset: 'vouchers', date: 'toekenningsdatum', field: 'deelnemernummer' },
        }),
      ],
    });
    const given = [
      file(
        '2025-B1',
        voucher('a', '2025-01-02', { deelnemernummer: 'd1' }),
        voucher('b', '2025-01-02', { deelnemernummer: 'd1' }),
      ),
      // a moves to d2; b still has d1.
      file('2025-B2', voucher('a', '2025-01-02', { deelnemernummer: 'd2' })),
      // b moves to d2 too: d1 is gone.
      file('2025-B3', voucher('b', '2025-01-02', { deelnemernummer: 'd2' })),
    ];
    expect(figure(unique, given, '2025-08-01').series.map(({ total }) => total)).toEqual([1, 2, 1]);
  });

  it('a row dated after its period counts from the period end it reaches', () => {
    const given = [file('2025-B1', ...vouchers('2025-04-01')), file('2025-B2')];
    expect(figure(programme, given, '2025-06-01').series.map(({ total }) => total)).toEqual([0, 1]);
  });

  it('refuses rows that come out of order or from elsewhere, for then a replaced row would count', () => {
    const given = [file('2025-B1', ...vouchers('2025-01-02')), file('2025-B2', ...vouchers('2025-03-02'))];
    const [project] = programme.projects;
    if (project === undefined) throw new Error('no project');
    const [group] = neededPartials(programme, project, acceptedOf(given, 'P1'));
    if (group === undefined) throw new Error('no group');
    expect(group.files.map(({ submission }) => submission)).toEqual(['s1', 's0']);
    const row = { key: 'a', row: 2, values: voucher('a', '2025-01-02') };
    const aggregator = createAggregator(group);
    aggregator.add(row, 's0');
    expect(() => aggregator.add(row, 's1')).toThrow(RangeError);
    expect(() => aggregator.add(row, 'elsewhere')).toThrow(RangeError);
  });
});
