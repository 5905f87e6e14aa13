import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { rawCsvLine } from '../../../../shared/csv/rewrite-csv.ts';
import { sheetText } from './cell-text.ts';
import type { SheetValue } from './cell-text.ts';

/** Text is handed on at about this many characters. */
const PIECE = 262_144;
/** A sheet with nothing in its first rows is taken for empty. */
const LOOKED_AT = 100;
/**
 * Up to this size of the unpacked workbook cells are read with their formats, which tell percentages apart; that takes
 * far more memory than reading row by row.
 */
const WITH_FORMATS = 10_000_000;

/** Names of the sheets that a person sees and that hold something, in their order. */
export async function filledSheets(bytes: Uint8Array): Promise<string[]> {
  const visible: string[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      if (hidden !== true && veryHidden !== true) visible.push(name);
      return false;
    },
  });
  const filled: string[] = [];
  for (const name of visible) if (await isFilled(bytes, name)) filled.push(name);
  return filled;
}

async function isFilled(bytes: Uint8Array, sheet: string): Promise<boolean> {
  for await (const { values } of streamXlsxRows(bytes, { sheet, maxRows: LOOKED_AT })) {
    if (values.some((value) => value !== null && value !== '')) return true;
  }
  return false;
}

/** A sheet as text of a CSV, in pieces; every row has the number that Excel shows, blank ones too. */
export async function* sheetAsCsv(
  bytes: Uint8Array,
  sheet: string,
  unpacked: number,
): AsyncGenerator<string> {
  let piece = '\ufeff';
  let next = 0;
  const rows = unpacked <= WITH_FORMATS ? rowsWithFormats(bytes, sheet) : plainRows(bytes, sheet);
  for await (const { index, cells } of rows) {
    piece += '\r\n'.repeat(index - next) + rawCsvLine(cells);
    next = index + 1;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

interface SheetRow {
  /** From 0. */
  readonly index: number;
  readonly cells: readonly string[];
}

async function* plainRows(bytes: Uint8Array, sheet: string): AsyncGenerator<SheetRow> {
  for await (const { index, values } of streamXlsxRows(bytes, { sheet }))
    yield { index, cells: Array.from(values, (value) => sheetText(value)) };
}

async function* rowsWithFormats(bytes: Uint8Array, sheet: string): AsyncGenerator<SheetRow> {
  const { sheets } = await readXlsx(bytes, { sheets: [sheet], readStyles: true });
  const [read] = sheets;
  for (const [index, values] of (read?.rows ?? []).entries()) {
    const cells = Array.from(values, (value: SheetValue, column) => {
      const format = read?.cells?.get(`${index},${column}`)?.style?.numFmt ?? '';
      return sheetText(value, format.includes('%'));
    });
    yield { index, cells };
  }
}
