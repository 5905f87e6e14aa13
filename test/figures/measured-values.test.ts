import { describe, expect, it } from 'vitest';
import type { Row } from '../../shared/datasets/dataset.ts';
import { alone, figure, measured, value } from './bench.ts';
import type { Given } from './bench.ts';

type Kind = 'count' | 'sum' | 'unique' | 'level' | 'ratio' | 'mean';

/** B1, B2, … one file each; null: an accepted file without a row for the indicator. */
function files(...rows: readonly (Row | null)[]): Given[] {
  return rows.map((row, index) => ({
    dataset: 'meetwaarden',
    period: `2025-B${index + 1}`,
    rows: row === null ? [value({ indicator: 'andere', waarde: 99 })] : [value(row)],
  }));
}

describe('actual from measured values (contract §3)', () => {
  it.each<[string, Kind, 'increment' | 'total', (Row | null)[], number | null]>([
    ['increments add up: 3 + 4', 'count', 'increment', [{ waarde: 3 }, { waarde: 4 }], 7],
    ['0.1 + 0.2', 'sum', 'increment', [{ waarde: 0.1 }, { waarde: 0.2 }], 0.3],
    ['of running totals the last counts', 'count', 'total', [{ waarde: 3 }, { waarde: 4 }], 4],
    ['a total that is not given stays', 'count', 'total', [{ waarde: 3 }, null], 3],
    ['an increment that is not given adds nothing', 'count', 'increment', [{ waarde: 3 }, null], 3],
    ['zero is a value', 'count', 'total', [{ waarde: 0 }], 0],
    ['no row for the indicator is not zero', 'count', 'increment', [null], null],
    ['distinct as measured', 'unique', 'total', [{ waarde: 5 }, { waarde: 6 }], 6],
    ['level: the last value', 'level', 'increment', [{ waarde: 3 }, { waarde: 4 }], 4],
    ['level as total: the last value', 'level', 'total', [{ waarde: 3 }, null], 3],
    [
      'ratio: 100 · (1 + 3) / (2 + 6)',
      'ratio',
      'increment',
      [
        { teller: 1, noemer: 2 },
        { teller: 3, noemer: 6 },
      ],
      50,
    ],
    [
      'ratio of totals: the last, 100 · 3 / 4',
      'ratio',
      'total',
      [
        { teller: 1, noemer: 2 },
        { teller: 3, noemer: 4 },
      ],
      75,
    ],
    ['ratio as given: the last', 'ratio', 'increment', [{ waarde: 70 }, { waarde: 80 }], 80],
    ['mixed, last a percentage', 'ratio', 'increment', [{ teller: 1, noemer: 2 }, { waarde: 80 }], 80],
    [
      'mixed, last a fraction: of all fractions',
      'ratio',
      'increment',
      [{ teller: 1, noemer: 2 }, { waarde: 80 }, { teller: 1, noemer: 2 }],
      50,
    ],
    ['mixed totals, last a fraction', 'ratio', 'total', [{ waarde: 80 }, { teller: 1, noemer: 4 }], 25],
    ['nothing to divide by', 'ratio', 'increment', [{ teller: 0, noemer: 0 }], null],
    [
      'mean: (8·10 + 9·30) / 40 = 8.75',
      'mean',
      'increment',
      [
        { waarde: 8, aantal: 10 },
        { waarde: 9, aantal: 30 },
      ],
      8.75,
    ],
    [
      'mean of totals: the last',
      'mean',
      'total',
      [
        { waarde: 8, aantal: 10 },
        { waarde: 9, aantal: 30 },
      ],
      9,
    ],
    ['mean of nobody', 'mean', 'increment', [{ waarde: null, aantal: 0 }], null],
    [
      'nobody answered in the second period',
      'mean',
      'increment',
      [
        { waarde: 8, aantal: 10 },
        { waarde: null, aantal: 0 },
      ],
      8,
    ],
    [
      'nobody in the last total',
      'mean',
      'total',
      [
        { waarde: 8, aantal: 10 },
        { waarde: null, aantal: 0 },
      ],
      null,
    ],
  ])('%s', (_, kind, as, rows, actual) => {
    expect(figure(alone({ indicators: [measured(kind, as)] }), files(...rows), '2025-12-31').actual).toBe(
      actual,
    );
  });

  it('reads ids without regard to case', () => {
    const given = files({ indicator: 'M', waarde: 3 });
    expect(figure(alone({ indicators: [measured('count', 'total')] }), given, '2025-12-31').actual).toBe(3);
  });

  it('keeps the indicators of one file apart', () => {
    const programme = alone({
      indicators: [measured('count', 'total'), measured('count', 'total', { id: 'n' })],
    });
    const rows = [value({ waarde: 3 }), value({ indicator: 'n', waarde: 5 })];
    const given: Given[] = [{ dataset: 'meetwaarden', period: '2025-B1', rows }];
    expect(['m', 'n'].map((id) => figure(programme, given, '2025-12-31', 'P1', id).actual)).toEqual([3, 5]);
  });

  it('dates values at the end of their period, and does not cut them off at the end of the project', () => {
    // The project ends on 10 February; the value of B1 is of 28 February.
    const programme = alone({ end: '2025-02-10', indicators: [measured('count', 'total')] });
    expect(figure(programme, files({ waarde: 3 }), '2025-12-31').actual).toBe(3);
  });

  it('leaves out periods that ended before the window, by their end', () => {
    const programme = alone({
      indicators: [measured('count', 'increment', { window: { from: '2025-02-28' } })],
    });
    const given = files({ waarde: 3 }, { waarde: 4 });
    expect(figure(programme, given, '2025-12-31').actual).toBe(7);
    const later = alone({ indicators: [measured('count', 'increment', { window: { from: '2025-03-01' } })] });
    expect(figure(later, given, '2025-12-31').actual).toBe(4);
  });

  it('begins anew per year; without a value in the new year there is none', () => {
    const programme = alone({
      start: '2024-11-01',
      indicators: [measured('count', 'increment', { window: { per: 'jaar' } })],
    });
    const given: Given[] = [
      { dataset: 'meetwaarden', period: '2024-B6', rows: [value({ waarde: 5 })] },
      ...files(null, { waarde: 2 }),
    ];
    expect(figure(programme, given, '2025-05-31').series).toEqual([
      { period: '2024-B6', increment: 5, total: 5 },
      { period: '2025-B1', increment: null, total: null },
      { period: '2025-B2', increment: 2, total: 2 },
    ]);
  });
});
