import type { Instant, IsoDate } from '../../../shared/dates/iso-date.ts';

const LOCALE = 'nl-NL';
// Calendar dates have no time zone: they are read and written as UTC, so that no shift can happen.
const long = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat(LOCALE, { month: 'short', year: '2-digit', timeZone: 'UTC' });
const monthName = new Intl.DateTimeFormat(LOCALE, { month: 'long', timeZone: 'UTC' });
const shortMoment = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});
const moment = new Intl.DateTimeFormat(LOCALE, {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** `31 december 2025` */
export function formatDate(date: IsoDate): string {
  return long.format(new Date(`${date}T00:00:00Z`));
}

/** `31 dec 2025` */
export function formatShortDate(date: IsoDate): string {
  return short.format(new Date(`${date}T00:00:00Z`)).replaceAll('.', '');
}

/** `dec 25`, for an axis. */
export function formatMonth(date: IsoDate): string {
  return month.format(new Date(`${date}T00:00:00Z`)).replaceAll('.', '');
}

/** The months from one date through another: `maart t/m juni`, `november 2024 t/m februari 2025`. */
export function formatMonths(from: IsoDate, through: IsoDate): string {
  const isOneYear = from.slice(0, 4) === through.slice(0, 4);
  const [first, last] = [from, through].map((date) => {
    const name = monthName.format(new Date(`${date}T00:00:00Z`));
    return isOneYear ? name : `${name} ${date.slice(0, 4)}`;
  });
  return `${first} t/m ${last}`;
}

/** A moment in Dutch time, for a narrow column: `9 jul 2024, 00:42`. */
export function formatShortMoment(instant: Instant): string {
  return shortMoment.format(new Date(instant)).replaceAll('.', '');
}

/** A moment in Dutch time: `14 november 2025 om 09:30`. */
export function formatMoment(instant: Instant): string {
  return moment.format(new Date(instant));
}
