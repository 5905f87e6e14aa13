import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../shared/api/deliveries.schema.ts';
import {
  choosablePeriods,
  deliveringMunicipalities,
  deliveryOf,
  mostUrgent,
  periodOption,
  suggestedPeriod,
} from '../../../web/src/pages/upload/slot-choice.ts';

const delivery = (period: string, state: Delivery['state'], change: Partial<Delivery> = {}): Delivery => ({
  ...{ project: '3.7', dataset: 'vouchers' as const, period, state, due: `due ${period}`, lock: '' },
  ...change,
});
const slot = { project: '3.7', dataset: 'vouchers', municipality: '' };
const periods = ['2025-B6', '2025-B5', '2025-B4', '2025-B3'];

describe('suggestedPeriod', () => {
  it.each([
    [
      [delivery('2025-B5', 'open'), delivery('2025-B4', 'te_laat'), delivery('2025-B3', 'op_tijd')],
      '2025-B4',
    ],
    [[delivery('2025-B5', 'open'), delivery('2025-B4', 'laat')], '2025-B5'],
    [[delivery('2025-B4', 'te_laat', { project: '3.8' })], '2025-B5'],
    [[], '2025-B5'],
  ])('case %#', (deliveries, period) => {
    expect(suggestedPeriod(deliveries, slot, periods)).toBe(period);
  });
});

it('begins with the project whose delivery is due first', () => {
  const deliveries = [
    delivery('2025-B5', 'open'),
    delivery('2025-B1', 'te_laat', { project: '3.1', dataset: 'voortgang' }),
    delivery('2025-B3', 'te_laat', { project: '3.9' }),
    delivery('2025-B2', 'gesloten', { project: '3.2' }),
  ];
  const projects = [{ code: '3.1' }, { code: '3.2' }, { code: '3.7' }, { code: '3.9' }];
  expect(mostUrgent(deliveries, projects)).toBe('3.1');
  expect(mostUrgent(deliveries, [{ code: '3.2' }, { code: '3.9' }])).toBe('3.9');
  expect(mostUrgent(deliveries, [{ code: '3.2' }])).toBeUndefined();
});

it('offers periods from the start to today, newest first', () => {
  const programme = { rhythm: 'kwartaal', start: '2025-01-01' } as const;
  expect(choosablePeriods(programme, {}, '2025-11-14')).toEqual(['2025-K4', '2025-K3', '2025-K2', '2025-K1']);
  expect(choosablePeriods(programme, { rhythm: 'halfjaar', start: '2025-07-01' }, '2025-11-14')).toEqual([
    '2025-H2',
  ]);
});

describe('deliveringMunicipalities', () => {
  const municipalities = ['GM0222', 'GM1509', 'GM1586'].map((code) => ({ code, name: code }));
  const region = { code: 'AM09', name: 'Achterhoek', lead: 'Doetinchem', municipalities };
  const esf = {
    ...{ referenceDates: ['07-01'], projects: ['E'], maximum: 0 },
    municipalities: [{ code: 'GM1509', weight: 1, factor: 1 }],
  };
  const codes = (project: Parameters<typeof deliveringMunicipalities>[1], dataset = 'vouchers') =>
    deliveringMunicipalities({ region, esf }, project, dataset).map(({ code }) => code);

  it('are none for the progress form, which is of the whole project', () => {
    expect(codes({ code: 'E', deliveredPer: 'municipality' }, 'voortgang')).toEqual([]);
  });

  it.each([
    [{ code: 'E' }, []],
    [{ code: 'E', deliveredPer: 'municipality' as const }, ['GM1509']],
    [{ code: 'X', deliveredPer: 'municipality' as const }, ['GM0222', 'GM1509', 'GM1586']],
    [{ code: 'X', deliveredPer: 'municipality' as const, municipalities: ['GM1586'] }, ['GM1586']],
  ])('case %#', (project, expected) => {
    expect(codes(project)).toEqual(expected);
  });
});

it('finds a delivery with its municipality', () => {
  const found = delivery('2025-B5', 'open', { municipality: 'GM0222' });
  expect(deliveryOf([found], { ...slot, period: '2025-B5', municipality: 'GM0222' })).toBe(found);
  expect(deliveryOf([found], { ...slot, period: '2025-B5' })).toBeUndefined();
});

it.each([
  ['niet_verwacht', '2025-10-31', 'september-oktober 2025 (nog niet afgelopen)'],
  ['niet_verwacht', '2025-11-01', 'september-oktober 2025 (niet verwacht)'],
  ['te_laat', '2025-12-31', 'september-oktober 2025 (te laat)'],
  [undefined, '2025-10-01', 'september-oktober 2025'],
] as const)('says of a period that is %s on %s: %s', (state, today, text) => {
  expect(periodOption('2025-B5', state, today)).toBe(text);
});
