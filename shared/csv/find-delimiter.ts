import { createRowSplitter, type SplitRow } from './row-splitter.ts';

/** In order of preference where the text leaves a choice: Dutch Excel writes `;`. */
const CANDIDATES = [';', '\t', ','] as const;

/** Rows below the header that are looked at. */
const SAMPLE_ROWS = 200;

/** What a leading `sep=` line says. */
export interface SepLine {
  /** Characters of the line, its line end included. */
  readonly length: number;
  /** Null where the line names none. */
  readonly delimiter: string | null;
}

/** The leading `sep=;` line of a text, in quotes or not, or null (contract §1, Delimiter). */
export function findSepLine(text: string): SepLine | null {
  const line = /^("?)sep=([^\r\n\w"]?)\1[;,\t ]*(?:\r\n|\r|\n|$)/i.exec(text);
  if (line === null) return null;
  const [whole, , mark = ''] = line;
  const usable = /^[\t!-~]$/.test(mark);
  if (mark !== '' && !usable) return null;
  return { length: whole.length, delimiter: usable ? mark : null };
}

/** Splits the head of a file; a last row that the head may have cut is left out where there are others. */
function rowsOf(head: string, delimiter: string): readonly SplitRow[] {
  const splitter = createRowSplitter(delimiter);
  const rows = splitter.push(head);
  const last = splitter.end().row;
  if (rows.length === 0 && last !== null) rows.push(last);
  return rows.slice(0, SAMPLE_ROWS + 1);
}

/** How well a delimiter explains the head: the header's columns times the share of rows that fit under it. */
function score(head: string, delimiter: string): number {
  const [header, ...below] = rowsOf(head, delimiter);
  if (header === undefined || header.fields < 2) return 0;
  const fitting = below.filter((row) => row.fields > 1 && row.fields <= header.fields).length;
  // A header alone still counts a little, so that misfits below it do not hide that it has columns.
  return header.fields * (below.length === 0 ? 1 : 0.01 + fitting / below.length);
}

/** `;`, `,` or tab, by what makes the head's rows fit its header; `;` for a single column (contract §1). */
export function findDelimiter(head: string): string {
  let best: string = CANDIDATES[0];
  let highest = 0;
  for (const candidate of CANDIDATES) {
    const found = score(head, candidate);
    if (found > highest) {
      highest = found;
      best = candidate;
    }
  }
  return best;
}
