import { daysBetween, type IsoDate } from '../../../shared/dates/iso-date.ts';

/** How a cell is shown, by its place among the formats of `styles.xml`. */
const CELL_STYLES = { plain: 0, header: 1, text: 2, date: 3, whole: 4, wrapped: 5 } as const;

/** A cell as it is meant: text never becomes a formula, a date is a day, null is empty. */
export type SheetCell = { readonly date: IsoDate } | { readonly wrapped: string } | string | number | null;

/** A sheet whose first row is its header. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** The XML of a sheet: frozen header, filter on every column, widths, typed cells. */
export function sheetXml({ columns, rows }: Sheet, first: boolean): string {
  const area = `A1:${columnLetters(columns.length - 1)}${rows.length + 1}`;
  const header = columns.map(({ header }, at) => textCell(cellName(at, 1), header, CELL_STYLES.header));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<dimension ref="${area}"/>`,
    `<sheetViews><sheetView${first ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData><row r="1">${header.join('')}</row>`,
    ...rows.map((cells, at) => rowXml(cells, at + 2)),
    `</sheetData><autoFilter ref="${area}"/></worksheet>`,
  ].join('');
}

/** `A`, `Z`, `AA` for 0, 25, 26. */
export function columnLetters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnLetters(Math.floor(at / 26) - 1) + letter;
}

/** Text for XML; what XML cannot hold is written as Excel does, `_xHHHH_`, and text that looks so is kept from it. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    })
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function rowXml(cells: readonly SheetCell[], row: number): string {
  return `<row r="${row}">${cells.map((cell, at) => cellXml(cell, cellName(at, row))).join('')}</row>`;
}

function cellXml(cell: SheetCell, name: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberCell(name, cell, CELL_STYLES.whole);
  if (typeof cell === 'string') return textCell(name, cell, CELL_STYLES.text);
  if ('date' in cell) return numberCell(name, serialDate(cell.date), CELL_STYLES.date);
  return textCell(name, cell.wrapped, CELL_STYLES.wrapped);
}

function textCell(name: string, text: string, style: number): string {
  return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function numberCell(name: string, value: number, style: number): string {
  return `<c r="${name}" s="${style}"><v>${value}</v></c>`;
}

/** A day as Excel counts: from 1 January 1900, with a 29 February in that year that never was. */
function serialDate(date: IsoDate): number {
  return daysBetween('1899-12-30', date) - (date < '1900-03-01' ? 1 : 0);
}

function cellName(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}
