import { describe, expect, test } from 'vitest';
import { compareDeliveries } from '../../shared/checking/compare-deliveries.ts';
import type { ComparedValue, DeliveryComparison } from '../../shared/checking/delivery-comparison.ts';
import type { Indicator } from '../../shared/programme/programme.schema.ts';

const base: DeliveryComparison = {
  dataset: 'vouchers',
  delivery: 'register',
  period: '2025-B2',
  previousPeriod: '2025-B1',
  vanished: { count: 0, sample: [] },
  letters: new Map([['waarde', 'B']]),
  rows: 10,
  rowsBefore: [],
  values: [],
};

function codes(changes: Partial<DeliveryComparison>): string[] {
  return compareDeliveries({ ...base, ...changes }).groups.map(
    ({ code, severity, count }) => `${severity} ${code} ${count}`,
  );
}

function indicator(kind: Indicator['kind'], measure: Indicator['measure'], per?: 'jaar'): Indicator {
  const window = per === undefined ? {} : { window: { per } };
  return { id: 'x', name: 'Iets', unit: '', kind, direction: 'up', targets: [], measure, ...window };
}

const total = { dataset: 'meetwaarden', as: 'total' } as const;
const increment = { dataset: 'meetwaarden', as: 'increment' } as const;
const counted = { dataset: 'vouchers', date: 'toekenningsdatum' } as const;

function value(
  one: Indicator,
  now: number | null,
  previous: number | null,
  before: number[] = [],
): ComparedValue {
  return { indicator: one, row: 2, column: 'waarde', now, previous, before };
}

describe('uploading 12: rows that vanished', () => {
  const vanished = { count: 3, sample: [{ row: 7, key: 'v7' }] };

  test('of a register each is counted, the sample told by its row in the previous file', () => {
    const { issues, groups } = compareDeliveries({ ...base, vanished });
    expect(groups).toEqual([{ code: 'rij_verdwenen', severity: 'warning', column: null, count: 3 }]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ row: null, column: null, message: expect.stringContaining('rij 7') });
    expect(issues[0]?.message).toContain('januari-februari 2025');
    expect(JSON.stringify(issues)).not.toContain('v7');
  });

  test('is no fault in a file of the period, nor of measured values and money', () => {
    expect(codes({ vanished, delivery: 'period' })).toEqual([]);
    expect(codes({ vanished, dataset: 'meetwaarden' })).toEqual([]);
    expect(codes({ vanished, dataset: 'financien' })).toEqual([]);
    expect(codes({ vanished, previousPeriod: null })).toEqual([]);
  });
});

describe('uploading 12: running totals', () => {
  test.each([
    ['count', total, 9, 10, ['warning totaal_gedaald 1']],
    ['count', total, 10, 10, []],
    ['count', total, 100, 10, []],
    ['sum', total, 9.99, 10, ['warning totaal_gedaald 1']],
    ['unique', total, 9, 10, ['warning totaal_gedaald 1']],
    ['count', total, 0, null, []],
    ['count', total, null, 10, []],
  ] as const)('a %s as %o of %s after %s gives %o', (kind, measure, now, previous, expected) => {
    const values = [value(indicator(kind, measure), now, previous)];
    expect(codes({ dataset: 'meetwaarden', values })).toEqual(expected);
  });

  test('a count or sum from a register is one too', () => {
    const values = [value(indicator('count', counted), 9, 10)];
    expect(codes({ values })).toEqual(['warning totaal_gedaald 1']);
    expect(codes({ values, delivery: 'period' })).toEqual([]);
  });

  test('a total per year is not compared across 1 January', () => {
    const values = [value(indicator('count', total, 'jaar'), 1, 10)];
    const across = { dataset: 'meetwaarden', values, period: '2025-B1', previousPeriod: '2024-B6' } as const;
    expect(codes(across)).toEqual([]);
    expect(codes({ ...across, period: '2025-B2', previousPeriod: '2025-B1' })).toEqual([
      'warning totaal_gedaald 1',
    ]);
    expect(codes({ ...across, values: [value(indicator('count', total), 1, 10)] })).toEqual([
      'warning totaal_gedaald 1',
    ]);
  });
});

describe('levels, ratios and means', () => {
  test.each([
    ['level', total, 15, 10, false],
    ['level', total, 15.01, 10, true],
    ['level', total, 5, 10, false],
    ['level', total, 4.99, 10, true],
    ['ratio', increment, 80, 50, true],
    ['ratio', increment, 75, 50, false],
    ['mean', increment, 2, 8, true],
    ['level', total, 0, 0, false],
    ['level', total, 0.01, 0, true],
    ['level', total, -4, -10, true],
    ['level', total, -5, -10, false],
    ['level', total, 5, null, false],
  ] as const)('a %s as %o of %d after %s', (kind, measure, now, previous, striking) => {
    const values = [value(indicator(kind, measure), now, previous)];
    expect(codes({ dataset: 'meetwaarden', values })).toEqual(
      striking ? ['warning waarde_verspringt 1'] : [],
    );
  });
});

describe('from the fourth delivery', () => {
  test.each([
    [[10, 10], 100, false],
    [[10, 10, 10], 15, false],
    [[10, 10, 10], 16, true],
    [[10, 10, 10], 4, true],
    [[1000, 9, 10, 11], 15, false],
    [[1000, 9, 10, 11], 16, true],
    [[0, 0, 0], 1, true],
    [[0, 0, 0], 0, false],
  ])('after %o, %d is striking: %s', (before, now, striking) => {
    const rows = { rows: now, rowsBefore: before };
    expect(codes(rows)).toEqual(striking ? ['warning aantal_nieuwe_rijen_afwijkend 1'] : []);
    expect(codes({ ...rows, delivery: 'period' })).toEqual(
      striking ? ['warning aantal_rijen_afwijkend 1'] : [],
    );
    expect(codes({ ...rows, dataset: 'meetwaarden' })).toEqual([]);
    expect(codes({ ...rows, dataset: 'financien' })).toEqual([]);
    const values = [value(indicator('count', increment), now, null, before)];
    expect(codes({ dataset: 'meetwaarden', values })).toEqual(
      striking ? ['warning toename_afwijkend 1'] : [],
    );
  });

  test('the mean is told to a tenth', () => {
    const [issue] = compareDeliveries({ ...base, rows: 12, rowsBefore: [50, 60, 120] }).issues;
    expect(issue?.message).toContain('(76,7)');
  });

  test('an increment is not compared with the one before only', () => {
    const values = [value(indicator('sum', increment), 1, 10, [10])];
    expect(codes({ dataset: 'meetwaarden', values })).toEqual([]);
  });
});

test('a warning about a measured value stands on its row', () => {
  const values = [value(indicator('level', total), 20, 1234.5)];
  const [issue] = compareDeliveries({ ...base, dataset: 'meetwaarden', values }).issues;
  expect(issue).toMatchObject({ row: 2, column: 'waarde', cell: 'B2', severity: 'warning' });
  expect(issue?.message).toContain('van 1.234,5 naar 20');
});
