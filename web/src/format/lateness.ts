import { daysBetween } from '../../../shared/dates/iso-date.ts';
import type { IsoDate } from '../../../shared/dates/iso-date.ts';
import { counted } from './words.ts';

const DAYS_A_MONTH = 30.44;
const IN_DAYS = 45;

/** How much later a day is than another: `12 dagen`, from some six weeks on in months: `3 maanden`. */
export function formatLateness(due: IsoDate, day: IsoDate): string {
  const days = daysBetween(due, day);
  return days < IN_DAYS
    ? counted(days, 'dag', 'dagen')
    : counted(Math.round(days / DAYS_A_MONTH), 'maand', 'maanden');
}
