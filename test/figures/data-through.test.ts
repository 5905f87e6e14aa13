import { describe, expect, it } from 'vitest';
import { dataThrough } from '../../shared/figures/data-through.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import {
  acceptedOf,
  alone,
  figure,
  indicator,
  measured,
  programme,
  project,
  value,
  vouchers,
} from './bench.ts';
import type { Given } from './bench.ts';

function through(whole: Programme, given: readonly Given[]): string | null {
  const [part] = whole.projects;
  const [own] = part?.indicators ?? [];
  if (part === undefined || own === undefined) throw new Error('no indicator');
  return dataThrough(whole, part, own, acceptedOf(given, part.code));
}

function periods(dataset: Given['dataset'], ...ids: readonly string[]): Given[] {
  return ids.map((period) => ({ dataset, period, rows: [] }));
}

const register = alone({ indicators: [indicator()] });
const period = alone({ delivery: 'period', indicators: [indicator()] });
const increment = alone({ indicators: [measured('count', 'increment')] });
const total = alone({ indicators: [measured('count', 'total')] });

describe('data through (contract §3)', () => {
  it.each<[string, Programme, Given[], string | null]>([
    ['register: the latest period', register, periods('vouchers', '2025-B1', '2025-B3'), '2025-06-30'],
    ['register: nothing accepted', register, [], null],
    ['register: only another dataset accepted', register, periods('matches', '2025-B1'), null],
    ['totals: the latest period', total, periods('meetwaarden', '2025-B3'), '2025-06-30'],
    [
      'increments: before the first missing',
      increment,
      periods('meetwaarden', '2025-B1', '2025-B3'),
      '2025-02-28',
    ],
    ['increments: first missing', increment, periods('meetwaarden', '2025-B2'), null],
    [
      'period files: before the first missing',
      period,
      periods('vouchers', '2025-B1', '2025-B2', '2025-B4'),
      '2025-04-30',
    ],
    [
      'period files: all of them',
      period,
      periods('vouchers', '2025-B1', '2025-B2', '2025-B3', '2025-B4', '2025-B5', '2025-B6'),
      '2025-12-31',
    ],
    [
      'period files: a measured total has none',
      alone({ delivery: 'period', indicators: [measured('count', 'total')] }),
      periods('meetwaarden', '2025-B2'),
      '2025-04-30',
    ],
  ])('%s', (_, whole, given, expected) => expect(through(whole, given)).toBe(expected));

  it('takes nothing to report for a delivery', () => {
    const given: Given[] = [
      ...periods('vouchers', '2025-B1'),
      { dataset: 'vouchers', period: '2025-B2', rows: 'nothing' },
    ];
    expect(through(period, given)).toBe('2025-04-30');
  });

  it('starts at the first period in which the project is active', () => {
    const later = alone({ start: '2025-04-30', delivery: 'period', indicators: [indicator()] });
    expect(through(later, periods('vouchers', '2025-B2'))).toBe('2025-04-30');
    expect(through(later, periods('vouchers', '2025-B3'))).toBeNull();
  });

  it('counts a period outside the project for which a file was accepted all the same', () => {
    const later = alone({
      start: '2025-03-01',
      end: '2025-06-30',
      delivery: 'period',
      indicators: [indicator()],
    });
    expect(through(later, periods('vouchers', '2025-B1'))).toBe('2025-02-28');
    expect(through(later, periods('vouchers', '2025-B2', '2025-B3', '2025-B5'))).toBe('2025-10-31');
  });

  it('asks no municipality for a period in which the project is not active, unless it never delivered', () => {
    const brief = alone({
      start: '2025-03-01',
      end: '2025-04-30',
      deliveredPer: 'municipality',
      municipalities: ['GM0222', 'GM0197'],
      delivery: 'period',
      indicators: [indicator()],
    });
    const one: Given = { dataset: 'vouchers', municipality: 'GM0222', period: '2025-B1', rows: [] };
    const other: Given = { ...one, municipality: 'GM0197' };
    expect(through(brief, [one])).toBeNull();
    expect(through(brief, [one, other])).toBe('2025-02-28');
    const during = [
      { ...one, period: '2025-B2' },
      { ...other, period: '2025-B2' },
    ];
    expect(through(brief, [one, ...during])).toBe('2025-04-30');
    expect(through(brief, [one, ...during, { ...one, period: '2025-B3' }])).toBe('2025-06-30');
  });

  it('asks nothing of a project counted under another: what came, came', () => {
    const under = programme({
      projects: [
        project({ countedUnder: 'P2', delivery: 'period', indicators: [indicator()] }),
        project({ code: 'P2', indicators: [] }),
      ],
    });
    expect(through(under, periods('vouchers', '2025-B3'))).toBe('2025-06-30');
  });

  it('does not ask a municipality for periods before it joined the region', () => {
    const whole = programme({
      region: {
        code: 'AM09',
        name: 'Achterhoek',
        lead: 'Doetinchem',
        municipalities: [
          { code: 'GM0222', name: 'Doetinchem' },
          { code: 'GM0197', name: 'Aalten', from: '2025-03-01' },
        ],
      },
      projects: [project({ deliveredPer: 'municipality', indicators: [indicator()] })],
    });
    const first: Given = { dataset: 'vouchers', municipality: 'GM0222', period: '2025-B1', rows: [] };
    expect(through(whole, [first])).toBe('2025-02-28');
    expect(through(whole, [first, { ...first, period: '2025-B2' }])).toBe('2025-02-28');
  });
});

describe('t: the last period end not after the earlier of the date asked and data through (contract §3)', () => {
  const given: Given[] = ['2025-B1', '2025-B2'].map((id) => ({
    dataset: 'vouchers',
    period: id,
    rows: vouchers('2025-01-02'),
  }));

  it.each([
    ['2025-12-01', '2025-04-30', 1],
    ['2025-04-30', '2025-04-30', 1],
    ['2025-04-29', '2025-02-28', 1],
    ['2025-02-27', '2024-12-31', null],
  ])('asked at %s it is %s', (asOf, t, actual) => {
    expect(figure(register, given, asOf)).toMatchObject({ t, actual, dataThrough: '2025-04-30' });
  });

  it('is null where a first period file is missing, even with later ones', () => {
    const late: Given[] = [{ dataset: 'vouchers', period: '2025-B2', rows: vouchers('2025-03-02') }];
    expect(figure(period, late, '2025-06-10')).toMatchObject({
      actual: null,
      t: '2025-04-30',
      status: 'geen_gegevens',
      series: [
        { period: '2025-B1', increment: null, total: null },
        { period: '2025-B2', increment: null, total: null },
      ],
    });
  });

  it('does not let a late increment look like a fall', () => {
    const values = [6, 6].map((waarde, index): Given => ({
      dataset: 'meetwaarden',
      period: `2025-B${index + 1}`,
      rows: [value({ waarde })],
    }));
    const programme60 = alone({
      indicators: [measured('count', 'increment', { targets: [{ date: '2025-12-31', value: 36 }] })],
    });
    // Asked in November: of 30 April, 12 of 36 · 119 / 364 = 11.77 expected then.
    expect(figure(programme60, values, '2025-11-14')).toMatchObject({
      t: '2025-04-30',
      actual: 12,
      status: 'op_koers',
    });
  });
});
