const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** A date as people write it here: dd-mm-jjjj. */
export function dutchDate(date: string): string {
  return `${date.slice(8, 10)}-${date.slice(5, 7)}-${date.slice(0, 4)}`;
}

/** A moment in Dutch time: `14 november 2025 om 09:30`. */
export function dutchMoment(instant: string): string {
  return moment.format(new Date(instant));
}
