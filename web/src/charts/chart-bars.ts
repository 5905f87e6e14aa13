import type { Plugin } from 'chart.js';
import type { Palette } from './chart-palette.ts';
import type { ChartPoint } from './progress-lines.ts';

const WIDEST = 14;

/** Bars from zero to each point; a period that was not delivered has none. */
export function barMarks(points: readonly ChartPoint[], palette: Palette): Plugin {
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
        ctx.fillRect((places[index] ?? 0) - width / 2, Math.min(top, zero), width, Math.abs(zero - top));
      }
      ctx.restore();
    },
  };
}
