import type { ProjectIndicator } from '../../../shared/api/project.schema.ts';
import { dayNumber } from '../../../shared/dates/iso-date.ts';
import { formatDate } from '../format/date.ts';
import { formatCount, formatEstimate, formatWithUnit } from '../format/number.ts';

/** A point of a chart as it is read out. */
export interface ReadingPoint {
  readonly x: number;
  readonly text: string;
}

type Read = Pick<
  ProjectIndicator,
  'line' | 'series' | 'targets' | 'unit' | 't' | 'forecast' | 'range' | 'targetDate'
>;

/** Every period with something to tell, then targets to come and the forecast, in order of time. */
export function readingPoints(indicator: Read): ReadingPoint[] {
  const { line, targets, unit, t } = indicator;
  const added = new Map(indicator.series.map(({ period, increment }) => [period, increment]));
  const periods = line.flatMap(({ period, end, actual, expected, n, missed }) => {
    if (end > t || (actual === null && !missed)) return [];
    const increment = added.get(period) ?? null;
    const parts = [
      missed ? 'niet aangeleverd' : `stand ${formatWithUnit(actual ?? 0, unit)}`,
      ...(n === null || missed ? [] : [`n = ${formatCount(n)}`]),
      ...(increment === null || missed ? [] : [`erbij ${formatEstimate(increment, unit)}`]),
      ...(expected === null ? [] : [`volgens plan ${formatEstimate(expected, unit)}`]),
    ];
    return [{ x: dayNumber(end), text: `${formatDate(end)}: ${parts.join(', ')}` }];
  });
  const later = targets
    .filter(({ date }) => date > t)
    .map(({ date, value }) => ({
      x: dayNumber(date),
      text: `${formatDate(date)}: doel ${formatWithUnit(value, unit)}${outlook(indicator, date)}`,
    }));
  return [...periods, ...later].toSorted((a, b) => a.x - b.x);
}

function outlook({ forecast, range, targetDate, unit }: Read, date: string): string {
  if (forecast === null || date !== targetDate) return '';
  const between =
    range === null
      ? ''
      : `, tussen ${formatEstimate(range.low, unit)} en ${formatEstimate(range.high, unit)}`;
  return `, prognose ${formatEstimate(forecast, unit)}${between}`;
}
