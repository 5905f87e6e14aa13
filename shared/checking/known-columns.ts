import { normaliseText } from '../csv/cell-text.ts';
import type { RawRow } from '../csv/raw-row.ts';
import type { Rewriting } from '../csv/rewrite-csv.ts';
import { DATASETS } from '../datasets/datasets.ts';
import type { DatasetDefinition } from '../datasets/definition.ts';
import { matchHeader } from './match-header.ts';

/** A header with cells of unknown columns emptied: what a browser sends of a file (contract §1, Reading). */
export interface KnownColumnsOnly extends Rewriting {
  /** Whether a row held anything in an unknown column; if none did, the file can go as it is. */
  readonly emptied: () => boolean;
}

/** Keeps header, positions and rows, and the cells of the dataset's columns alone. */
export function knownColumnsOnly(header: RawRow, definition: DatasetDefinition): KnownColumnsOnly {
  const { known } = matchHeader(header, definition);
  let emptied = false;
  return {
    header: header.cells,
    cells: ({ cells }) =>
      cells.map((cell, at) => {
        if (cell === '' || known[at] === true) return cell;
        emptied = true;
        return '';
      }),
    emptied: () => emptied,
  };
}

/** Whether a header is of no dataset of ours, as an export of another system has: then its columns can be mapped. */
export function isForeignHeader({ row, cells }: RawRow): boolean {
  const named = cells.filter((name) => normaliseText(name) !== '').length;
  return named > 1 && Object.values(DATASETS).every((each) => matchHeader({ row, cells }, each).wrongFile);
}
