import type { Chart } from 'chart.js';

const PRINT_WIDTH = 640;
const PRINT_HEIGHT = 180;

/** Redraws a chart at a fixed size for paper and back again after; returns how to stop doing so. */
export function keepPrintable(
  chart: Pick<Chart, 'options' | 'resize' | 'update'>,
  height: number = PRINT_HEIGHT,
): () => void {
  const before = (): void => {
    chart.options.responsive = false;
    chart.resize(PRINT_WIDTH, height);
    chart.update('none');
  };
  const after = (): void => {
    chart.options.responsive = true;
    chart.resize();
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
