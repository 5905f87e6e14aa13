import { daysBetween } from '../dates/iso-date.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { periodEnd, periodOf, previousPeriod } from '../programme/period.ts';
import type { Indicator, Rhythm } from '../programme/programme.schema.ts';
import { accumulates } from './expected.ts';
import { lineStart, targetsAt } from './window.ts';

/** What a forecast goes by. */
export interface ForecastInput {
  readonly indicator: Indicator;
  /** Start and rhythm of the project, or of the programme for its own indicators. */
  readonly start: IsoDate;
  readonly rhythm: Rhythm;
  readonly t: IsoDate;
  readonly actual: number | null;
  /** The actual at an earlier period end. */
  readonly actualAt: (end: IsoDate) => number | null;
}

/**
 * Where a count, sum or unique lands on the last target's date if it goes on as it did since the end of the period
 * three before t's, or since the start if that is later (contract §3, forecast). A programme's t may lie within one of
 * its periods. null for other kinds, without a later target, when no day has passed, or when the actual back then is null.
 */
export function forecast({ indicator, start, rhythm, t, actual, actualAt }: ForecastInput): number | null {
  const last = targetsAt(indicator, t).at(-1);
  if (!accumulates(indicator.kind) || actual === null || last === undefined || t >= last.date) return null;
  const threeBack = periodEnd(threeBefore(periodOf(t, rhythm)));
  const first = lineStart(indicator.window, start, t);
  const since = first > threeBack ? first : threeBack;
  const then = first > threeBack ? (indicator.baseline ?? 0) : actualAt(threeBack);
  const days = daysBetween(since, t);
  if (then === null || days <= 0) return null;
  return actual + ((actual - then) * daysBetween(t, last.date)) / days;
}

function threeBefore(period: string): string {
  return previousPeriod(previousPeriod(previousPeriod(period)));
}
