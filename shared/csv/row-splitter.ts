import { MAX_CELL_LENGTH, MAX_COLUMNS } from './file-fault.ts';

/** A row that is not blank, as text that ends before its line end and before its field {@link MAX_COLUMNS} + 1. */
export interface SplitRow {
  /** Excel's row number. */
  readonly row: number;
  /** Null for a row with a cell over {@link MAX_CELL_LENGTH}, whose text is not kept. */
  readonly text: string | null;
  /** Fields of the row, empty ones at its end included. */
  readonly fields: number;
  /** Position, from 1, of the last field with more than white space. */
  readonly lastFilled: number;
  /** Position, from 1, of the first field over {@link MAX_CELL_LENGTH}; 0 where there is none. */
  readonly longField: number;
}

/** A quoted cell that the end of the file left open. */
export interface OpenQuote {
  readonly row: number;
  readonly field: number;
}

export interface RowSplitter {
  /** Takes the next piece of text and returns the rows that ended in it, blank ones left out. */
  push(text: string): SplitRow[];
  /** Ends the text: the last row where no line end closed it, or the quote that was left open. */
  end(): { readonly row: SplitRow | null; readonly open: OpenQuote | null };
}

const FIELD_START = 0;
const PLAIN = 1;
const QUOTED = 2;
const QUOTE_IN_QUOTED = 3;

const QUOTE = 34;
const CR = 13;
const LF = 10;

/** Space, tab, line ends and no-break spaces: what leaves a cell blank. */
function isBlank(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === LF ||
    code === CR ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2007
  );
}

/**
 * Cuts text into rows as the CSV reader will, before it: what is too long, too wide or never closed is found here
 * while at most one row of bounded length is kept (contract §1, Reading). A quote opens a cell only at its start; a
 * quote in it is doubled; text after a closing quote makes the whole cell plain text.
 */
export function createRowSplitter(delimiter: string): RowSplitter {
  const separator = delimiter.charCodeAt(0);
  let state = FIELD_START;
  let afterCr = false;
  let row = 1;
  let field = 1;
  let length = 0;
  let filled = false;
  let lastFilled = 0;
  let longField = 0;
  let kept = '';
  let keeping = true;

  function endField(): void {
    if (filled) lastFilled = field;
    if (length > MAX_CELL_LENGTH && longField === 0) longField = field;
    field += 1;
    length = 0;
    filled = false;
    state = FIELD_START;
  }

  function endRow(): SplitRow | null {
    endField();
    const ended: SplitRow = {
      row,
      text: longField > 0 ? null : kept,
      fields: field - 1,
      lastFilled,
      longField,
    };
    const blank = lastFilled === 0 && longField === 0;
    row += 1;
    field = 1;
    lastFilled = 0;
    longField = 0;
    kept = '';
    keeping = true;
    return blank ? null : ended;
  }

  function push(text: string): SplitRow[] {
    const rows: SplitRow[] = [];
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (afterCr) {
        afterCr = false;
        if (code === LF) {
          from = at + 1;
          continue;
        }
      }
      if (state === QUOTE_IN_QUOTED && code !== QUOTE && code !== separator && code !== CR && code !== LF) {
        state = PLAIN;
        length += 2;
        filled = true;
      }
      if (state === QUOTED && code === QUOTE) {
        state = QUOTE_IN_QUOTED;
        continue;
      }
      if (state === QUOTED || (state === QUOTE_IN_QUOTED && code === QUOTE)) {
        state = QUOTED;
      } else if (code === separator) {
        endField();
        if (field === MAX_COLUMNS + 1 && keeping) {
          kept += text.slice(from, at);
          keeping = false;
        }
        continue;
      } else if (code === CR || code === LF) {
        if (keeping) kept += text.slice(from, at);
        const ended = endRow();
        if (ended !== null) rows.push(ended);
        from = at + 1;
        afterCr = code === CR;
        continue;
      } else if (state === FIELD_START) {
        state = code === QUOTE ? QUOTED : PLAIN;
        if (code === QUOTE) continue;
      }
      length += 1;
      if (!filled && !isBlank(code)) filled = true;
      if (length > MAX_CELL_LENGTH && keeping) {
        keeping = false;
        kept = '';
      }
    }
    if (keeping && from < text.length) kept += text.slice(from);
    return rows;
  }

  return {
    push,
    end() {
      if (state === QUOTED) return { row: null, open: { row, field } };
      return { row: endRow(), open: null };
    },
  };
}
