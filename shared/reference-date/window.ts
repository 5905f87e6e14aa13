import { addDays, isIsoDate, type IsoDate } from '../dates/iso-date.ts';

/** The days from one reference date up to the next: `from` belongs to it, `to` (= D) does not (contract §4). */
export interface ReferenceWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The most years between two days 29 February: 1896 and 1904, 2096 and 2104. */
const LONGEST_WAIT = 8;

/** The reference dates of the years given, in order; 29 February only where it exists. */
function datesIn(first: number, last: number, monthDays: readonly string[]): IsoDate[] {
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return years
    .flatMap((year) => monthDays.map((monthDay) => `${year}-${monthDay}`))
    .filter(isIsoDate)
    .sort();
}

/**
 * The window W = [previous reference date, D) (contract §4).
 * @param date D, one of the programme's reference dates.
 * @param monthDays the programme's `esf.referenceDates`, as mm-dd.
 */
export function referenceWindow(date: IsoDate, monthDays: readonly string[]): ReferenceWindow {
  const year = Number(date.slice(0, 4));
  const from = datesIn(year - LONGEST_WAIT, year, monthDays).findLast((each) => each < date);
  if (from === undefined)
    throw new RangeError('A programme with ESF has at least one reference date a year.');
  return { from, to: date };
}

/** The reference dates of a programme: after its start, and up to the first one on or after the day past its end. */
export function referenceDatesOf(start: IsoDate, end: IsoDate, monthDays: readonly string[]): IsoDate[] {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  const dates = datesIn(first, last + LONGEST_WAIT, monthDays);
  const closing = dates.find((date) => date >= addDays(end, 1));
  return dates.filter((date) => date > start && (closing === undefined || date <= closing));
}
