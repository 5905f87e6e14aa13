/** Most bytes a handed-in file may have (contract §1, Reading). */
export const MAX_BYTES = 100_000_000;
/** Most rows below the header, blank ones left out (contract §1, Reading). */
export const MAX_ROWS = 1_000_000;
/** Most columns up to the header's last named one (contract §1, Reading). */
export const MAX_COLUMNS = 500;
/** Most characters (UTF-16 units, as Excel counts) in one cell (contract §1, Reading). */
export const MAX_CELL_LENGTH = 32_767;

/** How many places a fault names; `count` tells how many there are. */
export const NAMED_PLACES = 10;

/** The first {@link NAMED_PLACES} places of a fault, ascending, and the number of all of them. */
export interface Places {
  /** Lines of the file as a text editor counts them, or Excel's rows, as the fault says. */
  readonly at: readonly number[];
  readonly count: number;
}

/** What a file is that is no CSV, as far as its first bytes tell. */
export type ForeignKind = 'zip_of_xlsx' | 'xls' | 'pdf' | 'afbeelding' | 'html' | 'xml' | 'rtf' | 'gzip';

/**
 * A fault of the file as a whole (contract §1, Reading), as a plain value without any text of the file.
 * `row` is the Excel row that the message names (an Issue of it has row null), null where there is none.
 */
export type FileFault =
  /** No byte, or nothing but blank rows. */
  | { readonly code: 'leeg_bestand'; readonly row: null; readonly params: Record<never, never> }
  /** A header, and nothing but blank rows under it; `row` is the header's. */
  | { readonly code: 'alleen_kop'; readonly row: number; readonly params: Record<never, never> }
  /** More than {@link MAX_BYTES}; `size` is what was counted until reading stopped. */
  | {
      readonly code: 'te_groot';
      readonly row: null;
      readonly params: { readonly size: number; readonly limit: number };
    }
  /** Another format with a name that says CSV. */
  | { readonly code: 'geen_csv'; readonly row: null; readonly params: { readonly kind: ForeignKind } }
  /** NUL bytes; `at` are lines of the file. */
  | { readonly code: 'nul_bytes'; readonly row: null; readonly params: Places }
  /** NUL bytes as UTF-16 has them, but no byte-order mark. */
  | {
      readonly code: 'utf16_zonder_bom';
      readonly row: null;
      readonly params: { readonly order: 'le' | 'be' };
    }
  /** UTF-8 with broken characters; `at` are lines of the file. */
  | { readonly code: 'beschadigd_utf8'; readonly row: null; readonly params: Places }
  /** UTF-16 with half a character; `at` are lines of the file. */
  | { readonly code: 'beschadigd_utf16'; readonly row: null; readonly params: Places }
  /** Windows-1252 with one of its five undefined bytes; `at` are lines of the file. */
  | { readonly code: 'onbekende_tekens'; readonly row: null; readonly params: Places }
  /** A quote that is never closed; `row` is where it opens. */
  | {
      readonly code: 'open_aanhalingsteken';
      readonly row: number;
      readonly params: { readonly column: number; readonly cell: string };
    }
  /** Cells over {@link MAX_CELL_LENGTH}; `row`, `column` (from 1) and `cell` are the first's, `at` are rows. */
  | {
      readonly code: 'te_lange_cel';
      readonly row: number;
      readonly params: Places & { readonly column: number; readonly cell: string; readonly limit: number };
    }
  /** A header with more than {@link MAX_COLUMNS} columns; `row` is the header's. */
  | {
      readonly code: 'te_veel_kolommen';
      readonly row: number;
      readonly params: { readonly columns: number; readonly limit: number };
    }
  /** More than {@link MAX_ROWS} rows; `row` is the first one too many. */
  | {
      readonly code: 'te_veel_rijen';
      readonly row: number;
      readonly params: { readonly rows: number; readonly limit: number };
    }
  /** Filled fields beyond the header's last named column; `row`, `column` and `cell` are the first's, `at` are rows. */
  | {
      readonly code: 'veld_buiten_kop';
      readonly row: number;
      readonly params: Places & { readonly column: number; readonly cell: string };
    };

export type FileFaultCode = FileFault['code'];
