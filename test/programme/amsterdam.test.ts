import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateIn, endOfDay, startOfDay } from '../../shared/dates/amsterdam.ts';
import { fromDayNumber } from '../../shared/dates/iso-date.ts';

describe('calendar days in Europe/Amsterdam', () => {
  it.each([
    ['winter: UTC+1', '2025-01-14', '2025-01-14T22:59:59.999Z'],
    ['summer: UTC+2', '2025-07-14', '2025-07-14T21:59:59.999Z'],
    ['the day summer time begins ends in summer time', '2025-03-30', '2025-03-30T21:59:59.999Z'],
    ['the day before it begins', '2025-03-29', '2025-03-29T22:59:59.999Z'],
    ['the day summer time ends, 25 hours long', '2025-10-26', '2025-10-26T22:59:59.999Z'],
    ['the day before it ends', '2025-10-25', '2025-10-25T21:59:59.999Z'],
    ['the last day of a year', '2025-12-31', '2025-12-31T22:59:59.999Z'],
  ])('%s', (_, date, instant) => expect(endOfDay(date)).toBe(instant));

  it('begins a day right after the end of the one before', () => {
    expect(startOfDay('2025-07-15')).toBe('2025-07-14T22:00:00.000Z');
  });

  it('reads the date of a moment', () => {
    expect([dateIn('2025-07-14T21:59:59.999Z'), dateIn('2025-07-14T22:00:00.000Z')]).toEqual([
      '2025-07-14',
      '2025-07-15',
    ]);
  });

  it('keeps a whole day within its own date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 30_000 }).map(fromDayNumber), (date) => {
        expect([dateIn(startOfDay(date)), dateIn(endOfDay(date))]).toEqual([date, date]);
      }),
    );
  });
});
