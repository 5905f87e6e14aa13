import type { ProjectIndicator } from '../../../shared/api/project.schema.ts';
import { dayNumber, fromDayNumber } from '../../../shared/dates/iso-date.ts';
import { periodEnd } from '../../../shared/programme/period.ts';
import { formatCount } from '../format/number.ts';
import { additionsOf } from './additions.ts';

/** A point of a chart; `x` is a day number, `y` null where the line is broken off. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number | null;
}

/** What a period added, with those before it that were not delivered. */
export interface AddedPoint extends ChartPoint {
  /** The end of the first period it came in. */
  readonly from: number;
  /** Over which months it came where those are more than the period; else null. */
  readonly over: string | null;
}

/** Where the indicator goes from t on, at three rates. */
interface Outlook {
  readonly likely: readonly ChartPoint[];
  readonly low: readonly ChartPoint[];
  readonly high: readonly ChartPoint[];
}

/** What the chart of an indicator draws. */
export interface ProgressLines {
  readonly kind: ProjectIndicator['kind'];
  readonly direction: ProjectIndicator['direction'];
  readonly actual: readonly ChartPoint[];
  /** A period was not delivered. */
  readonly gaps: boolean;
  readonly expected: readonly ChartPoint[];
  /** Plans that held before the targets changed, oldest first. */
  readonly earlier: readonly (readonly ChartPoint[])[];
  /** Day numbers on which the targets changed. */
  readonly changed: readonly number[];
  readonly targets: readonly ChartPoint[];
  /** null where there is no forecast. */
  readonly outlook: Outlook | null;
  readonly comparators: readonly { readonly label: string; readonly value: number }[];
  /** What each period added; empty for kinds that do not add up. */
  readonly increments: readonly AddedPoint[];
  /** The plan jumps at each target instead of rising towards it (contract §3, expected). */
  readonly stepped: boolean;
}

type Drawn = Pick<
  ProjectIndicator,
  | 'line'
  | 'series'
  | 'targets'
  | 'kind'
  | 'direction'
  | 'baseline'
  | 'comparators'
  | 'earlierTargets'
  | 'yearly'
  | 'forecast'
  | 'range'
  | 'actual'
  | 't'
  | 'targetDate'
>;

/** The lines of an indicator; what was not reported is left out or breaks the line, and is never drawn as zero. */
export function progressLines(indicator: Drawn): ProgressLines {
  const { line, targets, kind, baseline } = indicator;
  const marks = targets.map(({ date, value }) => ({ x: dayNumber(date), y: value }));
  const { earlierTargets } = indicator;
  const reported = line.flatMap(({ end, actual, missed: gap }) =>
    actual === null ? [] : [{ x: dayNumber(end), y: gap ? null : actual }],
  );
  const restart = indicator.yearly ? { at: stepped(indicator) ? null : (baseline ?? 0) } : null;
  const additions = additionsOf(indicator);
  return {
    ...{ kind, direction: indicator.direction },
    actual: indicator.yearly ? brokenPerYear(reported) : reported,
    gaps: reported.some(({ y }) => y === null),
    expected: resumed(begunAnew(planned(line, marks), restart), earlierTargets),
    earlier: earlierPlans(earlierTargets).map((plan) => begunAnew(plan, restart)),
    changed: earlierTargets.map(({ on }) => dayNumber(on)),
    targets: marks,
    outlook: outlookOf(indicator),
    comparators: indicator.comparators.map(({ name, value, n }) => ({
      label: n === undefined ? name : `${name} (n = ${formatCount(n)})`,
      value,
    })),
    increments: indicator.series.flatMap(({ period, increment }) => {
      const end = line.find((point) => point.period === period)?.end;
      if (increment === null || end === undefined) return [];
      const added = additions.get(period);
      const from = dayNumber(periodEnd(added?.first ?? period));
      return [{ x: dayNumber(end), y: added?.value ?? null, from, over: added?.over ?? null }];
    }),
    stepped: stepped(indicator),
  };
}

function stepped({ kind, baseline }: Pick<Drawn, 'kind' | 'baseline'>): boolean {
  return kind === 'ratio' || kind === 'mean' || (kind === 'level' && baseline === null);
}

// Each year is counted by itself: no line runs from one into the next.
function brokenPerYear(points: readonly ChartPoint[]): ChartPoint[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    const year = fromDayNumber(point.x).slice(0, 4);
    return before === undefined || fromDayNumber(before.x).startsWith(year)
      ? [point]
      : [{ x: dayNumber(`${year}-01-01`), y: null }, point];
  });
}

// Per year the plan of one year ends with it, and that of the next begins on 1 January (contract §3, window).
function begunAnew(
  plan: readonly ChartPoint[],
  restart: { readonly at: number | null } | null,
): ChartPoint[] {
  if (restart === null) return [...plan];
  return plan.flatMap((point, index) => {
    const before = plan[index - 1];
    const year = fromDayNumber(point.x).slice(0, 4);
    if (before === undefined || fromDayNumber(before.x).startsWith(year)) return [point];
    const x = dayNumber(`${year}-01-01`);
    // A plan that jumps holds from the first day of its year on.
    const begin = restart.at ?? point.y;
    return [{ x, y: null }, { x, y: begin }, point];
  });
}

// The plan of now is drawn from the day on which it came.
function resumed(plan: ChartPoint[], earlier: ProjectIndicator['earlierTargets']): ChartPoint[] {
  const last = earlier.at(-1);
  if (last === undefined || plan.length === 0) return plan;
  const from = dayNumber(last.on);
  const begin = plan.some(({ x }) => x < from) && last.resumes !== null ? [{ x: from, y: last.resumes }] : [];
  return [...begin, ...plan.filter(({ x }) => x > from || (x === from && begin.length === 0))];
}

// The plan passes through its targets, which seldom fall on the end of a period.
function planned(line: ProjectIndicator['line'], targets: readonly ChartPoint[]): ChartPoint[] {
  const ends = line.flatMap(({ end, expected }) =>
    expected === null ? [] : [{ x: dayNumber(end), y: expected }],
  );
  const last = ends.at(-1);
  if (last === undefined) return [];
  const between = targets.filter(({ x }) => x < last.x && ends.every((point) => point.x !== x));
  return [...ends, ...between].toSorted((a, b) => a.x - b.x);
}

// Each begins where the one before it ended.
function earlierPlans(earlier: ProjectIndicator['earlierTargets']): ChartPoint[][] {
  return earlier.map(({ line }, index) => {
    const before = earlier[index - 1];
    const drawn = line.filter(({ end }) => before === undefined || end > before.on);
    const begin =
      before === undefined || drawn.length === 0 ? [] : [{ end: before.on, expected: before.resumes }];
    return [...begin, ...drawn].flatMap(({ end, expected }) =>
      expected === null ? [] : [{ x: dayNumber(end), y: expected }],
    );
  });
}

function outlookOf({ actual, forecast, range, t, targetDate }: Drawn): Outlook | null {
  if (actual === null || forecast === null || range === null || targetDate === null) return null;
  const to = (value: number): ChartPoint[] => [
    { x: dayNumber(t), y: actual },
    { x: dayNumber(targetDate), y: value },
  ];
  return { likely: to(forecast), low: to(range.low), high: to(range.high) };
}
