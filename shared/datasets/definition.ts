import * as z from 'zod/mini';
import type { Column } from './column.ts';
import type { FileDatasetId, Row } from './dataset.ts';
import type { Rule } from './rule.ts';

/** A row of a dataset as its columns have it, by name. */
export type RowOf<Columns extends readonly Column[]> = {
  readonly [C in Columns[number] as C['name']]: z.output<C['schema']>;
};

/** One kind of CSV file: its columns, what is unique in it, and what must hold between cells. */
export interface DatasetDefinition {
  readonly id: FileDatasetId;
  /** Dutch name for people. */
  readonly title: string;
  /** Dutch: what a row is, in one or two sentences. */
  readonly description: string;
  readonly columns: readonly Column[];
  /** Columns that together are unique. */
  readonly key: readonly string[];
  /** Date columns that say when a row happened: a row after a period's end does not count there yet. */
  readonly happens: readonly string[];
  readonly rules: readonly Rule[];
}

/** Checks at compile time that key, dates and rules name columns of the dataset. */
export function defineDataset<const Columns extends readonly Column[]>(definition: {
  readonly id: FileDatasetId;
  readonly title: string;
  readonly description: string;
  readonly columns: Columns;
  readonly key: readonly Columns[number]['name'][];
  readonly happens: readonly Columns[number]['name'][];
  readonly rules: readonly Rule<RowOf<Columns>>[];
}): DatasetDefinition & { readonly columns: Columns } {
  // A rule is only ever given a row of its own dataset, with every column present.
  return { ...definition, rules: definition.rules as unknown as readonly Rule[] };
}

/** The zod schema of a stored row (`dataset.ts`): strict, every column present. */
export function rowSchema(definition: Pick<DatasetDefinition, 'columns'>) {
  const shape = Object.fromEntries(definition.columns.map(({ name, schema }) => [name, schema]));
  return z.strictObject(shape) as z.ZodMiniType<Row>;
}
