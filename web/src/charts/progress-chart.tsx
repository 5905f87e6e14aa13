import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { ChartLegend } from './chart-legend.tsx';
import type { DrawnChart } from './draw-progress-chart.ts';
import type { ProgressLines } from './progress-lines.ts';
import type { ReadingPoint } from './reading-points.ts';

interface ProgressChartProps {
  readonly lines: ProgressLines;
  readonly points: readonly ReadingPoint[];
  readonly unit: string;
  /** What the chart is of. */
  readonly label: string;
  /** Where the drawn chart is kept for who makes a picture of it. */
  readonly drawn: RefObject<DrawnChart | null>;
}

/**
 * The actual against the plan with what each period added under it. One stop for the keyboard: arrow keys go through
 * the points, each read out and shown below. Chart.js is fetched once the page itself stands.
 */
export function ProgressChart({ lines, points, unit, label, drawn }: ProgressChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const bars = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  const [at, setAt] = useState<number | null>(null);
  const hasBars = lines.increments.length > 1;
  useEffect(() => {
    let gone = false;
    const draw = async (): Promise<void> => {
      try {
        const { drawProgressChart } = await import('./draw-progress-chart.ts');
        await nextTask();
        if (canvas.current !== null && !gone)
          drawn.current = drawProgressChart(canvas.current, bars.current, lines, unit);
      } catch {
        setFailed(true);
      }
    };
    void draw();
    return () => {
      gone = true;
      drawn.current?.remove();
      drawn.current = null;
    };
  }, [lines, unit]);

  const last = points.length - 1;
  const go = (to: number | null): void => {
    setAt(to);
    drawn.current?.markAt(to === null ? null : (points[to]?.x ?? null));
  };
  const onKey = (event: KeyboardEvent): void => {
    const from = at ?? -1;
    const to = { ArrowRight: from + 1, ArrowUp: from + 1, ArrowLeft: from - 1, ArrowDown: from - 1 };
    const next = { ...to, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    go(Math.min(last, Math.max(0, next)));
  };

  if (failed)
    return (
      <p class="empty">De grafiek kan nu niet worden getoond. De cijfers staan in de tabel hieronder.</p>
    );
  return (
    <div>
      <div
        class="chart-stop"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={at ?? 0}
        aria-valuetext={points[at ?? 0]?.text ?? ''}
        onKeyDown={onKey}
        onFocus={() => go(at ?? 0)}
        onBlur={() => go(null)}
      >
        <div class={lines.targets.length > 0 ? 'chart' : 'chart chart--low'}>
          <canvas ref={canvas} aria-hidden="true" />
        </div>
        {hasBars && (
          <div class="chart chart--bars">
            <canvas ref={bars} aria-hidden="true" />
          </div>
        )}
      </div>
      <p class="chart__reading small no-print" aria-hidden="true">
        {at === null ? 'Met de pijltjestoetsen loopt u door de punten van de grafiek.' : points[at]?.text}
      </p>
      <ChartLegend charts={[lines]} bars={hasBars} />
    </div>
  );
}

// One chart per task keeps the page responsive while several are drawn.
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
