/** Ids of the kinds of file a project can hand in (contract §1), `voortgang` being a form. */
export const DATASET_IDS = [
  'vouchers',
  'matches',
  'deelnemers',
  'activiteiten',
  'meetwaarden',
  'financien',
  'voortgang',
] as const;
export type DatasetId = (typeof DATASET_IDS)[number];

/** The kinds that arrive as a CSV file. */
export type FileDatasetId = Exclude<DatasetId, 'voortgang'>;

/** The four that are registers by default: each file holds all rows up to the period's end. */
export const REGISTER_DATASETS = ['vouchers', 'matches', 'deelnemers', 'activiteiten'] as const;

/**
 * One cell as stored: dates `yyyy-mm-dd`, amounts integer cents, whole and decimal numbers as numbers,
 * codes and ja/nee as their code (`ja`, `nee`, `onbekend`), municipalities `GM0222` or `buiten_regio`, empty is null.
 */
export type Cell = string | number | null;

/** One row as stored, by column name; every column of the dataset is present. */
export type Row = Readonly<Record<string, Cell>>;

/** A row with its identity: `key` is the normalised key of contract §1, `row` Excel's row number in its file. */
export interface KeyedRow {
  readonly key: string;
  readonly row: number;
  readonly values: Row;
}
