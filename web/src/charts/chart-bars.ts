import type { Plugin } from 'chart.js';
import type { Palette } from './chart-palette.ts';
import type { AddedPoint } from './progress-lines.ts';

const WIDEST = 14;

/** Bars from zero to each point; a period that was not delivered has none, and is under the wide bar of the next. */
export function barMarks(points: readonly AddedPoint[], palette: Palette): Plugin {
  return {
    id: 'bars',
    beforeDatasetsDraw: ({ ctx, scales: { x, y } }) => {
      if (x === undefined || y === undefined) return;
      const places = points.map((point) => x.getPixelForValue(point.x));
      const steps = places.flatMap((place, index) => (index === 0 ? [] : [place - (places[index - 1] ?? 0)]));
      const width = Math.max(2, Math.min(WIDEST, ...steps.map((step) => step * 0.7)));
      const zero = y.getPixelForValue(0);
      ctx.save();
      ctx.fillStyle = palette.actual;
      for (const [index, point] of points.entries()) {
        if (point.y === null) continue;
        const top = y.getPixelForValue(point.y);
        const left = x.getPixelForValue(point.from) - width / 2;
        const right = (places[index] ?? 0) + width / 2;
        ctx.fillRect(left, Math.min(top, zero), right - left, Math.abs(zero - top));
      }
      ctx.restore();
    },
  };
}
