import type { IndicatorFigure } from '../../../shared/api/dashboard.schema.ts';
import { formatDate } from '../format/date.ts';
import { formatEstimate } from '../format/estimate.ts';
import { formatFigure } from '../format/number.ts';

const WIDTH = 144;
const HEIGHT = 22;
const EDGE = 3;

type Figure = Pick<IndicatorFigure, 'actual' | 'target' | 'expected' | 'unit' | 'kind' | 'status' | 't'>;

/** The actual as a bar, the last target as a mark, where it should be by now as a tick above the bar; nothing without a target. */
export function BulletBar({ figure }: { readonly figure: Figure }) {
  const { actual, target, expected, status } = figure;
  if (target === null) return <span class="muted">–</span>;
  const values = [0, actual ?? 0, target, expected ?? 0];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const x = (value: number): number => EDGE + ((value - low) / (high - low || 1)) * (WIDTH - 2 * EDGE);
  const from = Math.min(x(0), x(actual ?? 0));
  return (
    <svg
      class={`bullet bullet--${status}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={describe(figure)}
    >
      <rect class="bullet__track" x={EDGE} y="7" width={WIDTH - 2 * EDGE} height="10" rx="2" />
      {actual !== null && (
        <rect class="bullet__actual" x={from} y="7" width={Math.abs(x(actual) - x(0))} height="10" rx="2" />
      )}
      <rect class="bullet__target" x={x(target) - 1.5} y="3" width="3" height="18" />
      {expected !== null && <path class="bullet__expected" d={`M${x(expected) - 4.5} 0h9l-4.5 7z`} />}
    </svg>
  );
}

function describe(figure: Figure): string {
  const { actual, target, expected, unit, t } = figure;
  const parts = [actual === null ? 'Geen gegevens' : `Stand ${formatFigure(actual, unit)}`];
  parts.push(`doel ${formatFigure(target, unit)}`);
  if (expected !== null)
    parts.push(`volgens plan op ${formatDate(t)} ${formatEstimate(expected, figure, actual)}`);
  return parts.join(', ');
}
