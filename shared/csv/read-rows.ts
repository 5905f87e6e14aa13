import { cellName } from './cell-name.ts';
import { decodeText } from './decode-text.ts';
import { MAX_CELL_LENGTH, MAX_COLUMNS, MAX_ROWS, type FileFault } from './file-fault.ts';
import type { FileProfile } from './file-profile.ts';
import type { FileSource } from './file-source.ts';
import { parseRows } from './parse-rows.ts';
import { createPlaceList } from './places.ts';
import type { RawRow, ReadEvent } from './raw-row.ts';
import { createRowSplitter, type OpenQuote, type SplitRow } from './row-splitter.ts';

/** A batch is handed on at this many rows, or at this many characters. */
const BATCH_ROWS = 1000;
const BATCH_CHARACTERS = 262_144;

/** Remembers the first place of a fault, and the rows of all. */
function createCellFaults() {
  const rows = createPlaceList();
  let first: { readonly row: number; readonly column: number } | null = null;
  return {
    add(row: number, column: number): void {
      first ??= { row, column };
      rows.add(row);
    },
    /** The fault's row and params, or null where none was added. */
    found() {
      if (first === null) return null;
      const { row, column } = first;
      return { row, params: { ...rows.places(), column, cell: cellName(column, row) } };
    },
  };
}

/** The state of reading one file: what was found, and the rows that wait for the next batch. */
function createReading(delimiter: string) {
  const long = createCellFaults();
  const beyond = createCellFaults();
  let headerRow: number | null = null;
  let columns = 0;
  let headerColumns = 0;
  let rows = 0;
  let firstTooMany = 0;
  let complete = true;
  let waiting: SplitRow[] = [];
  let characters = 0;

  function cellsOf(split: readonly SplitRow[], width: number): RawRow[] {
    const parsed = parseRows(
      split.map((row) => row.text ?? ''),
      delimiter,
    );
    return split.map(({ row, lastFilled }, at) => {
      const cells = (parsed[at] ?? []).slice(0, Math.max(width, lastFilled));
      while (cells.length < width) cells.push('');
      return { row, cells };
    });
  }

  function flush(): ReadEvent[] {
    if (waiting.length === 0) return [];
    const batch = cellsOf(waiting, columns);
    waiting = [];
    characters = 0;
    return [{ kind: 'rows', rows: batch }];
  }

  function addHeader(split: SplitRow): ReadEvent[] {
    headerRow = split.row;
    headerColumns = split.lastFilled;
    if (split.longField > 0) long.add(split.row, split.longField);
    if (split.text === null || headerColumns > MAX_COLUMNS) {
      complete = false;
      return [];
    }
    columns = headerColumns;
    return cellsOf([split], columns).map((header) => ({ kind: 'header', header }));
  }

  function add(split: SplitRow): ReadEvent[] {
    if (headerRow === null) return addHeader(split);
    rows += 1;
    if (rows === MAX_ROWS + 1) firstTooMany = split.row;
    if (split.longField > 0) long.add(split.row, split.longField);
    if (columns > 0 && split.lastFilled > columns) beyond.add(split.row, split.lastFilled);
    if (split.text === null || split.lastFilled > MAX_COLUMNS || rows > MAX_ROWS) complete = false;
    if (split.text === null || columns === 0 || rows > MAX_ROWS) return [];
    waiting.push(split);
    characters += split.text.length;
    return waiting.length >= BATCH_ROWS || characters >= BATCH_CHARACTERS ? flush() : [];
  }

  function* faults(open: OpenQuote | null): Generator<FileFault> {
    if (headerRow === null && open === null) yield { code: 'leeg_bestand', row: null, params: {} };
    if (headerRow !== null && headerColumns > MAX_COLUMNS) {
      const params = { columns: headerColumns, limit: MAX_COLUMNS };
      yield { code: 'te_veel_kolommen', row: headerRow, params };
    }
    if (rows > MAX_ROWS) {
      yield { code: 'te_veel_rijen', row: firstTooMany, params: { rows, limit: MAX_ROWS } };
    }
    const tooLong = long.found();
    if (tooLong !== null) {
      yield {
        code: 'te_lange_cel',
        row: tooLong.row,
        params: { ...tooLong.params, limit: MAX_CELL_LENGTH },
      };
    }
    const outside = beyond.found();
    if (outside !== null) yield { code: 'veld_buiten_kop', ...outside };
    if (open !== null) {
      const params = { column: open.field, cell: cellName(open.field, open.row) };
      yield { code: 'open_aanhalingsteken', row: open.row, params };
    }
  }

  function end(open: OpenQuote | null): ReadEvent[] {
    if (open !== null) {
      complete = false;
      if (headerRow !== null) rows += 1;
    }
    const found = [...faults(open)];
    if (headerRow !== null && rows === 0 && found.length === 0) {
      found.push({ code: 'alleen_kop', row: headerRow, params: {} });
    }
    const told = found.map((fault): ReadEvent => ({ kind: 'fault', fault }));
    return [...flush(), ...told, { kind: 'end', end: { rows, complete } }];
  }

  return { add, end };
}

/**
 * Reads a profiled file row by row, in batches, with memory that does not grow with the file (contract §1, Reading).
 * For a profile that is not ok it yields its fault and an end, incomplete where bytes were left unread.
 */
export async function* readRows(source: FileSource, profile: FileProfile): AsyncGenerator<ReadEvent> {
  if (!profile.ok) {
    yield { kind: 'fault', fault: profile.fault };
    yield { kind: 'end', end: { rows: 0, complete: profile.fault.code === 'leeg_bestand' } };
    return;
  }
  const splitter = createRowSplitter(profile.delimiter);
  const reading = createReading(profile.delimiter);
  for await (const text of decodeText(source, profile.encoding, profile.start)) {
    for (const split of splitter.push(text)) {
      for (const event of reading.add(split)) yield event;
    }
  }
  const { row, open } = splitter.end();
  if (row !== null) yield* reading.add(row);
  yield* reading.end(open);
}
