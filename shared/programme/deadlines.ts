import { endOfDay } from '../dates/amsterdam.ts';
import { addDays } from '../dates/iso-date.ts';
import type { Instant, IsoDate } from '../dates/iso-date.ts';
import { periodEnd } from './period.ts';
import type { PeriodId } from './period.ts';
import type { Programme } from './programme.schema.ts';

type Days = Pick<Programme, 'dueDays' | 'lockDays'>;

/** The last day on which a file of a period is on time (contract §2). */
export function dueDate({ dueDays }: Days, period: PeriodId): IsoDate {
  return addDays(periodEnd(period), dueDays);
}

/** The last day on which a file of a period is taken without an exception (contract §2). */
export function lockDate({ lockDays }: Days, period: PeriodId): IsoDate {
  return addDays(periodEnd(period), lockDays);
}

/** Whether a moment lies after the due day, in Europe/Amsterdam. */
export function isPastDue(days: Days, period: PeriodId, at: Instant): boolean {
  return at > endOfDay(dueDate(days, period));
}

/** Whether a moment lies after the lock day, in Europe/Amsterdam. */
export function isLocked(days: Days, period: PeriodId, at: Instant): boolean {
  return at > endOfDay(lockDate(days, period));
}
