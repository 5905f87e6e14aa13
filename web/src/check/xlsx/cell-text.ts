/** What a cell of a sheet holds. */
export type SheetValue = string | number | boolean | Date | null;

/** Excel shows and counts with so many digits; what lies behind them is noise (`0.1 + 0.2`). */
const DIGITS = 15;
const WHOLE = { useGrouping: false, maximumFractionDigits: 20 } as const;

/**
 * A cell as a person would write it in a CSV: dates `dd-mm-jjjj` without time of day, numbers with a decimal comma,
 * percentages as the number that is shown (25 % is 25), ja/nee as waar and onwaar.
 */
export function sheetText(value: SheetValue, isPercentage = false): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'waar' : 'onwaar';
  if (typeof value === 'number') return numberText(isPercentage ? value * 100 : value);
  const [year = '', month = '', day = ''] = value.toISOString().slice(0, 10).split('-');
  return `${day}-${month}-${year}`;
}

function numberText(value: number): string {
  const exact = Number(value.toPrecision(DIGITS));
  return exact.toLocaleString('en-US', WHOLE).replace('.', ',');
}
