import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProgressLines } from './progress-lines.ts';

interface ProgressChartProps {
  readonly lines: ProgressLines;
  readonly unit: string;
  /** What the chart shows, in words. */
  readonly label: string;
}

/** The actual against the plan, with targets as marks. Chart.js is fetched once the page itself stands. */
export function ProgressChart({ lines, unit, label }: ProgressChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let destroy: (() => void) | null = null;
    let gone = false;
    const draw = async (): Promise<void> => {
      try {
        const { drawProgressChart } = await import('./draw-progress-chart.ts');
        await nextTask();
        if (canvas.current !== null && !gone) destroy = drawProgressChart(canvas.current, lines, unit);
      } catch {
        setFailed(true);
      }
    };
    void draw();
    return () => {
      gone = true;
      destroy?.();
    };
  }, [lines, unit]);

  if (failed)
    return (
      <p class="empty">De grafiek kan nu niet worden getoond. De cijfers staan in de tabel hieronder.</p>
    );
  return (
    <div>
      <div class={lines.targets.length > 0 ? 'chart' : 'chart chart--low'}>
        <canvas ref={canvas} role="img" aria-label={label} />
      </div>
      <ChartLegend targets={lines.targets.length > 0} expected={lines.expected.length > 0} />
    </div>
  );
}

function ChartLegend({ targets, expected }: { readonly targets: boolean; readonly expected: boolean }) {
  return (
    <p class="legend small">
      <span>
        <svg viewBox="0 0 32 10" width="32" height="10" aria-hidden="true" focusable="false">
          <path d="M0 5h32" class="chart__actual" />
          <circle cx="16" cy="5" r="4" class="chart__dot" />
        </svg>
        stand
      </span>
      {expected && (
        <span>
          <svg viewBox="0 0 32 10" width="32" height="10" aria-hidden="true" focusable="false">
            <path d="M0 5h32" class="chart__expected" />
          </svg>
          volgens plan
        </span>
      )}
      {targets && (
        <span>
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
            <path d="m7 0 7 7-7 7-7-7z" class="chart__target" />
          </svg>
          doel
        </span>
      )}
    </p>
  );
}

// One chart per task keeps the page responsive while several are drawn.
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
