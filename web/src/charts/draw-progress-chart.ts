import { Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import { barMarks } from './chart-bars.ts';
import { chartOptions } from './chart-axes.ts';
import { chartImage } from './chart-image.ts';
import { chartLines, increments } from './chart-lines.ts';
import { chartMarks, cursorMark } from './chart-marks.ts';
import type { Cursor } from './chart-marks.ts';
import { paletteFor } from './chart-palette.ts';
import { keepPrintable } from './print-charts.ts';
import type { ProgressLines } from './progress-lines.ts';

Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip);

const BARS_ON_PAPER = 90;

/** A chart on the page: lines, and bars of what each period added where there are any. */
export interface DrawnChart {
  /** Marks a day number; null takes the mark away. */
  readonly markAt: (x: number | null) => void;
  /** The chart as a picture under a title, with its conclusion. */
  readonly picture: (title: string, conclusion: string) => Promise<Blob>;
  readonly remove: () => void;
}

/** Draws the chart; `bars` null: without bars. */
export function drawProgressChart(
  canvas: HTMLCanvasElement,
  bars: HTMLCanvasElement | null,
  lines: ProgressLines,
  unit: string,
): DrawnChart {
  const palette = paletteFor(canvas);
  const cursor: Cursor = { x: null };
  const days = [lines.actual, lines.expected, lines.targets, ...lines.earlier]
    .flat()
    .map(({ x }) => x)
    .concat(lines.changed);
  const span = { first: Math.min(...days), last: Math.max(...days) };
  const highest = Math.max(0, ...lines.comparators.map(({ value }) => value));
  const charts = [
    new Chart(canvas, {
      type: 'line',
      data: { datasets: chartLines(lines, palette) },
      options: chartOptions({ ...span, highest }, { ...lines, unit }, palette, 'named'),
      plugins: [chartMarks(lines, unit, palette, cursor)],
    }),
  ];
  if (bars !== null) {
    charts.push(
      new Chart(bars, {
        type: 'line',
        data: { datasets: [increments(lines.increments, palette)] },
        options: chartOptions(span, { ...lines, unit }, palette, 'unnamed'),
        plugins: [barMarks(lines.increments, palette), cursorMark(palette, cursor)],
      }),
    );
  }
  const stops = charts.map((chart, index) => keepPrintable(chart, index === 0 ? undefined : BARS_ON_PAPER));
  return {
    markAt: (x) => {
      cursor.x = x;
      for (const chart of charts) chart.draw();
    },
    picture: (title, conclusion) =>
      chartImage(bars === null ? [canvas] : [canvas, bars], title, conclusion, palette),
    remove: () => {
      for (const stop of stops) stop();
      for (const chart of charts) chart.destroy();
    },
  };
}
