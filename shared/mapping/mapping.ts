import type { FileDatasetId } from '../datasets/dataset.ts';

/** Where the cells of one of our columns come from: a column of the foreign file, or one value for every row. */
export interface MappedColumn {
  /** Name of a column of the dataset. */
  readonly column: string;
  /** Name of the foreign column, as {@link columnNames} gives it; null for a fixed value. */
  readonly from: string | null;
  /** What every row holds; null where the cells come from a column. */
  readonly fixed: string | null;
  /** What a cell of the foreign column means, by the text as it stands there; other texts, and those with '', stay as they are. */
  readonly values: Readonly<Record<string, string>>;
}

/** How files of another system become files of a dataset. */
export interface Mapping {
  readonly dataset: FileDatasetId;
  /** Names of the named columns of the file it was made for, in its order. */
  readonly headers: readonly string[];
  /** One for each of our columns that is filled; a column has `from` or `fixed`, not both. */
  readonly columns: readonly MappedColumn[];
}
