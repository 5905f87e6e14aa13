import { daysBetween } from '../dates/iso-date.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { periodEnd, periodOf, previousPeriod } from '../programme/period.ts';
import { forecast } from './forecast.ts';
import type { ForecastInput } from './forecast.ts';
import { lineStart, targetsAt } from './window.ts';

/** Over how many periods back the rates are compared. */
const PERIODS = 6;

/** Where an indicator lands at its last target's date at the lowest and at the highest rate. */
interface ForecastRange {
  readonly low: number;
  readonly high: number;
}

interface Mark {
  readonly date: IsoDate;
  readonly value: number;
}

/** What a range goes by: a forecast, and which deliveries did not come. */
interface RangeInput extends ForecastInput {
  /** Whether the actual at a period end is only carried on, since nothing was delivered of its period. */
  readonly isMissed: (end: IsoDate) => boolean;
}

/**
 * The forecast at the lowest and at the highest rate per day of the last six periods, or of those since the start. A
 * period without an actual or a delivery joins the next, since standing still was not reported. The forecast itself,
 * which goes by what is carried on too, always lies within. null where there is no forecast (contract §3).
 */
export function forecastRange(input: RangeInput): ForecastRange | null {
  const { indicator, t, actual } = input;
  const last = targetsAt(indicator, t).at(-1);
  const middle = forecast(input);
  if (middle === null || actual === null || last === undefined) return null;
  const marks = marksBack(input, actual);
  const ends = marks.flatMap(({ date, value }, index) => {
    const later = marks[index - 1];
    if (later === undefined) return [];
    const rate = (later.value - value) / daysBetween(date, later.date);
    return [actual + rate * daysBetween(t, last.date)];
  });
  return { low: Math.min(middle, ...ends), high: Math.max(middle, ...ends) };
}

/**
 * The actuals that bound the periods, newest first: t, then the ends before it, at last the start. Where the sixth was
 * missed before, it goes on to the end before that.
 */
function marksBack({ indicator, start, rhythm, t, actualAt, isMissed }: RangeInput, actual: number): Mark[] {
  const first = lineStart(indicator.window, start, t);
  const marks: Mark[] = [{ date: t, value: actual }];
  let period = periodOf(t, rhythm);
  let isOpen = false;
  for (let back = 0; back < PERIODS || isOpen; back += 1) {
    period = previousPeriod(period);
    const date = periodEnd(period);
    if (date < first) return [...marks, { date: first, value: indicator.baseline ?? 0 }];
    const value = actualAt(date);
    isOpen = isMissed(date);
    if (value !== null && !isOpen) marks.push({ date, value });
  }
  return marks;
}
