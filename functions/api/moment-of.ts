import { endOfDay } from '../../shared/dates/amsterdam.ts';
import { isIsoDate } from '../../shared/dates/iso-date.ts';

/** `known` as a moment: a date holds through its end, a moment in any zone is told in UTC (contract §3, looking back). */
export function momentOf(known: string): string {
  return isIsoDate(known) ? endOfDay(known) : new Date(known).toISOString();
}
