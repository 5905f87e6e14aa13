import { promisify } from 'node:util';
import { gunzip, gzipSync } from 'node:zlib';
import type { Cell, KeyedRow, Row } from '../../shared/datasets/dataset.ts';
import type { RowFeed } from '../ports/stores.port.ts';

/** Rows of a file that are held as they are; as good as every file has fewer. */
const PLAIN = 50_000;
/** Rows that are compressed together: their parsing keeps nobody else waiting. */
const BLOCK = 2_000;

const unzip = promisify(gunzip);

/** The rows of one file all have the same columns, so that they are named once. */
interface Block {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [key: string, row: number, ...Cell[]])[];
}

/**
 * A feed that reads and checks its file once, however often it is asked: a large file's rows are held compressed, some 25
 * bytes each, since checking them again takes several times as long as unpacking them.
 */
export function keptRows(count: number, read: RowFeed): RowFeed {
  let kept: Promise<RowFeed> | null = null;
  return async (take) => (await (kept ??= count > PLAIN ? heldCompressed(read) : heldPlain(read)))(take);
}

async function heldPlain(read: RowFeed): Promise<RowFeed> {
  const rows: KeyedRow[] = [];
  await read((row) => rows.push(row));
  return (take) => Promise.resolve(rows.forEach(take));
}

async function heldCompressed(read: RowFeed): Promise<RowFeed> {
  const blocks: Uint8Array[] = [];
  let open: KeyedRow[] = [];
  const close = (): void => {
    blocks.push(gzipSync(JSON.stringify(blockOf(open)), { level: 1 }));
    open = [];
  };
  await read((row) => {
    open.push(row);
    if (open.length === BLOCK) close();
  });
  if (open.length > 0) close();
  return async (take) => {
    for (const block of blocks) rowsOf(JSON.parse((await unzip(block)).toString('utf8')) as Block, take);
  };
}

function blockOf(rows: readonly KeyedRow[]): Block {
  const columns = Object.keys(rows[0]?.values ?? {});
  return {
    columns,
    rows: rows.map(({ key, row, values }) => [key, row, ...columns.map((name) => values[name] ?? null)]),
  };
}

function rowsOf({ columns, rows }: Block, take: (row: KeyedRow) => void): void {
  for (const [key, row, ...cells] of rows) {
    const values: Row = Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? null]));
    take({ key, row, values });
  }
}
