import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { cellName } from '../../../../shared/csv/cell-name.ts';
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
/** Up to this many cells, empty ones too: reading with formats makes a place for each. */
const MOST_CELLS = 5_000_000;

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
    if (values.some(isFilledValue)) return true;
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
  const filled = unpacked <= WITH_FORMATS ? await filledPart(bytes, sheet) : null;
  const rows = filled === null ? plainRows(bytes, sheet) : rowsWithFormats(bytes, sheet, filled);
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

/**
 * The part of a sheet from A1 that holds something, as a range like `A1:G99`; null where it is too large. Formats alone
 * may stretch a sheet to its last row and column.
 */
async function filledPart(bytes: Uint8Array, sheet: string): Promise<string | null> {
  let [rows, columns] = [1, 1];
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    const last = values.findLastIndex(isFilledValue);
    if (last < 0) continue;
    rows = index + 1;
    columns = Math.max(columns, last + 1);
  }
  return rows * columns > MOST_CELLS ? null : `A1:${cellName(columns, rows)}`;
}

function isFilledValue(value: SheetValue): boolean {
  return value !== null && value !== '';
}

async function* plainRows(bytes: Uint8Array, sheet: string): AsyncGenerator<SheetRow> {
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    const last = values.findLastIndex(isFilledValue);
    if (last >= 0) yield { index, cells: Array.from(values.slice(0, last + 1), (value) => sheetText(value)) };
  }
}

async function* rowsWithFormats(bytes: Uint8Array, sheet: string, range: string): AsyncGenerator<SheetRow> {
  const { sheets } = await readXlsx(bytes, { sheets: [sheet], readStyles: true, range });
  const [read] = sheets;
  for (const [index, values] of (read?.rows ?? []).entries()) {
    const cells = Array.from(values, (value: SheetValue, column) => {
      const cell = read?.cells?.get(`${index},${column}`);
      // A formula that was never calculated is shown as it stands: as empty its value would be lost in silence.
      if (value === null && cell?.formula !== undefined) return `=${cell.formula}`;
      return sheetText(value, cell?.style?.numFmt?.includes('%') === true);
    });
    yield { index, cells };
  }
}
