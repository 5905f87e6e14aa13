import type { KeyedRow } from '../../shared/datasets/dataset.ts';
import type { RowFeed } from '../ports/stores.port.ts';

/** Rows of a file that are held in memory instead of read again; as good as every file has fewer. */
const KEPT = 50_000;

/** A feed that reads its file once where its rows fit in memory, and each time again where they do not. */
export function keptRows(count: number, read: RowFeed): RowFeed {
  if (count > KEPT) return read;
  let kept: readonly KeyedRow[] | null = null;
  return async (take) => {
    if (kept === null) {
      const rows: KeyedRow[] = [];
      await read((row) => rows.push(row));
      kept = rows;
    }
    kept.forEach(take);
  };
}
