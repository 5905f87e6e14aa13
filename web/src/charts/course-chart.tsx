import { useId } from 'preact/hooks';
import { fromDayNumber } from '../../../shared/dates/iso-date.ts';
import { formatMonth } from '../format/date.ts';
import { formatEstimate, missedSide } from '../format/estimate.ts';
import { formatFigure } from '../format/number.ts';
import { courseFrame, HEIGHT, WIDTH } from './course-frame.ts';
import type { CourseFrame } from './course-frame.ts';
import { CourseNames } from './course-names.tsx';
import type { ChartPoint, ProgressLines } from './progress-lines.ts';

interface CourseChartProps {
  readonly name: string;
  readonly unit: string;
  readonly lines: ProgressLines;
}

/**
 * What the chart on the page of a project draws, in lines that stay sharp on paper and on a beamer: actual with dots,
 * plan dashed, targets as diamonds, forecast with its hatched range, comparators dotted, each named where it stands.
 */
export function CourseChart({ name, unit, lines }: CourseChartProps) {
  const frame = courseFrame(lines, unit);
  if (frame === null) return null;
  const { actual, expected, earlier, targets, outlook, stepped } = lines;
  return (
    <svg
      class="course"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMinYMid meet"
      role="img"
      aria-label={describe(name, unit, lines)}
    >
      <Axes frame={frame} unit={unit} />
      {outlook !== null && <Range frame={frame} outlook={outlook} />}
      {earlier.map((plan, index) => (
        <path key={index} class="course__line chart__earlier" d={pathOf(plan, frame, stepped)} />
      ))}
      {lines.changed.map((day) => (
        <path
          key={day}
          class="course__grid"
          d={`M${frame.x(day)} ${frame.y(frame.ticks.at(-1) ?? 0)}V${frame.bottom}`}
        >
          <title>doel gewijzigd</title>
        </path>
      ))}
      <path class="course__line chart__expected" d={pathOf(expected, frame, stepped)} />
      {lines.comparators.map(({ label, value }) => (
        <path
          key={label}
          class="course__line chart__comparator"
          d={`M${frame.left} ${frame.y(value)}H${frame.right}`}
        />
      ))}
      <path class="course__line chart__actual" d={pathOf(actual, frame, false)} />
      {actual.map(
        ({ x, y }) =>
          y !== null && <circle key={x} class="chart__dot" cx={frame.x(x)} cy={frame.y(y)} r="3" />,
      )}
      {targets.map(({ x, y }) => (
        <path
          key={`${x} ${y}`}
          class="chart__target"
          d={`M${frame.x(x)} ${frame.y(y ?? 0) - 6}l6 6-6 6-6-6z`}
        />
      ))}
      <CourseNames frame={frame} lines={lines} unit={unit} />
    </svg>
  );
}

function Axes({
  frame: { ticks, left, right, first, last, x, y },
  unit,
}: {
  readonly frame: CourseFrame;
  readonly unit: string;
}) {
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <path class="course__grid" d={`M${left} ${y(tick)}H${right}`} />
          <text class="course__text" x={left - 8} y={y(tick) + 5} text-anchor="end">
            {formatFigure(tick, unit)}
          </text>
        </g>
      ))}
      {[0, 1, 2].map((part) => {
        const day = Math.round(first + ((last - first) * part) / 2);
        return (
          <text key={part} class="course__text" x={x(day)} y={HEIGHT - 6} text-anchor="middle">
            {formatMonth(fromDayNumber(day))}
          </text>
        );
      })}
    </>
  );
}

/** The forecast between its range; hatched by lines of their own, since a pattern becomes a bitmap on paper. */
function Range({
  frame,
  outlook,
}: {
  readonly frame: CourseFrame;
  readonly outlook: NonNullable<ProgressLines['outlook']>;
}) {
  const id = useId();
  const corners = [...outlook.low, ...outlook.high.toReversed()];
  const across = Array.from(
    { length: (WIDTH + HEIGHT) / 8 },
    (_, index) => `M${index * 8} 0L${index * 8 - HEIGHT} ${HEIGHT}`,
  );
  return (
    <>
      <clipPath id={id}>
        <path d={`${pathOf(corners, frame, false)}z`} />
      </clipPath>
      <path class="chart__range" clip-path={`url(#${id})`} d={across.join('')} />
      <path class="course__line chart__forecast" d={pathOf(outlook.likely, frame, false)} />
    </>
  );
}

/** A line through its points, begun anew after each gap; a stepped one jumps at each point. */
function pathOf(points: readonly ChartPoint[], { x, y }: CourseFrame, stepped: boolean): string {
  return points
    .map((point, index) => {
      if (point.y === null) return '';
      if ((points[index - 1]?.y ?? null) === null) return `M${x(point.x)} ${y(point.y)}`;
      return stepped ? `V${y(point.y)}H${x(point.x)}` : `L${x(point.x)} ${y(point.y)}`;
    })
    .join('');
}

function describe(name: string, unit: string, lines: ProgressLines): string {
  const { actual, expected, targets, outlook, comparators, kind, direction } = lines;
  const of = { kind, unit };
  const reached = actual.findLast(({ y }) => y !== null);
  const planned = expected.find(({ x }) => x >= (reached?.x ?? Infinity));
  const [target, likely, low, high] = [targets, outlook?.likely, outlook?.low, outlook?.high].map(
    (line) => line?.at(-1)?.y ?? null,
  );
  const told = (what: string, value: number | null | undefined, beside: number | null): string[] =>
    value == null ? [] : [`${what} ${formatEstimate(value, of, beside)}`];
  const side = missedSide({ ...of, direction, forecast: likely ?? null, target: target ?? null });
  return [
    `Verloop van ${name}`,
    reached?.y == null ? 'nog geen stand' : `stand ${formatFigure(reached.y, unit)}`,
    ...told('volgens plan', planned?.y, reached?.y ?? null),
    ...(target == null ? [] : [`doel ${formatFigure(target, unit)}`]),
    ...told('prognose', likely, target ?? null),
    ...(side === null ? [] : [side]),
    ...(low === high
      ? []
      : [`tussen ${[low, high].map((end) => formatEstimate(end ?? null, of, target ?? null)).join(' en ')}`]),
    ...comparators.map(({ label, value }) => `${label} ${formatFigure(value, unit)}`),
  ].join(', ');
}
