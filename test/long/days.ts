/** Periods and days for the second calculation, straight from contract §2; shares nothing with the product. */
export type Day = string;
export type Rhythm = 'maandelijks' | 'tweemaandelijks' | 'kwartaal' | 'halfjaar';

const LETTERS: readonly (readonly [Rhythm, string, number])[] = [
  ['maandelijks', 'M', 1],
  ['tweemaandelijks', 'B', 2],
  ['kwartaal', 'K', 3],
  ['halfjaar', 'H', 6],
];

const MILLISECONDS = 86_400_000;

export const plus = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * MILLISECONDS).toISOString().slice(0, 10);
export const between = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / MILLISECONDS;

function parts(period: string): { year: number; number: number; letter: string; months: number } {
  const letter = period.charAt(5);
  const months = LETTERS.find((each) => each[1] === letter)?.[2] ?? 0;
  return { year: Number(period.slice(0, 4)), number: Number(period.slice(6)), letter, months };
}

function named(year: number, number: number, letter: string): string {
  return `${year}-${letter}${letter === 'M' ? String(number).padStart(2, '0') : number}`;
}

export function startOf(period: string): Day {
  const { year, number, months } = parts(period);
  return new Date(Date.UTC(year, (number - 1) * months, 1)).toISOString().slice(0, 10);
}

export function endOf(period: string): Day {
  const { year, number, months } = parts(period);
  return new Date(Date.UTC(year, number * months, 0)).toISOString().slice(0, 10);
}

export function periodOf(day: Day, rhythm: Rhythm): string {
  const [, letter = '', months = 1] = LETTERS.find((each) => each[0] === rhythm) ?? [];
  return named(Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / months), letter);
}

export function shift(period: string, by: number): string {
  const { year, number, letter, months } = parts(period);
  const index = (year * 12) / months + number - 1 + by;
  return named(
    Math.floor((index * months) / 12),
    (((index % (12 / months)) + 12 / months) % (12 / months)) + 1,
    letter,
  );
}

/** The last period end not after a day. */
export function lastEnd(day: Day, rhythm: Rhythm): Day {
  const period = periodOf(day, rhythm);
  return endOf(period) <= day ? endOf(period) : endOf(shift(period, -1));
}

export const later = (a: Day, b: Day): Day => (a > b ? a : b);
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
