import { cellName, columnLetters } from '../csv/cell-name.ts';
import { normaliseText } from '../csv/cell-text.ts';
import type { RawRow } from '../csv/raw-row.ts';
import type { GuardFinding } from '../guard/guard.ts';
import type { PlacedFinding } from './match-header.ts';
import { shownHeader } from './shown-value.ts';

/** A finding of the guard at its column: in the header where its name gave it away, else of the file as a whole. */
export function guardFinding(
  { code, column, count, header: name }: GuardFinding,
  header: RawRow,
): PlacedFinding {
  const shown = shownHeader(normaliseText(name), column);
  const where = shown === '' ? `kolom ${columnLetters(column + 1)}` : `kolom ‘${shown}’`;
  const inHeader = code === 'bsn_kop' || code === 'persoon_kop';
  return {
    finding: { code, params: { count, where } },
    place: {
      row: inHeader ? header.row : null,
      column: shown === '' ? null : shown,
      cell: inHeader ? cellName(column + 1, header.row) : null,
      value: null,
    },
  };
}
