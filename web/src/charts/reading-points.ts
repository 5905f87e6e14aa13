import type { ProjectIndicator } from '../../../shared/api/project.schema.ts';
import { dayNumber } from '../../../shared/dates/iso-date.ts';
import { formatDate } from '../format/date.ts';
import { formatEstimate, missedSide } from '../format/estimate.ts';
import { formatCount, formatFigure, formatWithUnit } from '../format/number.ts';
import { additionsOf } from './additions.ts';

/** A point of a chart as it is read out. */
export interface ReadingPoint {
  readonly x: number;
  readonly text: string;
}

type Read = Pick<
  ProjectIndicator,
  | 'line'
  | 'series'
  | 'targets'
  | 'unit'
  | 'kind'
  | 't'
  | 'forecast'
  | 'range'
  | 'target'
  | 'targetDate'
  | 'direction'
>;

/** Every period with something to tell, then targets to come and the forecast, in order of time. */
export function readingPoints(indicator: Read): ReadingPoint[] {
  const { line, targets, unit, t } = indicator;
  const additions = additionsOf(indicator);
  const periods = line.flatMap(({ period, end, actual, expected, n, missed }) => {
    if (end > t || (actual === null && !missed)) return [];
    const added = additions.get(period);
    const over = added?.over == null ? '' : ` over ${added.over}`;
    const parts = [
      missed ? 'niet aangeleverd' : `stand ${formatWithUnit(actual ?? 0, unit)}`,
      ...(n === null || missed ? [] : [`n = ${formatCount(n)}`]),
      ...(added === undefined ? [] : [`erbij ${formatFigure(added.value, unit)}${over}`]),
      ...(expected === null
        ? []
        : [`volgens plan ${formatEstimate(expected, indicator, missed ? null : actual)}`]),
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

function outlook(indicator: Read, date: string): string {
  const { forecast, range, target, targetDate } = indicator;
  if (forecast === null || date !== targetDate) return '';
  const side = missedSide(indicator);
  const [middle, low, high] = [forecast, range?.low ?? forecast, range?.high ?? forecast].map((value) =>
    formatEstimate(value, indicator, target),
  );
  const between = low === high ? '' : `, tussen ${low} en ${high}`;
  return `, prognose ${middle}${side === null ? '' : `, ${side}`}${between}`;
}
