import type { ProjectIndicator } from '../../../shared/api/project.schema.ts';
import { formatDate } from '../format/date.ts';
import { formatEstimate } from '../format/estimate.ts';
import { formatFigure, formatNumber, formatWithUnit } from '../format/number.ts';
import { shownPercentage } from '../format/percentage.ts';

type Told = Omit<ProjectIndicator, 'line' | 'series' | 'earlierTargets'>;

/**
 * What a chart comes down to, in one sentence made of its figures: `Op 31 oktober 2025: 400 van 1.200 vouchers, 0,4%
 * onder het tempo; bij dit tempo 1.150 op 31 januari 2026, tussen 900 en 1.300.` null without an actual.
 */
export function indicatorHeadline(told: Told): string | null {
  if (told.actual === null) return null;
  const [speed, end] = [speedOf(told), endOf(told)];
  return `Op ${formatDate(told.t)}: ${standingText(told, told.actual)}${speed === '' ? '' : `, ${speed}`}${end}.`;
}

/** An actual beside its target: `400 van 1.200 vouchers`, `rapportcijfer 7,5 bij een doel van 8`. */
export function standingText(
  { kind, direction, target, unit }: Pick<Told, 'kind' | 'direction' | 'target' | 'unit'>,
  actual: number,
): string {
  if (target === null) return `${formatWithUnit(actual, unit)}, er is geen doel afgesproken`;
  const addsUp = direction === 'up' && (kind === 'count' || kind === 'sum' || kind === 'unique');
  return addsUp
    ? `${formatFigure(actual, unit)} van ${formatWithUnit(target, unit)}`
    : `${formatWithUnit(actual, unit)} bij een doel van ${formatFigure(target, unit)}`;
}

function speedOf(told: Told): string {
  const { status, pace, targetDate, direction, t } = told;
  const goal = targetDate === null ? 'het doel' : `het doel van ${formatDate(targetDate)}`;
  // After its date a target may be reached that was missed then, and the other way round.
  const isLater = targetDate !== null && t > targetDate;
  if (status === 'behaald') return `${goal} is ${isLater ? 'inmiddels ' : ''}behaald`;
  if (status === 'niet_behaald') return `${goal} is ${isLater ? 'op deze datum ' : ''}niet behaald`;
  if (direction === 'down' && told.baseline === null) return besidePlan(told);
  if (pace === null) return '';
  if (told.kind === 'ratio' && direction === 'up') return besideShare(told);
  // Of the pace as it is shown, so that both add up to 100.
  const shown = shownPercentage(pace);
  const off = Math.round(Math.abs(shown - 100) * 10) / 10;
  if (off === 0) return 'precies op het tempo';
  const side = shown < 100 ? 'onder' : 'boven';
  return `${formatNumber(off)}% ${side} het tempo${direction === 'down' ? ' van de afgesproken daling' : ''}${planned(told)}`;
}

// Where nothing adds up, what should be now is seldom the last target, and no one can work it out.
function planned(told: Told): string {
  const { kind, baseline, expected, actual } = told;
  const jumps = kind === 'mean' || kind === 'ratio' || (kind === 'level' && baseline === null);
  if (!jumps || expected === null) return '';
  return ` (volgens plan ${formatEstimate(expected, told, actual)})`;
}

/** Shares differ in percentage points; a percentage of a percentage is read as those. */
function besideShare(told: Told): string {
  const { actual, expected, unit } = told;
  if (actual === null || expected === null) return '';
  const off = (Math.round(expected * 10) - Math.round(actual * 10)) / 10;
  if (off === 0) return 'precies volgens plan';
  return `${formatNumber(Math.abs(off))} procentpunt ${off > 0 ? 'onder' : 'boven'} de ${formatFigure(expected, unit)} van het plan`;
}

/** Without a baseline no decline was agreed, only how many there may be at most. */
function besidePlan(told: Told): string {
  const { actual, expected } = told;
  if (actual === null || expected === null) return '';
  if (actual === expected) return 'precies volgens plan';
  return `${actual > expected ? 'meer' : 'minder'} dan de ${formatEstimate(expected, told, actual)} van het plan`;
}

function endOf(told: Told): string {
  const { forecast, range, target, targetDate, status } = told;
  if (forecast === null || target === null || targetDate === null || status === 'behaald') return '';
  const end = `; bij dit tempo ${formatEstimate(forecast, told, target)} op ${formatDate(targetDate)}`;
  if (range === null) return end;
  const [low, high] = [range.low, range.high].map((each) => formatEstimate(each, told, target));
  return low === high ? end : `${end}, tussen ${low} en ${high}`;
}
