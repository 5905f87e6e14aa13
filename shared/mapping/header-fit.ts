import { isForeignHeader } from '../checking/known-columns.ts';
import { matchHeader } from '../checking/match-header.ts';
import { normaliseText } from '../csv/cell-text.ts';
import type { RawRow } from '../csv/raw-row.ts';
import type { DatasetDefinition } from '../datasets/definition.ts';
import { columnNames } from './column-names.ts';

/** How far a header is that of a dataset. */
export interface HeaderFit {
  /**
   * `own`: of the dataset, though columns may lack; `foreign`: of no dataset of ours, as an export of another system;
   * `other`: of another dataset, so that mapping its columns would only hide that it is the wrong file.
   */
  readonly kind: 'own' | 'foreign' | 'other';
  /** Our required columns that the file lacks. */
  readonly missing: readonly string[];
  /** All of our columns that it lacks. */
  readonly absent: readonly string[];
  /** Names of its columns that are not ours. */
  readonly unknown: readonly string[];
}

/** Compares the columns of a file with those of a dataset. */
export function headerFit(header: RawRow, definition: DatasetDefinition): HeaderFit {
  const { known, positions, wrongFile } = matchHeader(header, definition);
  const absent = definition.columns.filter((_, at) => positions[at] === null);
  const isUnknown = (at: number): boolean =>
    known[at] !== true && normaliseText(header.cells[at] ?? '') !== '';
  return {
    kind: !wrongFile ? 'own' : isForeignHeader(header) ? 'foreign' : 'other',
    missing: absent.filter(({ required }) => required).map(({ name }) => name),
    absent: absent.map(({ name }) => name),
    unknown: columnNames(header.cells).filter((_, at) => isUnknown(at)),
  };
}
