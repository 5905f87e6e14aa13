import { columnLetters } from '../csv/cell-name.ts';
import type { Column } from '../datasets/column.ts';
import { findBsnInText } from '../guard/bsn-in-text.ts';
import { passesElevenTest } from '../guard/eleven-test.ts';
import { personalKind } from '../guard/personal-cell.ts';
import { standAloneNumber } from '../guard/stand-alone-number.ts';

/** Longer than any year: somebody's whole date of birth, perhaps. */
const LONGEST_YEAR = 6;
const WRITTEN_DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(\D|$)/;

/** What an issue may repeat of a cell: null where it is empty or may be personal (contract §1, Severity). */
export function shownValue(column: Column, text: string): string | null {
  if (text === '' || column.personal || (column.type === 'year' && text.length > LONGEST_YEAR)) return null;
  if (column.type === 'date' && WRITTEN_DATE.test(text)) return text;
  return mayBePersonal(text) ? null : text;
}

/** A header as an issue may repeat it; the column's letter where it may be personal, as in a file without header. */
export function shownHeader(name: string, position: number): string {
  return mayBePersonal(name) ? columnLetters(position + 1) : name;
}

function mayBePersonal(text: string): boolean {
  const number = standAloneNumber(text);
  return (number !== null && passesElevenTest(number)) || personalKind(text) !== null || findBsnInText(text);
}
