import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, fromDayNumber } from '../../shared/dates/iso-date.ts';
import {
  isPeriod,
  lastEndedPeriod,
  nextPeriod,
  periodEnd,
  periodLabel,
  periodOf,
  periodsBetween,
  periodStart,
  previousPeriod,
  rhythmOf,
} from '../../shared/programme/period.ts';

const RHYTHMS = ['maandelijks', 'tweemaandelijks', 'kwartaal', 'halfjaar'] as const;
const dates = fc.integer({ min: 0, max: 40_000 }).map(fromDayNumber);

describe('period ids (contract §2)', () => {
  it.each([
    ['2025-M01', 'maandelijks', '2025-01-01', '2025-01-31', 'januari 2025'],
    ['2024-M02', 'maandelijks', '2024-02-01', '2024-02-29', 'februari 2024'],
    ['2025-M12', 'maandelijks', '2025-12-01', '2025-12-31', 'december 2025'],
    ['2025-B1', 'tweemaandelijks', '2025-01-01', '2025-02-28', 'januari-februari 2025'],
    ['2025-B6', 'tweemaandelijks', '2025-11-01', '2025-12-31', 'november-december 2025'],
    ['2025-K1', 'kwartaal', '2025-01-01', '2025-03-31', 'januari-maart 2025'],
    ['2025-K4', 'kwartaal', '2025-10-01', '2025-12-31', 'oktober-december 2025'],
    ['2025-H1', 'halfjaar', '2025-01-01', '2025-06-30', 'januari-juni 2025'],
    ['2025-H2', 'halfjaar', '2025-07-01', '2025-12-31', 'juli-december 2025'],
  ])('%s is %s, from %s to %s', (id, rhythm, start, end, label) => {
    expect([rhythmOf(id), periodStart(id), periodEnd(id), periodLabel(id)]).toEqual([
      rhythm,
      start,
      end,
      label,
    ]);
  });

  it.each(['2025-M00', '2025-M13', '2025-M1', '2025-B0', '2025-B7', '2025-B01', '2025-K5', '2025-H3'])(
    '%s is no period',
    (id) => expect(isPeriod(id)).toBe(false),
  );

  it.each(['', '25-B1', '2025-b1', '2025B1', '2025-Q1', ' 2025-B1', '2025-B1\n'])(
    'text %j is no period and has no start',
    (id) => {
      expect(isPeriod(id)).toBe(false);
      expect(() => periodStart(id)).toThrow(RangeError);
    },
  );

  it('belongs to one rhythm', () => {
    expect([isPeriod('2025-K1', 'kwartaal'), isPeriod('2025-K1', 'halfjaar')]).toEqual([true, false]);
  });

  it('steps over a year end', () => {
    expect([nextPeriod('2024-B6'), previousPeriod('2025-M01'), nextPeriod('2025-H1')]).toEqual([
      '2025-B1',
      '2024-M12',
      '2025-H2',
    ]);
  });

  it('lists every period with a day in the span', () => {
    expect(periodsBetween('2024-12-31', '2025-03-01', 'tweemaandelijks')).toEqual([
      '2024-B6',
      '2025-B1',
      '2025-B2',
    ]);
    expect(periodsBetween('2025-03-02', '2025-03-01', 'kwartaal')).toEqual([]);
  });

  it('knows the last period that ended by a date, its own last day included', () => {
    expect([
      lastEndedPeriod('2025-02-27', 'tweemaandelijks'),
      lastEndedPeriod('2025-02-28', 'tweemaandelijks'),
    ]).toEqual(['2024-B6', '2025-B1']);
  });

  it('covers the calendar without gap or overlap', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...RHYTHMS), (date, rhythm) => {
        const id = periodOf(date, rhythm);
        expect(isPeriod(id, rhythm)).toBe(true);
        expect(periodStart(id) <= date && date <= periodEnd(id)).toBe(true);
        expect(periodStart(nextPeriod(id))).toBe(addDays(periodEnd(id), 1));
        expect(previousPeriod(nextPeriod(id))).toBe(id);
      }),
    );
  });
});
