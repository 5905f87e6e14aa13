import { compress, decompress } from './compressed.ts';
import { deleteItem, getItem, partition, putItem, putItems, queryItems } from './items.ts';
import type { PackEntry, PackPlace } from './packs.ts';
import type { Table } from './table.ts';

/** Packs a page names: with the row numbers of 100 rows each that stays well under 300 KB. */
const PAGE = 400;

/** The packs of a submission, in order of bucket. */
export interface Manifest extends PackPlace {
  readonly entries: readonly PackEntry[];
}

/** Writes `ROWS#submission`: further pages first, the first page last, since that one makes it readable. */
export async function writeManifest(table: Table, submission: string, manifest: Manifest): Promise<void> {
  const pk = `ROWS#${submission}`;
  const pages: PackEntry[][] = [];
  for (let at = 0; at < manifest.entries.length; at += PAGE)
    pages.push(manifest.entries.slice(at, at + PAGE));
  const [first = [], ...further] = pages;
  const items = further.map(async (page, index) => ({
    pk,
    sk: pageKey(index + 1),
    page: await compress(page),
  }));
  await putItems(table, await Promise.all(items));
  const { base, buckets } = manifest;
  await putItem(table, {
    pk,
    sk: pageKey(0),
    base,
    buckets,
    pages: pages.length,
    page: await compress(first),
  });
}

/** The manifest of a submission; null when its rows were never written. */
export async function readManifest(table: Table, submission: string): Promise<Manifest | null> {
  const pk = `ROWS#${submission}`;
  const first = await getItem(table, { pk, sk: pageKey(0) });
  if (first === null) return null;
  const entries = await decompress<PackEntry[]>(first['page']);
  for (let page = 1; page < Number(first['pages']); page++) {
    const item = await getItem(table, { pk, sk: pageKey(page) });
    if (item === null) throw new Error(`The manifest of ${submission} lacks page ${page}.`);
    entries.push(...(await decompress<PackEntry[]>(item['page'])));
  }
  return { base: String(first['base']), buckets: Number(first['buckets']), entries };
}

/** Takes a manifest away: the first page first, so that it is whole or not there; a repeat removes what is left. */
export async function removeManifest(table: Table, submission: string): Promise<void> {
  const pages = { ...partition(`ROWS#${submission}`), ProjectionExpression: 'pk, sk' };
  for await (const { pk, sk } of queryItems(table, pages))
    await deleteItem(table, { pk: String(pk), sk: String(sk) });
}

const pageKey = (page: number): string => `PAGE#${String(page).padStart(5, '0')}`;
