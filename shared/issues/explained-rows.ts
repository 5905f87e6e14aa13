import { trimSpaces } from '../csv/cell-text.ts';
import { profileFile } from '../csv/file-profile.ts';
import type { FileSource } from '../csv/file-source.ts';
import { foldName } from '../csv/fold-name.ts';
import { readRows } from '../csv/read-rows.ts';
import { csvLine } from '../csv/write-csv.ts';
import type { Issue } from './issue.ts';

/** The column that tells what to mend; it is ignored when the file comes back (contract §1, Reading). */
export const EXPLANATION_COLUMN = 'uitleg_peilstok';

/** An explanation ends at this many characters: a cell to read in Excel. */
const LONGEST = 2_000;

/** Where the explanation stands, from 0, and whether the file has that column already. */
interface Place {
  readonly index: number;
  readonly there: boolean;
}

/**
 * The person's own rows in their own order of columns, with what is wrong in each, as pieces of a CSV that opens safely
 * in Excel (uploading, 14). Every row keeps the number it has in the file, and what is about the file as a whole stands
 * in the first row. Corrected, it can be handed in as it is. Yields nothing for a file without a header.
 */
export async function* explainedRows(source: FileSource, issues: readonly Issue[]): AsyncGenerator<string> {
  const byRow = Map.groupBy(issues, ({ row }) => row);
  let headerRow: number | null = null;
  let place: Place = { index: 0, there: false };
  let next = 1;
  for await (const event of readRows(source, await profileFile(source))) {
    if (event.kind === 'header') {
      const { row, cells } = event.header;
      const found = cells.findIndex((name) => foldName(name) === foldName(EXPLANATION_COLUMN));
      place = { index: found === -1 ? cells.length : found, there: found !== -1 };
      headerRow = row;
      yield '\ufeff' + '\r\n'.repeat(row - next) + line(cells, place, EXPLANATION_COLUMN);
      next = row + 1;
    } else if (event.kind === 'rows' && headerRow !== null) {
      let piece = '';
      for (const { row, cells } of event.rows) {
        const first = next === headerRow + 1;
        const whole = first ? [...(byRow.get(null) ?? []), ...(byRow.get(headerRow) ?? [])] : [];
        const explanation = explain([...whole, ...(byRow.get(row) ?? [])]);
        piece += '\r\n'.repeat(row - next) + line(cells, place, explanation);
        next = row + 1;
      }
      yield piece;
    }
  }
}

/** Cells beyond the header stay beyond it, since the explanation goes before them. */
function line(cells: readonly string[], { index, there }: Place, explanation: string): string {
  const rest = cells.slice(there ? index + 1 : index);
  return csvLine([...cells.slice(0, index).map(trimSpaces), explanation, ...rest.map(trimSpaces)]);
}

function explain(issues: readonly Issue[]): string {
  const told = issues.map(({ column, message, fix, suggestion }) =>
    [
      column === null ? '' : `${column}:`,
      message,
      fix,
      suggestion === undefined ? '' : `Bedoelt u '${suggestion}'?`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
  const text = [...new Set(told)].join(' | ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
