import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/dates/iso-date.ts';
import type { DeliveryEntry } from '../../shared/programme/delivery-state.ts';
import { firstDay, hasReminderDay, toRemindOf } from '../../shared/programme/reminders.ts';

const entry: DeliveryEntry = {
  ...{ project: '3.7', dataset: 'vouchers', municipality: null, period: '2025-B5' },
  ...{ state: 'open', due: '2025-11-14', lock: '2025-12-15', acceptedAt: null },
};
const on = (day: string, changes: Partial<DeliveryEntry> = {}) =>
  toRemindOf([{ ...entry, ...changes }], [], day, day).length > 0;

describe('uploading 22: a reminder comes', () => {
  test.each([
    ['2025-11-06', false],
    ['2025-11-07', true],
    ['2025-11-08', false],
    ['2025-11-13', false],
    ['2025-11-14', true],
    ['2025-11-15', false],
    ['2025-11-20', false],
    ['2025-11-21', true],
    ['2025-11-22', false],
    ['2025-11-28', false],
  ])('for what is due on 14 November 2025, on %s: %s', (day, comes) => {
    expect(on(day)).toBe(comes);
  });

  test('not for what is in, nor after the lock unless an exception holds', () => {
    expect(on('2025-11-14', { acceptedAt: '2025-11-10T10:00:00.000Z' })).toBe(false);
    const locked = { ...entry, lock: '2025-11-20' };
    expect(toRemindOf([locked], [], '2025-11-21', '2025-11-21')).toEqual([]);
    const exception = {
      ...{ project: '3.7', period: '2025-B5', dataset: null, municipality: null, until: '2025-11-30' },
      ...{ reason: 'x', by: 'y', at: '2025-11-19T10:00:00.000Z' },
    };
    expect(toRemindOf([locked], [exception], '2025-11-21', '2025-11-21')).toEqual([locked]);
  });
});

describe('uploading 22: missed days', () => {
  test.each([
    [null, '2025-11-11'],
    ['2025-10-01', '2025-11-11'],
    ['2025-11-11', '2025-11-12'],
    ['2025-11-13', '2025-11-14'],
    ['2025-11-14', '2025-11-15'],
  ])('after %s, 14 November answers from %s', (through, from) => {
    expect(firstDay(through, '2025-11-14')).toBe(from);
  });

  test('a reminder is told once by whatever runs come, and never lost by up to three missed days', () => {
    const gap = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(fc.array(gap, { minLength: 30, maxLength: 30 }), (gaps) => {
        let through: string | null = '2025-10-30';
        let today = '2025-10-30';
        let told = 0;
        for (const days of gaps) {
          today = addDays(today, days);
          if (hasReminderDay(entry, firstDay(through, today), today)) told += 1;
          through = today;
        }
        expect(told).toBe(3);
      }),
    );
  });
});
