import { addDays, type IsoDate } from '../dates/iso-date.ts';

/** The days from one reference date up to the next: `from` belongs to it, `to` (= D) does not (contract §4). */
export interface ReferenceWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

function datesAround(year: number, monthDays: readonly string[]): IsoDate[] {
  return [year - 1, year, year + 1]
    .flatMap((each) => monthDays.map((monthDay) => `${each}-${monthDay}`))
    .sort();
}

/**
 * The window W = [previous reference date, D) (contract §4).
 * @param date D, one of the programme's reference dates.
 * @param monthDays the programme's `esf.referenceDates`, as mm-dd.
 */
export function referenceWindow(date: IsoDate, monthDays: readonly string[]): ReferenceWindow {
  const earlier = datesAround(Number(date.slice(0, 4)), monthDays).filter((each) => each < date);
  const from = earlier.at(-1);
  if (from === undefined)
    throw new RangeError('A programme with ESF has at least one reference date a year.');
  return { from, to: date };
}

/** The reference dates of a programme: after its start, and up to the first one on or after the day past its end. */
export function referenceDatesOf(start: IsoDate, end: IsoDate, monthDays: readonly string[]): IsoDate[] {
  const dates: IsoDate[] = [];
  const first = Number(start.slice(0, 4));
  const last = Number(end.slice(0, 4)) + 1;
  for (let year = first; year <= last; year += 1)
    dates.push(...monthDays.map((monthDay) => `${year}-${monthDay}`));
  dates.sort();
  const closing = dates.find((date) => date >= addDays(end, 1));
  return dates.filter((date) => date > start && (closing === undefined || date <= closing));
}
