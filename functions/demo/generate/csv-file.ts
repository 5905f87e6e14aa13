import type { IsoDate } from '../../../shared/dates/iso-date.ts';

/** A cell of a generated file; absent is empty. */
export type DemoCell = string | number | undefined;

/** Rows as a CSV that Dutch Excel writes: byte-order mark, `;`, CRLF. Columns in the order given. */
export function csvFile<Column extends string>(
  columns: readonly Column[],
  rows: readonly { readonly [K in Column]?: DemoCell }[],
): string {
  const lines = [
    columns.join(';'),
    ...rows.map((row) => columns.map((column) => cell(row[column])).join(';')),
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A date as people in the Netherlands write it: `31-10-2024`. */
export function dutchDate(date: IsoDate): string {
  return date.split('-').reverse().join('-');
}

/** An amount in euros with a comma and two decimals. */
export function dutchAmount(euros: number): string {
  return euros.toFixed(2).replace('.', ',');
}

function cell(value: DemoCell): string {
  if (value === undefined) return '';
  const text = typeof value === 'number' ? String(value).replace('.', ',') : value;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
