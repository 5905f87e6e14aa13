import { dayNumber, fromDayNumber } from '../../../shared/dates/iso-date.ts';
import { formatMonth } from '../format/date.ts';
import { formatEstimate, formatFigure } from '../format/number.ts';
import { niceTicks } from './nice-ticks.ts';

const WIDTH = 600;
const HEIGHT = 176;
const EDGE = { right: 20, top: 12, bottom: 26 };
/** Room for the widest value beside the axis, also where a narrow screen has its texts larger. */
const LETTER = 10;

/** What the chart of an indicator draws. */
interface CourseFigure {
  readonly name: string;
  readonly unit: string;
  readonly kind: string;
  readonly baseline: number | null;
  readonly targets: readonly { readonly date: string; readonly value: number }[];
  readonly course: readonly {
    readonly end: string;
    readonly actual: number | null;
    readonly expected: number | null;
  }[];
}

/**
 * The course of an indicator in lines that stay sharp on paper and on a beamer: the actual drawn with dots, the plan
 * dashed, each target a diamond. Nothing without a course.
 */
export function CourseChart({ figure }: { readonly figure: CourseFigure }) {
  const { course, targets, unit, kind, baseline } = figure;
  const actual = course.flatMap(({ end, actual: y }) => (y === null ? [] : [{ x: dayNumber(end), y }]));
  const expected = course.flatMap(({ end, expected: y }) => (y === null ? [] : [{ x: dayNumber(end), y }]));
  const marks = targets.map(({ date, value }) => ({ x: dayNumber(date), y: value }));
  const days = [...course.map(({ end }) => dayNumber(end)), ...marks.map(({ x }) => x)];
  if (days.length < 2 || [...actual, ...marks].length === 0) return null;
  // The plan passes through its targets, which seldom fall on the end of a period.
  const through = marks.filter(
    ({ x: day }) => day < (expected.at(-1)?.x ?? 0) && expected.every((point) => point.x !== day),
  );
  const plan = [...expected, ...through].toSorted((a, b) => a.x - b.x);
  const isStepped = kind === 'ratio' || kind === 'mean' || (kind === 'level' && baseline === null);
  const values = [...actual, ...expected, ...marks].map(({ y }) => y);
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values));
  const left = 14 + LETTER * Math.max(...ticks.map((tick) => formatFigure(tick, unit).length));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const x = (day: number): number =>
    round(left + ((day - first) / (last - first || 1)) * (WIDTH - left - EDGE.right));
  const y = (value: number): number =>
    round(HEIGHT - EDGE.bottom - ((value - low) / (high - low)) * (HEIGHT - EDGE.top - EDGE.bottom));
  const path = (points: readonly Point[], stepped: boolean): string =>
    points
      .map((point, index) =>
        index === 0
          ? `M${x(point.x)} ${y(point.y)}`
          : `${stepped ? `V${y(point.y)}H` : 'L'}${x(point.x)}${stepped ? '' : ` ${y(point.y)}`}`,
      )
      .join('');
  return (
    <svg class="course" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={describe(figure)}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path class="course__grid" d={`M${left} ${y(tick)}H${WIDTH - EDGE.right}`} />
          <text class="course__text" x={left - 8} y={y(tick) + 4} text-anchor="end">
            {formatFigure(tick, unit)}
          </text>
        </g>
      ))}
      {[0, 1, 2, 3, 4].map((part) => {
        const day = Math.round(first + ((last - first) * part) / 4);
        return (
          <text key={part} class="course__text" x={x(day)} y={HEIGHT - 6} text-anchor={anchor(part)}>
            {formatMonth(fromDayNumber(day))}
          </text>
        );
      })}
      <path class="course__line chart__expected" d={path(plan, isStepped)} />
      <path class="course__line chart__actual" d={path(actual, false)} />
      {actual.map((point) => (
        <circle key={point.x} class="chart__dot" cx={x(point.x)} cy={y(point.y)} r="3" />
      ))}
      {marks.map((point) => (
        <path
          key={`${point.x} ${point.y}`}
          class="chart__target"
          d={`M${x(point.x)} ${y(point.y) - 6}l6 6-6 6-6-6z`}
        />
      ))}
    </svg>
  );
}

/** What the lines of a chart mean. */
export function CourseLegend() {
  return (
    <p class="legend small muted">
      <span>
        <svg width="28" height="10" aria-hidden="true">
          <path class="course__line chart__actual" d="M0 5h28" />
        </svg>
        stand
      </span>
      <span>
        <svg width="28" height="10" aria-hidden="true">
          <path class="course__line chart__expected" d="M0 5h28" />
        </svg>
        volgens plan
      </span>
      <span>
        <svg width="14" height="14" aria-hidden="true">
          <path class="chart__target" d="M7 1l6 6-6 6-6-6z" />
        </svg>
        doel
      </span>
    </p>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;
const anchor = (part: number): 'start' | 'middle' | 'end' =>
  part === 0 ? 'start' : part === 4 ? 'end' : 'middle';

function describe({ name, unit, course, targets }: CourseFigure): string {
  const reached = course.findLast(({ actual }) => actual !== null);
  const target = targets.at(-1);
  return [
    `Verloop van ${name}`,
    ...(reached === undefined ? ['nog geen stand'] : [`stand ${formatFigure(reached.actual, unit)}`]),
    ...(reached === undefined || reached.expected === null
      ? []
      : [`volgens plan ${formatEstimate(reached.expected, unit)}`]),
    ...(target === undefined ? [] : [`doel ${formatFigure(target.value, unit)}`]),
  ].join(', ');
}
