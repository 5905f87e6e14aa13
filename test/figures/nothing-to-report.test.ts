import { describe, expect, it } from 'vitest';
import { alone, figure, indicator, measured, value, vouchers } from './bench.ts';
import type { Given } from './bench.ts';

const none = (dataset: Given['dataset'], period: string): Given => ({ dataset, period, rows: 'nothing' });

describe('nothing to report (contract §1)', () => {
  const count = alone({ indicators: [indicator()] });

  it('points at the register then in force, and counts as delivered', () => {
    const given: Given[] = [
      { dataset: 'vouchers', period: '2025-B1', rows: vouchers('2025-01-02', '2025-04-01') },
      none('vouchers', '2025-B2'),
    ];
    // The register of B1 holds at 30 April, with its row of 1 April.
    expect(figure(count, given, '2025-06-01')).toMatchObject({
      actual: 2,
      t: '2025-04-30',
      dataThrough: '2025-04-30',
    });
  });

  it('is an accepted file without rows where no register is in force: zero', () => {
    expect(figure(count, [none('vouchers', '2025-B1')], '2025-06-01')).toMatchObject({
      actual: 0,
      t: '2025-02-28',
    });
  });

  it('follows a register that comes later for an earlier period', () => {
    const given: Given[] = [
      none('vouchers', '2025-B2'),
      { dataset: 'vouchers', period: '2025-B1', rows: vouchers('2025-01-02') },
    ];
    expect(figure(count, given, '2025-06-01').actual).toBe(1);
  });

  it('adds nothing to period files and empties nothing', () => {
    const periods = alone({ delivery: 'period', indicators: [indicator()] });
    const given: Given[] = [
      { dataset: 'vouchers', period: '2025-B1', rows: vouchers('2025-01-02') },
      none('vouchers', '2025-B2'),
    ];
    expect(figure(periods, given, '2025-06-01')).toMatchObject({ actual: 1, t: '2025-04-30' });
    expect(figure(periods, [none('vouchers', '2025-B1')], '2025-06-01').actual).toBe(0);
  });

  it('adds no measured value; before the first there is none', () => {
    const programme = alone({ indicators: [measured('count', 'increment')] });
    const first = none('meetwaarden', '2025-B1');
    expect(figure(programme, [first], '2025-03-15')).toMatchObject({
      actual: null,
      dataThrough: '2025-02-28',
    });
    const given: Given[] = [
      first,
      { dataset: 'meetwaarden', period: '2025-B2', rows: [value({ waarde: 3 })] },
      none('meetwaarden', '2025-B3'),
    ];
    expect(figure(programme, given, '2025-12-31')).toMatchObject({ actual: 3, t: '2025-06-30' });
  });
});
