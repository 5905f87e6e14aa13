import type { ChartOptions, ScriptableScaleContext } from 'chart.js';
import { fromDayNumber } from '../../../shared/dates/iso-date.ts';
import { formatDate, formatMonth } from '../format/date.ts';
import { formatEstimate } from '../format/estimate.ts';
import { formatNumber } from '../format/number.ts';
import type { AddedPoint, ProgressLines } from './progress-lines.ts';
import type { Palette } from './chart-palette.ts';
import { monthTicks } from './month-ticks.ts';

/** What is said of the day of the last target. */
const AHEAD = new Set(['Prognose', 'Laagste tempo', 'Hoogste tempo']);
const FONT = { family: "'Noto Sans', sans-serif", size: 13 };
/** The same in charts that stand under each other, so that their periods do too. */
const SCALE_WIDTH = 52;

interface Span {
  readonly first: number;
  readonly last: number;
  /** A value that must be in sight. */
  readonly highest?: number;
}

/** What the figures of a tooltip are of. */
interface Shown extends Pick<ProgressLines, 'kind' | 'targets'> {
  readonly unit: string;
}

/** Axes, tooltip and size of a chart over time; the axis names first days of months, or leaves that to the chart above. */
export function chartOptions(
  { first, last, highest = 0 }: Span,
  of: Shown,
  palette: Palette,
  months: 'named' | 'unnamed',
): ChartOptions<'line'> {
  const target = of.targets.at(-1)?.y ?? null;
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    // Points on the edge are drawn whole.
    clip: 10,
    locale: 'nl-NL',
    layout: { padding: { top: 8, right: 12 } },
    interaction: { mode: 'nearest', intersect: false, axis: 'x' },
    scales: {
      x: {
        type: 'linear',
        min: first,
        max: last,
        grid: { color: palette.grid },
        border: { color: palette.soft },
        afterBuildTicks: (axis) => {
          axis.ticks = monthTicks(first, last, Math.max(2, Math.floor(axis.width / 70))).map((value) => ({
            value,
          }));
        },
        ticks: {
          color: palette.soft,
          font: FONT,
          autoSkip: false,
          maxRotation: 0,
          display: months === 'named',
          callback: (value) => formatMonth(fromDayNumber(Number(value))),
        },
      },
      y: {
        beginAtZero: true,
        suggestedMax: highest,
        grace: '5%',
        // Zero stands out where a figure can fall below it.
        grid: {
          color: ({ tick }: ScriptableScaleContext) => (tick.value === 0 ? palette.soft : palette.grid),
        },
        border: { display: false },
        afterFit: (axis) => {
          axis.width = Math.max(axis.width, SCALE_WIDTH);
        },
        ticks: {
          color: palette.soft,
          font: FONT,
          maxTicksLimit: 7,
          callback: (value) => formatNumber(Number(value)),
        },
      },
    },
    plugins: {
      tooltip: {
        backgroundColor: palette.ink,
        titleColor: palette.paper,
        bodyColor: palette.paper,
        titleFont: FONT,
        bodyFont: FONT,
        callbacks: {
          title: (items) =>
            items[0] === undefined ? '' : formatDate(fromDayNumber(items[0].parsed.x ?? first)),
          label: ({ dataset, parsed, raw }) =>
            `${dataset.label ?? ''}: ${formatEstimate(parsed.y, of, AHEAD.has(dataset.label ?? '') ? target : null)}${monthsOf(raw)}`,
        },
      },
    },
  };
}

/** Over which months a bar came, where those are more than its period. */
function monthsOf(raw: unknown): string {
  const { over = null } = (raw ?? {}) as Partial<AddedPoint>;
  return over === null ? '' : ` over ${over}`;
}
