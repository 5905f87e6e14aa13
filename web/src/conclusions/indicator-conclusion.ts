import type { IndicatorFigure } from '../../../shared/api/dashboard.schema.ts';
import { formatDate } from '../format/date.ts';
import { formatEstimate, formatEstimateWithUnit, roundEstimate } from '../format/estimate.ts';
import { formatFigure, formatWithUnit } from '../format/number.ts';
import { formatAttained } from '../format/percentage.ts';

/**
 * What one indicator comes down to, in whole sentences made of its figures: where it stands, what was agreed,
 * whether that fits the plan, where it ends up. Late data is said as late data, not as a falling figure.
 */
export function indicatorConclusion(figure: IndicatorFigure): string[] {
  if (figure.actual === null) return [noData(figure), ...agreed(figure)];
  return [standing(figure), ...pooled(figure), ...against(figure), ...plan(figure), ...outlook(figure)];
}

function noData(figure: IndicatorFigure): string {
  return figure.dataThrough === null
    ? 'Er zijn nog geen gegevens aangeleverd voor deze indicator.'
    : `In de gegevens tot en met ${formatDate(figure.dataThrough)} staat nog niets over deze indicator.`;
}

function agreed({ target, targetDate, unit }: IndicatorFigure): string[] {
  if (target === null || targetDate === null) return ['Er is geen doel afgesproken.'];
  return [`Afgesproken is ${formatWithUnit(target, unit)} op ${formatDate(targetDate)}.`];
}

function standing({ actual, unit, t }: IndicatorFigure): string {
  const value = formatWithUnit(actual ?? 0, unit);
  return t === null ? `De stand is ${value}.` : `De stand op ${formatDate(t)} is ${value}.`;
}

function pooled({ delivered }: IndicatorFigure): string[] {
  if (delivered === null || delivered.have >= delivered.of) return [];
  return [`Daarin zitten ${delivered.have} van de ${delivered.of} projecten die meetellen.`];
}

function against(figure: IndicatorFigure): string[] {
  const { target, targetDate, attainment, status, unit, direction, t } = figure;
  if (target === null || targetDate === null) return ['Er is geen doel afgesproken.'];
  const agreedOn = `${formatWithUnit(target, unit)} op ${formatDate(targetDate)}`;
  const goal = `het doel van ${agreedOn}`;
  // After its date a target may be reached that was missed then, and the other way round.
  const isLater = t > targetDate;
  if (status === 'behaald') return [`Daarmee is ${goal} ${isLater ? 'inmiddels ' : ''}behaald.`];
  if (status === 'niet_behaald') return [`Daarmee is ${goal} ${isLater ? 'nu ' : ''}niet behaald.`];
  if (direction === 'down' && attainment !== null && attainment >= 0)
    return [`Van de afgesproken daling is ${formatAttained(attainment)} bereikt; het doel is ${agreedOn}.`];
  return [
    attainment === null || direction === 'down'
      ? `Dat hoort bij ${goal}.`
      : `Dat is ${formatAttained(attainment)} van ${goal}.`,
  ];
}

function plan(figure: IndicatorFigure): string[] {
  const { actual, expected, pace, status, direction } = figure;
  if (expected === null || status === 'behaald' || status === 'niet_behaald') return [];
  const should = `Volgens plan had het ${direction === 'down' ? 'hoogstens ' : ''}${formatEstimateWithUnit(expected, figure, actual)} moeten zijn`;
  return [pace === null ? `${should}.` : `${should}: het tempo is ${formatAttained(pace)}.`];
}

function outlook(figure: IndicatorFigure): string[] {
  const { forecast, target, targetDate, unit, status } = figure;
  if (forecast === null || target === null || targetDate === null || status === 'behaald') return [];
  const difference = Math.round((roundEstimate(forecast, figure, target) - target) * 100) / 100;
  const end = `Gaat het door als in de laatste drie perioden, dan komt het op ${formatDate(targetDate)} uit op ${formatEstimate(forecast, figure, target)}`;
  if (difference === 0) return [`${end}: precies het doel.`];
  const side = difference > 0 ? 'boven' : 'onder';
  return [`${end}; dat is ${formatFigure(Math.abs(difference), unit)} ${side} het doel.`];
}
