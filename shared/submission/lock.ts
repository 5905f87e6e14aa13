import type { IsoDate } from '../dates/iso-date.ts';
import { addDays } from '../dates/iso-date.ts';
import { periodEnd } from '../programme/period.ts';
import type { Programme } from '../programme/programme.schema.ts';

/** The last day on which a file for a period is taken without an exception (contract §2, lockDays). */
export function lockDate(programme: Pick<Programme, 'lockDays'>, period: string): IsoDate {
  return addDays(periodEnd(period), programme.lockDays);
}

/** Whether a period is closed for hand-ins on a day. */
export function isLocked(programme: Pick<Programme, 'lockDays'>, period: string, today: IsoDate): boolean {
  return today > lockDate(programme, period);
}
