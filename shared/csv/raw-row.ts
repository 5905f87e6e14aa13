import type { FileFault } from './file-fault.ts';

/** One row as it stands in the file; cells are as read, not yet normalised. */
export interface RawRow {
  /** Excel's row number: blank rows count, a quoted line end starts none, a `sep=` line does not count. */
  readonly row: number;
  /** At least as many cells as the header has; more only where a filled field lies beyond the header's last. */
  readonly cells: readonly string[];
}

/** How the reading of a file ended. */
export interface ReadEnd {
  /** Rows below the header, blank ones left out; of a faulty file too. */
  readonly rows: number;
  /**
   * Whether every filled cell of the file was delivered (in a header or a row). Where not, the guard has not read
   * all of it, and nothing of the file may be stored.
   */
  readonly complete: boolean;
}

/**
 * What reading a file yields, in this order: at most one header, then batches of rows, then faults of the file as a
 * whole, and at last one end. Rows in which a field lies beyond the header's last are delivered (the guard must see
 * them); `veld_buiten_kop` names them, and their cells may have shifted. A row with a too long cell is not delivered.
 */
export type ReadEvent =
  | { readonly kind: 'header'; readonly header: RawRow }
  | { readonly kind: 'rows'; readonly rows: readonly RawRow[] }
  | { readonly kind: 'fault'; readonly fault: FileFault }
  | { readonly kind: 'end'; readonly end: ReadEnd };
