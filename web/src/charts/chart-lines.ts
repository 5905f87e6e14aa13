import type { ChartDataset } from 'chart.js';
import type { Palette } from './chart-palette.ts';
import type { AddedPoint, ChartPoint, ProgressLines } from './progress-lines.ts';

type Line = ChartDataset<'line', { x: number; y: number | null }[]>;

/** The lines of a chart: the actual on top, then targets, plan, forecast and earlier plans, each with its own dash. */
export function chartLines(lines: ProgressLines, palette: Palette): Line[] {
  const forecast = lines.outlook;
  return [
    {
      label: 'Stand',
      data: [...lines.actual],
      borderColor: palette.actual,
      backgroundColor: palette.actual,
      borderWidth: 2.5,
      spanGaps: false,
      pointStyle: 'circle',
      pointRadius: lines.actual.length > 12 ? 2 : 3.5,
      order: 1,
    },
    {
      ...dashed('Volgens plan', lines.expected, palette, [6, 5]),
      stepped: lines.stepped ? 'after' : false,
      order: 2,
    },
    {
      label: 'Doel',
      data: [...lines.targets],
      showLine: false,
      borderColor: palette.ink,
      backgroundColor: palette.ink,
      pointStyle: 'rectRot',
      pointRadius: 7,
      pointHoverRadius: 8,
      order: 0,
    },
    ...(forecast === null
      ? []
      : [
          { ...dashed('Prognose', forecast.likely, palette, [2, 4]), borderColor: palette.actual, order: 3 },
          { ...dashed('Laagste tempo', forecast.low, palette, [1, 3]), borderWidth: 1, order: 4 },
          { ...dashed('Hoogste tempo', forecast.high, palette, [1, 3]), borderWidth: 1, order: 4 },
        ]),
    ...lines.earlier.map((plan) => ({
      ...dashed('Plan voor de wijziging', plan, palette, [2, 3]),
      borderWidth: 1.5,
      stepped: lines.stepped ? ('after' as const) : false,
      order: 5,
    })),
  ];
}

/** What each period added; the bars themselves are drawn as marks, this carries scale and tooltip. */
export function increments(points: readonly AddedPoint[], palette: Palette): Line {
  return {
    ...{ label: 'Erbij', data: [...points], showLine: false, pointRadius: 0, pointHoverRadius: 3 },
    ...{ borderColor: palette.ink, backgroundColor: palette.actual },
  };
}

function dashed(label: string, data: readonly ChartPoint[], palette: Palette, dash: number[]): Line {
  return {
    ...{ label, data: [...data], borderColor: palette.soft, backgroundColor: palette.paper },
    ...{ borderWidth: 2, borderDash: dash, pointStyle: 'line' as const, pointRadius: 0 },
  };
}
