import type { Finding } from '../../issues/catalogue.ts';
import type { Cell } from '../dataset.ts';

/** What one cell's text means: its stored value, perhaps with a remark; or why it cannot be read. */
export type CellReading =
  | { readonly ok: true; readonly value: Cell; readonly remark: Finding | null }
  | { readonly ok: false; readonly remark: Finding };

export function accept(value: Cell, remark: Finding | null = null): CellReading {
  return { ok: true, value, remark };
}

export function refuse(remark: Finding): CellReading {
  return { ok: false, remark };
}
