/** A calendar date `yyyy-mm-dd`; strings of this shape compare in time order. */
export type IsoDate = string;

/** A moment in UTC, `yyyy-mm-ddThh:mm:ss.sssZ`; strings of this shape compare in time order. */
export type Instant = string;

const DAY = 86_400_000;

/** The number of days since 1 January 1970, so that dates can be subtracted. */
export function dayNumber(date: IsoDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

/** The date with a {@link dayNumber}. */
export function fromDayNumber(day: number): IsoDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The date a number of days later (or earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from one date to the other; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whether a text is an existing calendar date in the years 1900-2100 (contract §1). */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return false;
  const year = Number(text.slice(0, 4));
  return year >= 1900 && year <= 2100;
}
