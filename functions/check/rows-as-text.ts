import type { Column } from '../../shared/datasets/column.ts';
import type { Cell, KeyedRow } from '../../shared/datasets/dataset.ts';
import type { DatasetDefinition } from '../../shared/datasets/definition.ts';

/** One row for `--rows`: Excel's row number, and each column's value as text. */
export type RowAsText = Readonly<Record<string, number | string | null>>;

/**
 * Rows as read, each value in one form (contract §5, `--rows`): dates `jjjj-mm-dd`, numbers and amounts (in euros) with
 * a decimal dot and nothing else, codes as their code; null where empty or faulty.
 */
export function rowsAsText(rows: readonly KeyedRow[], definition: DatasetDefinition): RowAsText[] {
  return rows.map(({ row, values }) => ({
    row,
    ...Object.fromEntries(
      definition.columns.map((column) => [column.name, cellText(column, values[column.name] ?? null)]),
    ),
  }));
}

function cellText({ type }: Column, cell: Cell): string | null {
  if (typeof cell !== 'number') return cell;
  return plainNumber(type === 'amount' ? cell / 100 : cell);
}

/** Without the exponent that very small numbers would get. */
function plainNumber(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}
