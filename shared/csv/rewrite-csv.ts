import type { FileSource } from './file-source.ts';
import { profileFile } from './file-profile.ts';
import type { RawRow } from './raw-row.ts';
import { readRows } from './read-rows.ts';

/** What becomes of the cells of a file; positions are those of the file, from 0. */
export interface Rewriting {
  /** The header as it is to be written. */
  readonly header: readonly string[];
  /** The cells of a row as they are to be written. */
  readonly cells: (row: RawRow) => readonly string[];
}

/** Text is handed on at about this many characters. */
const PIECE = 262_144;

/** One row with its cells exactly as read: unlike `csvLine` nothing is neutralised, so it reads back the same. */
export function rawCsvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(';')}\r\n`;
}

function quoted(cell: string): string {
  return /[";,\t\r\n]|^\s|\s$|^sep=/i.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Writes a readable file anew, as text of a CSV with byte-order mark and `;`, in pieces. Every row keeps Excel's number
 * that it has in the file, since blank rows are written too (contract §1, Reading). Yields nothing for a file without
 * header.
 */
export async function* rewriteCsv(
  source: FileSource,
  start: (header: RawRow) => Rewriting,
): AsyncGenerator<string> {
  let rewriting: Rewriting | null = null;
  let piece = '\ufeff';
  let next = 1;
  const write = (row: number, cells: readonly string[]): void => {
    piece += '\r\n'.repeat(row - next) + rawCsvLine(cells);
    next = row + 1;
  };
  for await (const event of readRows(source, await profileFile(source))) {
    if (event.kind === 'header') {
      rewriting = start(event.header);
      write(event.header.row, rewriting.header);
    } else if (event.kind === 'rows' && rewriting !== null) {
      for (const row of event.rows) write(row.row, rewriting.cells(row));
      if (piece.length >= PIECE) {
        yield piece;
        piece = '';
      }
    }
  }
  if (rewriting !== null) yield piece;
}
