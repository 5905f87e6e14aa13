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
    import('./draw-progress-chart.ts')
      .then(({ drawProgressChart }) => nextTask().then(() => drawProgressChart))
      .then((draw) => {
        if (canvas.current !== null && !gone) destroy = draw(canvas.current, lines, unit);
      })
      .catch(() => setFailed(true));
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
    <div class="chart">
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}

// One chart per task keeps the page responsive while several are drawn.
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
