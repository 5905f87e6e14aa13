import { EXTRACT_DICTIONARY, type DescribedColumn } from '../../shared/reference-date/extract-columns.ts';
import type { ExtractRow } from '../../shared/reference-date/extract-row.ts';
import type { Sheet, SheetCell } from './xlsx/sheet-xml.ts';
import { workbook } from './xlsx/workbook.ts';

/** Room for the button of the filter beside a header, in characters. */
const FILTER = 4;
const WIDTHS: Readonly<Record<DescribedColumn['kind'], number>> = {
  datum: 12,
  'geheel getal': 8,
  tekst: 18,
  code: 18,
};

/** `extract.xlsx`: the rows with typed columns, and a second sheet that says what each column means (contract §4). */
export function extractWorkbook(rows: readonly ExtractRow[]): Uint8Array {
  return workbook([extractSheet(rows), dictionarySheet()]);
}

function extractSheet(rows: readonly ExtractRow[]): Sheet {
  return {
    name: 'Extract',
    columns: EXTRACT_DICTIONARY.map(({ name, kind }) => ({
      header: name,
      width: Math.max(name.length + FILTER, WIDTHS[kind]),
    })),
    rows: rows.map((row) => EXTRACT_DICTIONARY.map(({ name, kind }) => cell(row[name], kind))),
  };
}

function cell(value: string | number | null, kind: DescribedColumn['kind']): SheetCell {
  return kind === 'datum' && typeof value === 'string' ? { date: value } : value;
}

function dictionarySheet(): Sheet {
  return {
    name: 'Kolommen',
    columns: [
      { header: 'kolom', width: 26 },
      { header: 'betekenis', width: 60 },
      { header: 'soort', width: 14 },
      { header: 'toegestaan', width: 60 },
    ],
    rows: EXTRACT_DICTIONARY.map(({ name, meaning, kind, allowed }) => [
      name,
      { wrapped: meaning },
      kind,
      allowed.length === 0 ? null : { wrapped: allowed.join(', ') },
    ]),
  };
}
