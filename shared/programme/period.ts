import { addDays } from '../dates/iso-date.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Rhythm } from './programme.schema.ts';

/** A reporting period: `2025-M01`, `2025-B1` (January-February), `2025-K1` or `2025-H1` (contract §2). */
export type PeriodId = string;

interface Shape {
  readonly letter: string;
  readonly months: number;
  readonly digits: number;
}

const SHAPES: Readonly<Record<Rhythm, Shape>> = {
  maandelijks: { letter: 'M', months: 1, digits: 2 },
  tweemaandelijks: { letter: 'B', months: 2, digits: 1 },
  kwartaal: { letter: 'K', months: 3, digits: 1 },
  halfjaar: { letter: 'H', months: 6, digits: 1 },
};

interface Period {
  readonly rhythm: Rhythm;
  readonly year: number;
  /** 1 for the first of its year. */
  readonly number: number;
}

/** The rhythm a period id belongs to; null when the text is no period id. */
export function rhythmOf(id: string): Rhythm | null {
  return parse(id)?.rhythm ?? null;
}

/** Whether a text is a period id, of that rhythm when one is given (contract §2). */
export function isPeriod(id: string, rhythm?: Rhythm): boolean {
  const found = rhythmOf(id);
  return found !== null && (rhythm === undefined || found === rhythm);
}

/** The first day of a period. Throws a RangeError for a text that is no period id. */
export function periodStart(id: PeriodId): IsoDate {
  const { rhythm, year, number } = parsed(id);
  return firstOfMonth(year, (number - 1) * SHAPES[rhythm].months);
}

/** The last day of a period, at which its figures exist (contract §3). Throws a RangeError as `periodStart`. */
export function periodEnd(id: PeriodId): IsoDate {
  const { rhythm, year, number } = parsed(id);
  return addDays(firstOfMonth(year, number * SHAPES[rhythm].months), -1);
}

/** The period of a rhythm that holds a date. */
export function periodOf(date: IsoDate, rhythm: Rhythm): PeriodId {
  const month = Number(date.slice(5, 7));
  return format({ rhythm, year: Number(date.slice(0, 4)), number: Math.ceil(month / SHAPES[rhythm].months) });
}

/** The period right after. */
export function nextPeriod(id: PeriodId): PeriodId {
  return shift(id, 1);
}

/** The period right before. */
export function previousPeriod(id: PeriodId): PeriodId {
  return shift(id, -1);
}

/** The periods of a rhythm that hold at least one day of `from` to `to`, oldest first; none when `to` is earlier. */
export function periodsBetween(from: IsoDate, to: IsoDate, rhythm: Rhythm): PeriodId[] {
  const periods: PeriodId[] = [];
  if (to < from) return periods;
  const last = periodEnd(periodOf(to, rhythm));
  for (let id = periodOf(from, rhythm); periodEnd(id) <= last; id = nextPeriod(id)) periods.push(id);
  return periods;
}

/** The last period of a rhythm that ended on or before a date: figures exist at its end (contract §3). */
export function lastEndedPeriod(date: IsoDate, rhythm: Rhythm): PeriodId {
  const current = periodOf(date, rhythm);
  return periodEnd(current) <= date ? current : previousPeriod(current);
}

/** The period in Dutch for people, like `januari-februari 2025`. */
export function periodLabel(id: PeriodId): string {
  const { rhythm, year, number } = parsed(id);
  const { months } = SHAPES[rhythm];
  const first = MONTHS[(number - 1) * months];
  return months === 1 ? `${first} ${year}` : `${first}-${MONTHS[number * months - 1]} ${year}`;
}

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

function shift(id: PeriodId, by: number): PeriodId {
  const { rhythm, year, number } = parsed(id);
  const perYear = 12 / SHAPES[rhythm].months;
  const index = year * perYear + number - 1 + by;
  return format({ rhythm, year: Math.floor(index / perYear), number: (index % perYear) + 1 });
}

function format({ rhythm, year, number }: Period): PeriodId {
  const { letter, digits } = SHAPES[rhythm];
  return `${year}-${letter}${String(number).padStart(digits, '0')}`;
}

function parsed(id: PeriodId): Period {
  const period = parse(id);
  if (period === null) throw new RangeError('not a period id');
  return period;
}

function parse(id: string): Period | null {
  const match = /^(\d{4})-([MBKH])(\d{1,2})$/.exec(id);
  if (match === null) return null;
  const [, year = '', letter, digits = ''] = match;
  for (const [rhythm, shape] of Object.entries(SHAPES) as [Rhythm, Shape][]) {
    if (shape.letter !== letter || digits.length !== shape.digits) continue;
    const number = Number(digits);
    return number >= 1 && number <= 12 / shape.months ? { rhythm, year: Number(year), number } : null;
  }
  return null;
}

function firstOfMonth(year: number, monthIndex: number): IsoDate {
  const month = (monthIndex % 12) + 1;
  return `${year + Math.floor(monthIndex / 12)}-${String(month).padStart(2, '0')}-01`;
}
