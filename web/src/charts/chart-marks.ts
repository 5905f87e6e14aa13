import type { Chart, Plugin } from 'chart.js';
import { formatFigure } from '../format/number.ts';
import { hatch } from './chart-palette.ts';
import type { Palette } from './chart-palette.ts';
import type { ChartPoint, ProgressLines } from './progress-lines.ts';

/** Where the reader of a chart stands; null: nowhere. */
export interface Cursor {
  x: number | null;
}

/** Draws the range of the forecast, the names of comparators, and a line where the reader stands. */
export function chartMarks(lines: ProgressLines, unit: string, palette: Palette, cursor: Cursor): Plugin {
  return {
    id: 'marks',
    beforeDatasetsDraw: (chart) => {
      if (lines.outlook !== null) drawRange(chart, lines.outlook, palette);
      for (const { value } of lines.comparators) drawLevel(chart, value, palette);
    },
    afterDatasetsDraw: (chart) => {
      // Levels may lie close together: their names stand at the left and the right in turn.
      for (const [index, { label, value }] of lines.comparators.entries())
        drawName(chart, `${label} ${formatFigure(value, unit)}`, value, palette, index % 2 === 1);
      drawCursor(chart, cursor, palette);
    },
  };
}

/** Only the line where the reader stands. */
export function cursorMark(palette: Palette, cursor: Cursor): Plugin {
  return { id: 'cursor', afterDatasetsDraw: (chart) => drawCursor(chart, cursor, palette) };
}

function placeOf(chart: Chart, { x, y }: ChartPoint): [number, number] {
  return [chart.scales['x']?.getPixelForValue(x) ?? 0, chart.scales['y']?.getPixelForValue(y ?? 0) ?? 0];
}

function drawRange(
  chart: Chart,
  { low, high }: NonNullable<ProgressLines['outlook']>,
  palette: Palette,
): void {
  const { ctx } = chart;
  const corners = [...low, ...high.toReversed()].map((point) => placeOf(chart, point));
  ctx.save();
  ctx.beginPath();
  for (const [x, y] of corners) ctx.lineTo(x, y);
  ctx.closePath();
  ctx.fillStyle = hatch(ctx, palette.soft);
  ctx.globalAlpha = 0.5;
  ctx.fill();
  ctx.restore();
}

function drawLevel(chart: Chart, value: number, palette: Palette): void {
  const { ctx, chartArea } = chart;
  const [, y] = placeOf(chart, { x: 0, y: value });
  ctx.save();
  ctx.strokeStyle = palette.soft;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([1, 4]);
  ctx.lineCap = 'round';
  ctx.beginPath();
  ctx.moveTo(chartArea.left, y);
  ctx.lineTo(chartArea.right, y);
  ctx.stroke();
  ctx.restore();
}

function drawName(chart: Chart, text: string, value: number, palette: Palette, atEnd: boolean): void {
  const { ctx, chartArea } = chart;
  const [, y] = placeOf(chart, { x: 0, y: value });
  ctx.save();
  ctx.font = "12px 'Noto Sans', sans-serif";
  ctx.textBaseline = 'bottom';
  const { width } = ctx.measureText(text);
  const left = atEnd ? chartArea.right - width - 8 : chartArea.left + 5;
  ctx.fillStyle = palette.paper;
  ctx.globalAlpha = 0.85;
  ctx.fillRect(left - 3, y - 16, width + 6, 15);
  ctx.globalAlpha = 1;
  ctx.fillStyle = palette.soft;
  ctx.fillText(text, left, y - 2);
  ctx.restore();
}

function drawCursor(chart: Chart, cursor: Cursor, palette: Palette): void {
  if (cursor.x === null) return;
  const { ctx, chartArea } = chart;
  const [x] = placeOf(chart, { x: cursor.x, y: 0 });
  ctx.save();
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.moveTo(x, chartArea.top);
  ctx.lineTo(x, chartArea.bottom);
  ctx.stroke();
  ctx.restore();
}
