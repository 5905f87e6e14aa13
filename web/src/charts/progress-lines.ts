import type { ProjectIndicator } from '../../../shared/api/project.schema.ts';
import { dayNumber } from '../../../shared/dates/iso-date.ts';
import { formatCount } from '../format/number.ts';

/** A point of a chart; `x` is a day number, `y` null where the line is broken off. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number | null;
}

/** Where the indicator goes from t on, at three rates. */
interface Outlook {
  readonly likely: readonly ChartPoint[];
  readonly low: readonly ChartPoint[];
  readonly high: readonly ChartPoint[];
}

/** What the chart of an indicator draws. */
export interface ProgressLines {
  readonly actual: readonly ChartPoint[];
  readonly expected: readonly ChartPoint[];
  /** Plans that held before the targets changed, oldest first. */
  readonly earlier: readonly (readonly ChartPoint[])[];
  readonly targets: readonly ChartPoint[];
  /** null where there is no forecast. */
  readonly outlook: Outlook | null;
  readonly comparators: readonly { readonly label: string; readonly value: number }[];
  /** What each period added; empty for kinds that do not add up. */
  readonly increments: readonly ChartPoint[];
  /** The plan jumps at each target instead of rising towards it (contract §3, expected). */
  readonly stepped: boolean;
}

type Drawn = Pick<
  ProjectIndicator,
  | 'line'
  | 'series'
  | 'targets'
  | 'kind'
  | 'baseline'
  | 'comparators'
  | 'earlierTargets'
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
  const changed = indicator.earlierTargets.at(-1)?.until;
  const missed = new Set(line.filter((point) => point.missed).map(({ period }) => period));
  return {
    actual: line.flatMap(({ end, actual, missed: gap }) =>
      actual === null ? [] : [{ x: dayNumber(end), y: gap ? null : actual }],
    ),
    expected: planned(line, marks).filter(({ x }) => changed === undefined || x > dayNumber(changed)),
    earlier: earlierPlans(indicator.earlierTargets),
    targets: marks,
    outlook: outlookOf(indicator),
    comparators: indicator.comparators.map(({ name, value, n }) => ({
      label: n === undefined ? name : `${name} (n = ${formatCount(n)})`,
      value,
    })),
    increments: indicator.series.flatMap(({ period, increment }) => {
      const end = line.find((point) => point.period === period)?.end;
      if (increment === null || end === undefined) return [];
      return [{ x: dayNumber(end), y: missed.has(period) ? null : increment }];
    }),
    stepped: kind === 'ratio' || kind === 'mean' || (kind === 'level' && baseline === null),
  };
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
    const from = earlier[index - 1]?.until ?? '';
    return line.flatMap(({ end, expected }) =>
      expected === null || end <= from ? [] : [{ x: dayNumber(end), y: expected }],
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
