import type { IsoDate } from '../dates/iso-date.ts';
import { periodEnd, periodsBetween } from '../programme/period.ts';
import type { PeriodId } from '../programme/period.ts';
import type { Indicator, Rhythm } from '../programme/programme.schema.ts';
import { accumulates } from './expected.ts';
import { total } from './measured.ts';
import { pointAt } from './points.ts';
import type { Point } from './points.ts';
import { windowFrom } from './window.ts';

/** One period of an indicator's course: what it added (count, sum, unique) and where it stood at its end. */
export interface SeriesEntry {
  readonly period: PeriodId;
  readonly increment: number | null;
  readonly total: number | null;
}

/**
 * The course of an indicator at each period end of a rhythm up to t (contract §5, series), from the first period of
 * its project or the first figure, whichever is earlier. What a period added is its total less the total before;
 * per year the count begins anew on 1 January.
 */
export function seriesOf(
  { kind, window }: Pick<Indicator, 'kind' | 'window'>,
  points: readonly Point[],
  { start, rhythm }: { readonly start: IsoDate; readonly rhythm: Rhythm },
  t: IsoDate,
): SeriesEntry[] {
  const [earliest] = points;
  const first = earliest !== undefined && earliest.end < start ? earliest.end : start;
  const ended = periodsBetween(first, t, rhythm).filter((period) => periodEnd(period) <= t);
  let counted: number | null = null;
  let from: IsoDate | null = null;
  return ended.map((period) => {
    const end = periodEnd(period);
    const point = pointAt(points, end);
    // A figure of last year says nothing of a count that began anew.
    const holds = point !== null && windowFrom(window, point.end) === windowFrom(window, end);
    const value = holds ? point.value : null;
    const isAnew = windowFrom(window, end) !== from;
    const increment = accumulates(kind) ? added(value, isAnew ? null : counted) : null;
    [counted, from] = [value, windowFrom(window, end)];
    return { period, increment, total: value };
  });
}

function added(now: number | null, before: number | null): number | null {
  return now === null ? null : total([now, -(before ?? 0)]);
}
