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

/**
 * The forecast at the lowest and at the highest rate per day of the last six periods, or of those since the start. A
 * period end without an actual joins its period to the next, so that the forecast itself always lies within. null where
 * there is no forecast (contract §3).
 */
export function forecastRange(input: ForecastInput): ForecastRange | null {
  const { indicator, t, actual } = input;
  const last = targetsAt(indicator, t).at(-1);
  if (forecast(input) === null || actual === null || last === undefined) return null;
  const marks = marksBack(input, actual);
  const rates = marks.flatMap(({ date, value }, index) => {
    const later = marks[index - 1];
    return later === undefined ? [] : [(later.value - value) / daysBetween(date, later.date)];
  });
  if (rates.length === 0) return null;
  const at = (rate: number): number => actual + rate * daysBetween(t, last.date);
  return { low: at(Math.min(...rates)), high: at(Math.max(...rates)) };
}

/** The actuals that bound the periods, newest first: t, then the ends before it, at last the start. */
function marksBack({ indicator, start, rhythm, t, actualAt }: ForecastInput, actual: number): Mark[] {
  const first = lineStart(indicator.window, start, t);
  const marks: Mark[] = [{ date: t, value: actual }];
  let period = periodOf(t, rhythm);
  for (let back = 0; back < PERIODS; back += 1) {
    period = previousPeriod(period);
    const date = periodEnd(period);
    if (date < first) return [...marks, { date: first, value: indicator.baseline ?? 0 }];
    const value = actualAt(date);
    if (value !== null) marks.push({ date, value });
  }
  return marks;
}
