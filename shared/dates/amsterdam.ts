import { addDays } from './iso-date.ts';
import type { Instant, IsoDate } from './iso-date.ts';

const CLOCK = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The calendar date in Europe/Amsterdam at a moment. */
export function dateIn(instant: Instant): IsoDate {
  return wallClock(Date.parse(instant)).slice(0, 10);
}

/**
 * The last millisecond of a calendar date in Europe/Amsterdam, summer time included: a deadline holds when
 * something came at or before it (contract §2).
 */
export function endOfDay(date: IsoDate): Instant {
  return new Date(startOf(addDays(date, 1)) - 1).toISOString();
}

/** The first millisecond of a calendar date in Europe/Amsterdam. */
export function startOfDay(date: IsoDate): Instant {
  return new Date(startOf(date)).toISOString();
}

// Summer time begins and ends at 01:00 UTC, so at midnight UTC the offset is that of midnight in Amsterdam.
function startOf(date: IsoDate): number {
  const asUtc = Date.parse(`${date}T00:00:00Z`);
  return asUtc - offsetAt(asUtc);
}

function offsetAt(time: number): number {
  return Date.parse(`${wallClock(time)}Z`) - Math.floor(time / 1000) * 1000;
}

function wallClock(time: number): string {
  const parts = new Map(CLOCK.formatToParts(time).map((part) => [part.type, part.value]));
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
}
