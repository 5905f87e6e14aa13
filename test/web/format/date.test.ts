import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber } from '../../../shared/dates/iso-date.ts';
import { formatDate, formatMoment, formatMonth, formatShortDate } from '../../../web/src/format/date.ts';
import { dateInputText, parseDateInput } from '../../../web/src/format/date-input.ts';
import { periodHead, periodYear } from '../../../web/src/format/period.ts';

describe('dates in Dutch', () => {
  it('never shifts a calendar date', () => {
    expect(formatDate('2025-12-31')).toBe('31 december 2025');
    expect(formatShortDate('2025-03-01')).toBe('1 mrt 2025');
    expect(formatMonth('2026-01-01')).toBe('jan 26');
  });

  it.each([
    ['2025-07-01T21:59:00.000Z', '1 juli 2025 om 23:59'],
    ['2025-12-31T23:30:00.000Z', '1 januari 2026 om 00:30'],
  ])('shows %s in Amsterdam time', (instant, text) => {
    expect(formatMoment(instant)).toBe(text);
  });
});

describe('parseDateInput', () => {
  it.each([
    ['31-12-2025', '2025-12-31'],
    ['1-2-2025', '2025-02-01'],
    ['01/02/2025', '2025-02-01'],
    [' 2025-02-01 ', '2025-02-01'],
    ['31-02-2025', null],
    ['12-31-2025', null],
    ['1-2-25', null],
    ['morgen', null],
    ['', null],
  ])('reads %j as %j', (text, date) => {
    expect(parseDateInput(text)).toBe(date);
  });

  it('reads back what it shows', () => {
    const dates = fc.integer({ min: -20_000, max: 40_000 }).map(fromDayNumber);
    fc.assert(fc.property(dates, (date) => parseDateInput(dateInputText(date)) === date));
  });
});

it.each([
  ['2025-M03', 'mrt'],
  ['2025-B1', 'jan-feb'],
  ['2025-B6', 'nov-dec'],
  ['2025-K4', 'okt-dec'],
  ['2024-H2', 'jul-dec'],
])('heads the column of %s with %s', (period, head) => {
  expect(periodHead(period)).toBe(head);
  expect(periodYear(period)).toBe(Number(period.slice(0, 4)));
});
