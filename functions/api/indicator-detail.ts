import type { ProjectIndicator } from '../../shared/api/project.schema.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { DashboardFigure } from '../../shared/figures/dashboard-figure.ts';
import { forecastRange } from '../../shared/figures/forecast-range.ts';
import { pointAt } from '../../shared/figures/points.ts';
import type { Point, ProjectPoints } from '../../shared/figures/points.ts';
import type { DeliveryEntry } from '../../shared/programme/delivery-state.ts';
import { periodEnd, periodsBetween } from '../../shared/programme/period.ts';
import type { Indicator, Rhythm } from '../../shared/programme/programme.schema.ts';
import type { EarlierIndicator } from './earlier-targets.ts';
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
  readonly earlier: readonly EarlierIndicator[];
}

/** An indicator with all that its chart, table and conclusion need (shared/api/project.schema.ts). */
export function indicatorDetail(figure: DashboardFigure, source: IndicatorSource): ProjectIndicator {
  const { indicator, scope, points } = source;
  return {
    ...figureAnswer(figure),
    baseline: figure.baseline,
    targets: [...figure.targets],
    comparators: [...figure.comparators],
    range: forecastRange({
      ...{ indicator, start: scope.start, rhythm: scope.rhythm, t: figure.t, actual: figure.actual },
      actualAt: (end) => pointAt(points, end)?.value ?? null,
    }),
    earlierTargets: source.earlier.map((each) => earlierPlan(source, each)),
    line: lineOf(figure, source),
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

/** The targets of before and the plan they made, through the last period that ended while they held. */
function earlierPlan(
  { scope, expectedAt }: IndicatorSource,
  { until, indicator }: EarlierIndicator,
): ProjectIndicator['earlierTargets'][number] {
  const ends = periodsBetween(scope.start, until, scope.rhythm)
    .map(periodEnd)
    .filter((end) => end < until);
  const line = [...ends, until].map((end) => ({ end, expected: expectedAt(indicator, end) }));
  return { until, targets: [...indicator.targets], line };
}

/** Actual beside expected at every period end, through the last target or the project's end. */
function lineOf(
  { series, targets, kind }: DashboardFigure,
  source: IndicatorSource,
): ProjectIndicator['line'] {
  const { scope, points, indicator } = source;
  const { start, end, rhythm } = scope;
  const actual = new Map(series.map(({ period, total }) => [period, total]));
  const first = [start, ...series.map(({ period }) => periodEnd(period))].toSorted()[0] ?? start;
  const last = [end, ...targets.map(({ date }) => date)].toSorted().at(-1) ?? end;
  const divides = kind === 'ratio' || kind === 'mean';
  const missed = missedPeriods(indicator, source.deliveries);
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
