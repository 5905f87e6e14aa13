import type { Row } from '../datasets/dataset.ts';
import type { RegisterMeasure } from '../programme/programme.schema.ts';

/** Whether a row satisfies every condition; prepared once for many rows. */
export type Matcher = (row: Row) => boolean;

/**
 * Makes a matcher of `where` or `among`: each named column holds one of its values, compared as text; an empty cell
 * never matches (contract §2). No conditions: every row matches.
 */
export function matcherOf(...conditions: readonly RegisterMeasure['where'][]): Matcher {
  const wanted = conditions.flatMap((columns) =>
    Object.entries(columns ?? {}).map(([column, values]) => ({ column, values: new Set(values) })),
  );
  return (row) =>
    wanted.every(({ column, values }) => {
      const cell = row[column] ?? null;
      return cell !== null && values.has(String(cell));
    });
}
