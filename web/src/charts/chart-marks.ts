import type { Chart, Plugin } from 'chart.js';
import { formatFigure } from '../format/number.ts';
import { hatch } from './chart-palette.ts';
import type { Palette } from './chart-palette.ts';
import { nameSide, NAME_HEIGHT } from './name-side.ts';
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
      for (const x of lines.changed) drawUpright(chart, x, palette.soft, 1, [3, 3]);
    },
    afterDatasetsDraw: (chart) => {
      // Levels may lie close together: their names stand at the left and the right in turn.
      const others = [lines.expected, lines.actual].map((line) =>
        line.map((point) => {
          const [x, y] = placeOf(chart, point);
          return { x, y: point.y === null ? null : y };
        }),
      );
      for (const [index, { label, value }] of lines.comparators.entries())
        drawName(chart, { text: `${label} ${formatFigure(value, unit)}`, value }, palette, index % 2, others);
      for (const x of lines.changed) drawChangeName(chart, x, palette);
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

function drawName(
  chart: Chart,
  { text, value }: { readonly text: string; readonly value: number },
  palette: Palette,
  turn: number,
  others: readonly (readonly ChartPoint[])[],
): void {
  const { ctx, chartArea } = chart;
  const [, y] = placeOf(chart, { x: 0, y: value });
  ctx.save();
  ctx.font = "12px 'Noto Sans', sans-serif";
  ctx.textBaseline = 'bottom';
  const { width } = ctx.measureText(text);
  const left = turn === 1 ? chartArea.right - width - 8 : chartArea.left + 5;
  ctx.fillStyle = palette.paper;
  ctx.globalAlpha = 0.85;
  const side = nameSide({ left: left - 3, right: left + width + 3, level: y }, others);
  const bottom = side === 'above' ? y - 1 : y + NAME_HEIGHT;
  ctx.fillRect(left - 3, bottom - 15, width + 6, 15);
  ctx.globalAlpha = 1;
  ctx.fillStyle = palette.soft;
  ctx.fillText(text, left, bottom - 1);
  ctx.restore();
}

/** Over its line, at the top, on the side where there is room. */
function drawChangeName(chart: Chart, day: number, palette: Palette): void {
  const { ctx, chartArea } = chart;
  const [x] = placeOf(chart, { x: day, y: 0 });
  const isRight = x > (chartArea.left + chartArea.right) / 2;
  ctx.save();
  ctx.font = "12px 'Noto Sans', sans-serif";
  ctx.textBaseline = 'top';
  ctx.textAlign = isRight ? 'right' : 'left';
  ctx.fillStyle = palette.soft;
  ctx.fillText('doel gewijzigd', x + (isRight ? -4 : 4), chartArea.top + 1);
  ctx.restore();
}

function drawCursor(chart: Chart, cursor: Cursor, palette: Palette): void {
  if (cursor.x !== null) drawUpright(chart, cursor.x, palette.ink, 2, []);
}

function drawUpright(chart: Chart, day: number, color: string, width: number, dash: readonly number[]): void {
  const { ctx, chartArea } = chart;
  const [x] = placeOf(chart, { x: day, y: 0 });
  ctx.save();
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.setLineDash([...dash]);
  ctx.beginPath();
  ctx.moveTo(x, chartArea.top);
  ctx.lineTo(x, chartArea.bottom);
  ctx.stroke();
  ctx.restore();
}
