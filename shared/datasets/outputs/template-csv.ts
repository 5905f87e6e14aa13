import { writeCsv } from '../../csv/write-csv.ts';
import type { DatasetDefinition } from '../definition.ts';

/** The file to fill in: the header and one example row, as text with a byte-order mark, to be sent as UTF-8. */
export function templateCsv({ columns }: DatasetDefinition): string {
  return writeCsv([columns.map(({ name }) => name), columns.map(({ example }) => example)]);
}
