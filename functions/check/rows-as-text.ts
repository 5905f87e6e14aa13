import type { KeyedRow } from '../../shared/datasets/dataset.ts';
import type { DatasetDefinition } from '../../shared/datasets/definition.ts';
import { canonicalCell } from '../../shared/datasets/outputs/canonical-cell.ts';

/** One row for `--rows`: Excel's row number, and each column's value as text. */
export type RowAsText = Readonly<Record<string, number | string | null>>;

/** Rows as read, each value in the standard's one form (contract §5, `--rows`); null where empty or faulty. */
export function rowsAsText(rows: readonly KeyedRow[], definition: DatasetDefinition): RowAsText[] {
  return rows.map(({ row, values }) => ({
    row,
    ...Object.fromEntries(
      definition.columns.map((column) => [column.name, canonicalCell(column, values[column.name] ?? null)]),
    ),
  }));
}
