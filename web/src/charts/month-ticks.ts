import { dayNumber, fromDayNumber } from '../../../shared/dates/iso-date.ts';

const STEPS = [1, 2, 3, 6, 12, 24, 60];

/** Day numbers of first days of months between two days, in even steps, at most `most` of them. */
export function monthTicks(first: number, last: number, most: number): number[] {
  for (const step of STEPS) {
    const ticks = every(step, first, last);
    if (ticks.length <= most) return ticks;
  }
  return [first, last];
}

function every(months: number, first: number, last: number): number[] {
  const ticks: number[] = [];
  const start = fromDayNumber(first);
  let month = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;
  month = Math.ceil(month / months) * months;
  for (; ; month += months) {
    const day = dayNumber(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
    if (day > last) return ticks;
    if (day >= first) ticks.push(day);
  }
}
