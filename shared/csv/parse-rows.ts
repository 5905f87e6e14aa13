import { parse } from '#csv-parse-sync';

/**
 * The cells of whole rows, none blank, as csv-parse reads them. Each text is one row without its line end; a quote
 * inside an unquoted cell and text after a closing quote stay as they are (contract §1, Reading).
 */
export function parseRows(texts: readonly string[], delimiter: string): string[][] {
  const rows: string[][] = parse(texts.join('\n'), {
    delimiter,
    record_delimiter: '\n',
    relax_quotes: true,
    relax_column_count: true,
  });
  if (rows.length !== texts.length) {
    throw new Error(`The CSV reader found ${rows.length} rows where ${texts.length} were cut`);
  }
  return rows;
}
