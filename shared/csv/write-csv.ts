/** A cell to write: numbers stay numbers for Excel, text is made safe, null is empty. */
export type CsvCell = string | number | null;

/** What the bytes of a written file begin with, so that Excel reads UTF-8. */
const MARK = '\ufeff';

/** A number with a decimal comma, without exponent and thousands marks. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A CSV cell cannot hold a number that is not finite');
  const plain = String(value);
  // String() writes tiny and huge numbers with an exponent, which Excel and our own reader refuse.
  const text = plain.includes('e') ? value.toLocaleString('en-US', EXACT) : plain;
  return text.replace('.', ',');
}

const EXACT = { useGrouping: false, maximumFractionDigits: 100, maximumSignificantDigits: 21 } as const;

/** A negative number as a person writes it: no formula, and of use to nobody as text. */
const NEGATIVE = /^-\d[\d.]*(?:,\d+)?$/;

/** Text that Excel takes for text: with an apostrophe where it would begin a formula (design rule 6). */
function safeText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !NEGATIVE.test(text) ? `'${text}` : text;
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell);
  const text = safeText(cell);
  return /[";,\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row, with its line end. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(cellText).join(';')}\r\n`;
}

/**
 * A CSV that opens safely in Excel (design rule 6): `;`, decimal comma, byte-order mark, CRLF, text neutralised that
 * begins with `= + - @`, tab or CR. To be encoded as UTF-8. Read again it gives the same cells.
 */
export function writeCsv(rows: Iterable<readonly CsvCell[]>): string {
  let text = MARK;
  for (const row of rows) text += csvLine(row);
  return text;
}
