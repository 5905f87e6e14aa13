import { Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import type { ChartConfiguration } from 'chart.js';
import { fromDayNumber } from '../../../shared/dates/iso-date.ts';
import { formatDate, formatMonth } from '../format/date.ts';
import { formatEstimate, formatNumber } from '../format/number.ts';
import { monthTicks } from './month-ticks.ts';
import { keepPrintable } from './print-charts.ts';
import type { ProgressLines } from './progress-lines.ts';

Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip);

const INK = '#0b1f33';
const SOFT = '#4a5d73';
const GRID = '#e4e9ef';
const ACTUAL = '#0b5a94';
const FONT = { family: "'Noto Sans', sans-serif", size: 13 };

/** Draws the chart and returns how to take it away. */
export function drawProgressChart(canvas: HTMLCanvasElement, lines: ProgressLines, unit: string): () => void {
  const chart = new Chart(canvas, configuration(lines, unit));
  const stopPrinting = keepPrintable(chart);
  return () => {
    stopPrinting();
    chart.destroy();
  };
}

function configuration(
  lines: ProgressLines,
  unit: string,
): ChartConfiguration<'line', { x: number; y: number }[]> {
  const days = [...lines.actual, ...lines.expected, ...lines.targets].map(({ x }) => x);
  const first = Math.min(...days);
  const last = Math.max(...days);
  return {
    type: 'line',
    data: {
      datasets: [
        {
          label: 'Stand',
          data: [...lines.actual],
          borderColor: ACTUAL,
          backgroundColor: ACTUAL,
          borderWidth: 2.5,
          pointStyle: 'circle',
          pointRadius: lines.actual.length > 12 ? 2 : 3.5,
          order: 1,
        },
        {
          label: 'Volgens plan',
          data: [...lines.expected],
          borderColor: SOFT,
          backgroundColor: '#fff',
          borderWidth: 2,
          borderDash: [6, 5],
          pointStyle: 'line',
          pointRadius: 0,
          stepped: lines.stepped ? 'before' : false,
          order: 2,
        },
        {
          label: 'Doel',
          data: [...lines.targets],
          showLine: false,
          borderColor: INK,
          backgroundColor: INK,
          pointStyle: 'rectRot',
          pointRadius: 7,
          pointHoverRadius: 8,
          order: 0,
        },
      ],
    },
    options: {
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
          grid: { color: GRID },
          border: { color: SOFT },
          afterBuildTicks: (axis) => {
            axis.ticks = monthTicks(first, last, Math.max(2, Math.floor(axis.width / 70))).map((value) => ({
              value,
            }));
          },
          ticks: {
            color: SOFT,
            font: FONT,
            autoSkip: false,
            maxRotation: 0,
            callback: (value) => formatMonth(fromDayNumber(Number(value))),
          },
        },
        y: {
          beginAtZero: true,
          grace: '5%',
          grid: { color: GRID },
          border: { display: false },
          ticks: {
            color: SOFT,
            font: FONT,
            maxTicksLimit: 7,
            callback: (value) => formatNumber(Number(value)),
          },
        },
      },
      plugins: {
        tooltip: {
          backgroundColor: INK,
          titleFont: FONT,
          bodyFont: FONT,
          callbacks: {
            title: (items) =>
              items[0] === undefined ? '' : formatDate(fromDayNumber(items[0].parsed.x ?? first)),
            label: ({ dataset, parsed }) => `${dataset.label ?? ''}: ${formatEstimate(parsed.y, unit)}`,
          },
        },
      },
    },
  };
}
