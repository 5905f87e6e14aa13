import { formatFigure } from '../format/number.ts';

const WIDTH = 84;
const HEIGHT = 24;
const EDGE = 3;

interface SparklineProps {
  /** One value per period, oldest first; null where there is none. */
  readonly values: readonly (number | null)[];
  readonly unit: string;
}

/** The course of an indicator at a glance; nothing with fewer than two values. */
export function Sparkline({ values, unit }: SparklineProps) {
  const points = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2) return <span class="muted">–</span>;
  const low = Math.min(...points.map(({ value }) => value));
  const high = Math.max(...points.map(({ value }) => value));
  const x = (index: number): number =>
    EDGE + ((index - first.index) / (last.index - first.index)) * (WIDTH - 2 * EDGE);
  const y = (value: number): number =>
    high === low ? HEIGHT / 2 : HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE);
  const line = points.map(({ value, index }) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={`Verloop: van ${formatFigure(first.value, unit)} naar ${formatFigure(last.value, unit)}`}
    >
      <polyline class="sparkline__line" points={line} />
      <circle class="sparkline__end" cx={x(last.index)} cy={y(last.value)} r="2.8" />
    </svg>
  );
}
