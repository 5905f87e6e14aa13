import { stripInvisible } from '../../csv/cell-text.ts';
import type { Finding } from '../../issues/catalogue.ts';
import { allowed, dutchNumber } from '../allowed.ts';
import type { Column } from '../column.ts';
import type { CellReading } from './cell-reading.ts';
import { accept, refuse } from './cell-reading.ts';
import { createCodeFinder, nearestCode } from './code-cell.ts';
import { readDate } from './date-cell.ts';
import { normaliseKey } from './normalise-key.ts';
import { createMunicipalityReader } from './municipality-cell.ts';
import type { Municipality } from './municipality-cell.ts';
import { nearest } from './near.ts';
import { readNumber, toNumber } from './number-cell.ts';
import type { WrittenNumber } from './number-cell.ts';

/** What cells refer to in the programme. */
export interface CellContext {
  readonly municipalities: readonly Municipality[];
  /** Ids of the project's indicators. */
  readonly indicatorIds: readonly string[];
}

/** Reads a filled cell of one column: trimmed text to stored value, not yet judged by the column's schema. */
export type CellReader = (text: string) => CellReading;

/** Beyond this many digits before the comma a number is no longer exact. */
const MAX_DIGITS = 12;

/** The reader for a column; codes, bounds and whole numbers are judged by the schema afterwards. */
export function createCellReader(column: Column, context: CellContext): CellReader {
  switch (column.type) {
    case 'key':
    case 'participant':
    case 'budget_line':
    case 'caseworker':
      return (text) => accept(stripInvisible(text));
    case 'text':
      return (text) => accept(text);
    case 'code': {
      const find = column.list === null ? () => undefined : createCodeFinder(column.list);
      return (text) => accept(find(text) ?? text);
    }
    case 'date':
      return readDate;
    case 'year':
      return readYear;
    case 'municipality':
      return createMunicipalityReader(context.municipalities);
    case 'indicator':
      return createIndicatorReader(context.indicatorIds);
    case 'amount':
    case 'decimal':
    case 'whole':
      return (text) => readNumeric(column, text);
  }
}

function createIndicatorReader(ids: readonly string[]): CellReader {
  const byKey = new Map(ids.map((id) => [normaliseKey(id), id]));
  return (text) => {
    const id = byKey.get(normaliseKey(text));
    if (id !== undefined) return accept(id);
    return refuse({ code: 'indicator_onbekend', params: { ids }, ...suggestion(nearest(text, ids)) });
  };
}

function readYear(text: string): CellReading {
  const typed = stripInvisible(text);
  if (/^\d{4}$/.test(typed)) return accept(Number(typed));
  const digits = typed.replace(/[.,\s]/g, '');
  return refuse({
    code: 'jaar_vier_cijfers',
    params: {},
    ...suggestion(/^(19|20)\d{2}$/.test(digits) ? digits : undefined),
  });
}

function readNumeric(column: Column, text: string): CellReading {
  const reading = readNumber(text);
  if (!reading.ok) {
    const params = { allowed: allowed(column) };
    return refuse({ code: reading.fault, params, ...suggestion(reading.suggestion) });
  }
  const { number } = reading;
  if (number.digits.replace(/^0+/, '').length > MAX_DIGITS) return refuse(tooLarge(number));
  if (column.type === 'amount' && !hasCentsOnly(number)) {
    return refuse({ code: 'bedrag_decimalen', params: {}, ...suggestion(withoutThousandsComma(number)) });
  }
  const value = column.type === 'amount' ? toCents(number) : toNumber(number);
  return accept(value, number.loneDot ? loneDotRemark(number) : null);
}

/** Zeros behind the cents are harmless, unless the comma may have stood for thousands (`12,500`). */
function hasCentsOnly({ decimals, loneComma }: WrittenNumber): boolean {
  return decimals.length <= 2 || (!loneComma && /^\d\d0*$/.test(decimals));
}

function toCents({ negative, digits, decimals }: WrittenNumber): number {
  const cents = Number(digits + decimals.slice(0, 2).padEnd(2, '0'));
  return negative && cents !== 0 ? -cents : cents;
}

function withoutThousandsComma({ negative, digits, decimals, loneComma }: WrittenNumber): string | undefined {
  return loneComma ? `${negative ? '-' : ''}${digits}.${decimals},00` : undefined;
}

function tooLarge({ negative }: WrittenNumber): Finding {
  const limit = 10 ** MAX_DIGITS - 1;
  return negative
    ? { code: 'getal_te_laag', params: { minimum: dutchNumber(-limit) } }
    : { code: 'getal_te_hoog', params: { maximum: dutchNumber(limit) } };
}

function loneDotRemark(number: WrittenNumber): Finding {
  return { code: 'getal_punt_als_duizendtal', params: { read: String(toNumber(number)) } };
}

function suggestion(text: string | undefined): { suggestion?: string } {
  return text === undefined ? {} : { suggestion: text };
}

/** The finding for a value that the column's schema does not take. */
export function schemaFinding(column: Column, text: string, issueCode: string): Finding {
  if (column.type === 'code' && column.list !== null) {
    const near = nearestCode(text, column.list);
    return { code: 'code_onbekend', params: { allowed: allowed(column) }, ...suggestion(near) };
  }
  if (issueCode === 'too_small' && column.minimum !== null) {
    return { code: 'getal_te_laag', params: { minimum: dutchNumber(column.minimum) } };
  }
  if (issueCode === 'too_big' && column.maximum !== null) {
    return { code: 'getal_te_hoog', params: { maximum: dutchNumber(column.maximum) } };
  }
  if (column.type === 'year') return { code: 'jaar_vier_cijfers', params: {} };
  return { code: 'getal_niet_heel', params: {} };
}
