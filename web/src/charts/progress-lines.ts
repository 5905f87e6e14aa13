import type { ProjectDetail } from '../../../shared/api/project.schema.ts';
import { dayNumber } from '../../../shared/dates/iso-date.ts';

type ProjectIndicator = ProjectDetail['indicators'][number];

/** A point of a chart; `x` is a day number. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

/** What the chart of an indicator draws. */
export interface ProgressLines {
  readonly actual: readonly ChartPoint[];
  readonly expected: readonly ChartPoint[];
  readonly targets: readonly ChartPoint[];
  /** The plan jumps at each target instead of rising towards it (contract §3, expected). */
  readonly stepped: boolean;
}

/** The lines of an indicator; points without a value are left out, never drawn as zero. */
export function progressLines(
  indicator: Pick<ProjectIndicator, 'line' | 'targets' | 'kind' | 'baseline'>,
): ProgressLines {
  const { line, targets, kind, baseline } = indicator;
  const marks = targets.map(({ date, value }) => ({ x: dayNumber(date), y: value }));
  return {
    actual: line.flatMap(({ end, actual }) => (actual === null ? [] : [{ x: dayNumber(end), y: actual }])),
    expected: planned(line, marks),
    targets: marks,
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
