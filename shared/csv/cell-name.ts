/** The letters of a column as Excel shows them; `column` counts from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell's name as Excel shows it, like `C7`; `column` counts from 1 (contract §1, Row numbers). */
export function cellName(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}
