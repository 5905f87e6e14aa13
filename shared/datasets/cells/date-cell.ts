import { stripInvisible } from '../../csv/cell-text.ts';
import { addDays, isIsoDate } from '../../dates/iso-date.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Finding } from '../../issues/catalogue.ts';
import type { CellReading } from './cell-reading.ts';
import { accept, refuse } from './cell-reading.ts';

/** A time of day behind a date, with or without a zone: read and dropped. */
const TIME =
  /,?[T\s]\s{0,9}([01]?\d|2[0-4])[:.][0-5]\d([:.][0-5]\d([.,]\d{1,9})?)?\s{0,9}([ap]\.?m\.?)?\s{0,9}(Z|UTC|GMT|CES?T|[+-]\d{2}(:?\d{2})?)?$/i;
const DUTCH = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const SHORT_YEAR = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2})$/;
const OTHER_ORDER = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const OTHER_MARKS = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const BARE_NUMBER = /^\d+([.,]\d+)?$/;
/** Day 0 of Excel's calendar, which counts a 29 February 1900 that never was. */
const EXCEL_EPOCH: IsoDate = '1899-12-30';

/** Reads a date in the forms of contract §1 as `yyyy-mm-dd`. */
export function readDate(text: string): CellReading {
  const date = stripInvisible(text).replace(TIME, '');
  const dutch = DUTCH.exec(date);
  if (dutch !== null) return judged(dutch[4], dutch[3], dutch[1]);
  const iso = ISO.exec(date);
  if (iso !== null) return judged(iso[1], iso[2], iso[3]);
  return refuse(notADate(date));
}

/** A stored date as people write it, `dd-mm-jjjj`. */
export function dutchDate(date: IsoDate): string {
  return `${date.slice(8, 10)}-${date.slice(5, 7)}-${date.slice(0, 4)}`;
}

function judged(year = '', month = '', day = ''): CellReading {
  const date = isoOf(year, month, day);
  if (isIsoDate(date)) return accept(date);
  // A leap year within bounds tells a wrong day from a wrong year.
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const exists = isIsoDate(isoOf(leap ? '2000' : '2001', month, day));
  return refuse({ code: exists ? 'datum_jaar_buiten_bereik' : 'datum_bestaat_niet', params: {} });
}

function notADate(date: string): Finding {
  const short = SHORT_YEAR.exec(date);
  if (short !== null) {
    return { code: 'datum_kort_jaar', params: {}, ...suggested(`20${short[3]}`, short[2], short[1]) };
  }
  const reversed = OTHER_ORDER.exec(date);
  if (reversed !== null) {
    return { code: 'datum_vorm', params: {}, ...suggested(reversed[1], reversed[2], reversed[3]) };
  }
  const otherMarks = OTHER_MARKS.exec(date);
  if (otherMarks !== null) {
    return { code: 'datum_vorm', params: {}, ...suggested(otherMarks[3], otherMarks[2], otherMarks[1]) };
  }
  if (BARE_NUMBER.test(date)) return { code: 'datum_volgnummer', params: {}, ...fromSerial(date) };
  return { code: 'datum_vorm', params: {} };
}

function fromSerial(text: string): { suggestion?: string } {
  const serial = Math.floor(Number(text.replace(',', '.')));
  if (serial < 10_000 || serial > 73_050) return {};
  return { suggestion: dutchDate(addDays(EXCEL_EPOCH, serial)) };
}

function suggested(year = '', month = '', day = ''): { suggestion?: string } {
  const date = isoOf(year, month, day);
  return isIsoDate(date) ? { suggestion: dutchDate(date) } : {};
}

function isoOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
