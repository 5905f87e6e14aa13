import { dateIn, endOfDay, startOfDay } from '../../shared/dates/amsterdam.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Clock } from '../../functions/ports/clock.port.ts';

/** A clock whose date can be set; it is kept nowhere, and does not exist in the cloud (contract §5). */
export interface DomainClock extends Clock {
  setToday(date: IsoDate): void;
}

/**
 * The domain's time in local mode: a fixed date in Amsterdam with the real time of day, so that moments of one date
 * still follow each other.
 * @param realNow milliseconds since 1970, real time.
 */
export function createDomainClock(date: IsoDate, realNow: () => number): DomainClock {
  let today = date;
  return {
    today: () => today,
    setToday: (next) => {
      today = next;
    },
    now: () => {
      const real = realNow();
      const sinceMidnight = real - Date.parse(startOfDay(dateIn(new Date(real).toISOString())));
      const moment = Math.min(Date.parse(startOfDay(today)) + sinceMidnight, Date.parse(endOfDay(today)));
      return new Date(moment).toISOString();
    },
  };
}
