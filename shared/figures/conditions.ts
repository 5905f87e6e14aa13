import type { Cell, Row } from '../datasets/dataset.ts';
import type { RegisterMeasure } from '../programme/programme.schema.ts';
import { isAmountColumn } from './amount-column.ts';

/** Whether a row satisfies every condition; prepared once for many rows. */
export type Matcher = (row: Row) => boolean;

/**
 * Makes a matcher of `where` or `among`: each named column holds one of its values, compared as text (amounts in
 * euros); an empty cell never matches (contract §2). No conditions: every row matches.
 */
export function matcherOf(
  dataset: RegisterMeasure['dataset'],
  ...conditions: readonly RegisterMeasure['where'][]
): Matcher {
  const wanted = conditions.flatMap((columns) =>
    Object.entries(columns ?? {}).map(([column, values]) => ({
      column,
      unit: isAmountColumn(dataset, column) ? 100 : 1,
      values: new Set(values),
    })),
  );
  return (row) =>
    wanted.every(({ column, unit, values }) => {
      const text = textOf(row[column] ?? null, unit);
      return text !== null && values.has(text);
    });
}

function textOf(cell: Cell, unit: number): string | null {
  return typeof cell === 'number' ? String(cell / unit) : cell;
}
