import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDomainClock } from '../../infra/local/domain-clock.ts';
import { dateIn } from '../../shared/dates/amsterdam.ts';
import { addDays } from '../../shared/dates/iso-date.ts';

const at =
  (real: string): (() => number) =>
  () =>
    Date.parse(real);

describe('the domain clock', () => {
  it('keeps the real time of day on another date, in summer and in winter', () => {
    // 10:30 in Amsterdam on a summer day is 10:30 on a winter day.
    const clock = createDomainClock('2025-11-14', at('2026-07-01T08:30:00.000Z'));
    expect(clock.now()).toBe('2025-11-14T09:30:00.000Z');
    expect(clock.today()).toBe('2025-11-14');
  });

  it('moves to the date it is set to', () => {
    const clock = createDomainClock('2025-11-14', at('2026-07-01T08:30:00.000Z'));
    clock.setToday('2024-06-30');
    expect(clock.now()).toBe('2024-06-30T08:30:00.000Z');
  });

  it('always shows a moment of its own date', () => {
    const times = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    const dates = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2018-01-01', days));
    fc.assert(
      fc.property(
        times,
        dates,
        (real, date) => dateIn(createDomainClock(date, () => real.getTime()).now()) === date,
      ),
    );
  });
});
