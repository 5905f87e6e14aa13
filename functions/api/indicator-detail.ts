import type { ProjectIndicator } from '../../shared/api/project.schema.ts';
import { addDays } from '../../shared/dates/iso-date.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { DashboardFigure } from '../../shared/figures/dashboard-figure.ts';
import { forecastRange } from '../../shared/figures/forecast-range.ts';
import { pointAt } from '../../shared/figures/points.ts';
import type { Point, ProjectPoints } from '../../shared/figures/points.ts';
import type { DeliveryEntry } from '../../shared/programme/delivery-state.ts';
import { periodEnd, periodOf, periodsBetween } from '../../shared/programme/period.ts';
import type { Indicator, Rhythm } from '../../shared/programme/programme.schema.ts';
import type { TargetChange } from './earlier-targets.ts';
import { figureAnswer } from './figure-answer.ts';

/** What the chart of an indicator rests on, beside its figure. */
interface IndicatorSource {
  readonly indicator: Indicator;
  /** Of its project, or of the programme for its own indicators. */
  readonly scope: { readonly start: IsoDate; readonly end: IsoDate; readonly rhythm: Rhythm };
  readonly points: readonly Point[];
  /** Slots of its project at the date asked; none for an indicator of the programme. */
  readonly deliveries: readonly DeliveryEntry[];
  /** Where an indicator of these targets should be at a date. */
  readonly expectedAt: (indicator: Indicator, end: IsoDate) => number | null;
  readonly changes: readonly TargetChange[];
  /** Whether who changed a target may be told. */
  readonly namesEditors: boolean;
}

/** An indicator with all that its chart, table and conclusion need (shared/api/project.schema.ts). */
export function indicatorDetail(figure: DashboardFigure, source: IndicatorSource): ProjectIndicator {
  const { indicator, scope, points } = source;
  const missed = missedPeriods(indicator, source.deliveries);
  return {
    ...figureAnswer(figure),
    baseline: figure.baseline,
    targets: [...figure.targets],
    comparators: [...figure.comparators],
    range: forecastRange({
      ...{ indicator, start: scope.start, rhythm: scope.rhythm, t: figure.t, actual: figure.actual },
      actualAt: (end) => pointAt(points, end)?.value ?? null,
      isMissed: (end) => missed.has(periodOf(end, scope.rhythm)),
    }),
    earlierTargets: source.changes.map((change) => earlierPlan(source, change)),
    yearly: indicator.window?.per === 'jaar',
    line: lineOf(figure, source, missed),
  };
}

/** The points of one indicator; none where nothing was computed yet. */
export function pointsOf(
  points: readonly ProjectPoints[],
  project: string | null,
  indicator: string,
): readonly Point[] {
  const computed = points.find((candidate) => candidate.project === project);
  return computed?.indicators.find(({ id }) => id === indicator)?.points ?? [];
}

/** The targets of before and the plan they made, through the last day they held; none where that had not begun. */
function earlierPlan(
  { scope, expectedAt, namesEditors }: IndicatorSource,
  { on, by, reason, before, after }: TargetChange,
): ProjectIndicator['earlierTargets'][number] {
  const until = addDays(on, -1);
  const ends = until < scope.start ? [] : periodsBetween(scope.start, until, scope.rhythm).map(periodEnd);
  const days = until < scope.start ? [] : [...ends.filter((end) => end < until), until];
  return {
    ...{ until, on, reason, by: namesEditors ? by : null, resumes: expectedAt(after, on) },
    targets: [...before.targets],
    line: days.map((end) => ({ end, expected: expectedAt(before, end) })),
  };
}

/** Actual beside expected at every period end, through the last target or the project's end. */
function lineOf(
  { series, targets, kind }: DashboardFigure,
  source: IndicatorSource,
  missed: ReadonlySet<string>,
): ProjectIndicator['line'] {
  const { scope, points, indicator } = source;
  const { start, end, rhythm } = scope;
  const actual = new Map(series.map(({ period, total }) => [period, total]));
  const first = [start, ...series.map(({ period }) => periodEnd(period))].toSorted()[0] ?? start;
  const last = [end, ...targets.map(({ date }) => date)].toSorted().at(-1) ?? end;
  const divides = kind === 'ratio' || kind === 'mean';
  return periodsBetween(first, last, rhythm).map((period) => {
    const at = periodEnd(period);
    const value = actual.get(period) ?? null;
    return {
      period,
      end: at,
      actual: value,
      expected: source.expectedAt(indicator, at),
      n: divides && value !== null ? (pointAt(points, at)?.denominator ?? null) : null,
      missed: missed.has(period),
    };
  });
}

/** Periods for which a delivery was expected and nobody's was accepted. */
function missedPeriods({ measure }: Indicator, deliveries: readonly DeliveryEntry[]): Set<string> {
  if ('projects' in measure) return new Set();
  const own = deliveries.filter(
    ({ dataset, state }) => dataset === measure.dataset && state !== 'niet_verwacht',
  );
  const came = new Set(own.filter(({ acceptedAt }) => acceptedAt !== null).map(({ period }) => period));
  return new Set(own.map(({ period }) => period).filter((period) => !came.has(period)));
}
