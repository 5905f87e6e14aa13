import { singular } from './singular.ts';

const LOCALE = 'nl-NL';

const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });
const money = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: 'EUR' });
const bytes = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });

/** What stands where there is no value: a dash, never a zero. */
export const NO_VALUE = '–';

/** A number as people write it, at most two decimals: `1.284`, `8,35`. */
export function formatNumber(value: number): string {
  return twoDecimals.format(value);
}

/** A whole number: `1.284`. */
export function formatCount(value: number): string {
  return whole.format(value);
}

/** An amount in whole euros, or with cents where it has any: `€ 1.428.140`, `€ 12,50`. */
export function formatEuro(value: number): string {
  return Number.isInteger(value) ? money.format(value) : cents.format(value);
}

/** A share of 1 as a percentage, rounded down so that a threshold or a whole shows only when reached: 0.949 is `94%`. */
export function formatShare(value: number): string {
  // 0.29 · 100 is a hair below 29.
  return `${whole.format(Math.floor(value * 100 + 1e-9))}%`;
}

/** An attribution factor or ratio as a percentage, rounded to one decimal: 10 of 15 is `66,7%`; all only when it is all. */
export function formatFactor(value: number): string {
  const rounded = Math.round(value * 1000 + 1e-9) / 10;
  return `${oneDecimal.format(value < 1 ? Math.min(rounded, 99.9) : rounded)}%`;
}

/** A figure in its unit, short: percentages and euros carry it, counts stand bare (`41,2%`, `€ 500`, `1.284`). */
export function formatFigure(value: number | null, unit: string): string {
  if (value === null) return NO_VALUE;
  if (isPercentage(unit)) return `${oneDecimal.format(value)}%`;
  if (isEuro(unit)) return formatEuro(value);
  return twoDecimals.format(value);
}

/** A figure with the name of its unit, for sentences: `190 aanbestedingen`, `1 aanbesteding`, `rapportcijfer 8`. */
export function formatWithUnit(value: number, unit: string): string {
  const figure = formatFigure(value, unit);
  if (unitLabel(unit) === '') return figure;
  if (isMark(unit)) return `${unit} ${figure}`;
  return `${figure} ${figure === '1' ? singular(unit) : unit}`;
}

/** Two figures with their dates, and their unit once: `van 120 (30 jun 2025) naar 150 vouchers (31 aug 2025)`. */
export function formatChange(
  before: number,
  after: number,
  unit: string,
  dates: { readonly before: string; readonly after: string },
): string {
  const [from, to] = [before, after].map((value) => formatFigure(value, unit));
  const [first, last] = isMark(unit) ? [`${unit} ${from}`, to] : [from, formatWithUnit(after, unit)];
  return `van ${first} (${dates.before}) naar ${last} (${dates.after})`;
}

/** The unit as it stands beside a name; nothing where the figures carry it. */
export function unitLabel(unit: string): string {
  return isPercentage(unit) || isEuro(unit) ? '' : unit;
}

/** The size of a file: `812 bytes`, `1,4 MB`. */
export function formatBytes(size: number): string {
  if (size < 1000) return `${whole.format(size)} bytes`;
  if (size < 1_000_000) return `${bytes.format(size / 1000)} kB`;
  return `${bytes.format(size / 1_000_000)} MB`;
}

function isPercentage(unit: string): boolean {
  return /^(%|procent|percentage)$/i.test(unit.trim());
}

/** Names a mark on a scale, which stands before its value. */
function isMark(unit: string): boolean {
  return /(cijfer|score|trede|niveau|index)$/i.test(unit.trim());
}

function isEuro(unit: string): boolean {
  return /^(€|euro|eur)$/i.test(unit.trim());
}
