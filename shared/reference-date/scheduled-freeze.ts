import { addDays, type IsoDate } from '../dates/iso-date.ts';

/**
 * The day on which D is frozen by itself: D and a number of calendar days, 0 being D itself (`esf.freezeAfterDays`);
 * null where the programme freezes by hand only.
 */
export function scheduledFreeze(date: IsoDate, days: number | undefined): IsoDate | null {
  return days === undefined ? null : addDays(date, days);
}
