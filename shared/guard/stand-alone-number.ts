import { normaliseText, stripInvisible } from '../csv/cell-text.ts';

/** Dots, spaces and hyphens of every width, as they stand between the digits of a number. */
const MARKS = /[.\s\-\u2010-\u2015\u2212]/g;

/** A cell that is longer cannot be one number. */
const LONGEST = 64;

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** A quick no for most cells: wrong length, two letters in front, or a letter at the end. */
function cannotBeNumber(cell: string): boolean {
  if (cell.length < 8 || cell.length > LONGEST || isLetter(cell.charCodeAt(cell.length - 1))) return true;
  return isLetter(cell.charCodeAt(0)) && isLetter(cell.charCodeAt(1));
}

function isYear(text: string): boolean {
  const year = Number(text);
  return year >= 1900 && year <= 2100;
}

/** Whether the two are a day and a month, in either order. */
function isDayAndMonth(one: string, other: string): boolean {
  const [a, b] = [Number(one), Number(other)];
  return Math.min(a, b) >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
}

const DAY_FIRST = /^(\d{1,2})([-. /]?)(\d{1,2})[-. /]?(\d{4})$/;
const YEAR_FIRST = /^(\d{4})([-. /]?)(\d{1,2})[-. /]?(\d{1,2})$/;

/**
 * Whether a text reads as a date: day, month and year as eight digits, or with marks between them; a date with marks
 * may be a wrong one (31-13-2025, 01-01-2101), which is a fault of its own and no number.
 */
export function readsAsDate(text: string): boolean {
  const [, day = '', mark = '', month = '', year = ''] = DAY_FIRST.exec(text) ?? [];
  if (isDate(year, month, day, mark)) return true;
  const [, isoYear = '', isoMark = '', isoMonth = '', isoDay = ''] = YEAR_FIRST.exec(text) ?? [];
  return isDate(isoYear, isoMonth, isoDay, isoMark);
}

function isDate(year: string, month: string, day: string, mark: string): boolean {
  if (year === '') return false;
  return mark === '' ? isYear(year) && isDayAndMonth(day, month) : isYear(year) || isDayAndMonth(day, month);
}

/**
 * The 8 or 9 digits of a cell that is nothing but one such number, or null (contract §1, BSN): dots, spaces, hyphens
 * and one leading letter are removed; what reads as a date, or has a comma, one or two decimals, or €, is not one.
 */
export function standAloneNumber(cell: string): string | null {
  if (cannotBeNumber(cell)) return null;
  const text = stripInvisible(normaliseText(cell)).replace(/^'/, '');
  if (/^[^.]*\.\d{1,2}$/.test(text) || readsAsDate(text)) return null;
  return /^\p{L}?(\d{8,9})$/u.exec(text.replace(MARKS, ''))?.[1] ?? null;
}
