import type { Column } from '../column.ts';

/** At most twelve digits before the dot, and no leading zero. */
const WHOLE = String.raw`(?:0|[1-9]\d{0,11})`;
const DECIMALS = String.raw`(?:\.\d*[1-9])?`;
const CENTS = String.raw`(?:\.\d?[1-9])?`;

/** The regular expression of a column's canonical texts; null where length or a list of codes says it all. */
export function patternOf(column: Column): string | null {
  switch (column.type) {
    case 'date':
      return String.raw`^(?:19\d\d|20\d\d|2100)-\d\d-\d\d$`;
    case 'year':
      return String.raw`^[1-9]\d{3}$`;
    case 'municipality':
      return String.raw`^(?:GM\d{4}|buiten_regio)$`;
    case 'amount':
      return numberPattern(column, CENTS);
    case 'decimal':
      return numberPattern(column, DECIMALS);
    case 'whole':
      return numberPattern(column, '');
    default:
      return null;
  }
}

/** A number within its column's bounds, written in one way only: no `-0`, no zero at either end. */
function numberPattern({ minimum, maximum }: Column, decimals: string): string {
  if (maximum !== null) {
    const below = Array.from({ length: maximum - (minimum ?? 0) }, (_, at) => (minimum ?? 0) + at).join('|');
    return `^(?:(?:${below})${decimals}|${maximum})$`;
  }
  return minimum === null ? `^(?!-0$)-?${WHOLE}${decimals}$` : `^${WHOLE}${decimals}$`;
}
