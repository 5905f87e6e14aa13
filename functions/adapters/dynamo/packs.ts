import { createHash } from 'node:crypto';
import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { Cell, KeyedRow, Row } from '../../../shared/datasets/dataset.ts';
import type { Slot } from '../../../shared/submission/submission.ts';
import { chunkKey, fromChunks, toChunks } from './chunks.ts';
import { compress, decompress } from './compressed.ts';
import type { Item, ItemKey } from './items.ts';
import { joinKey, type Table } from './table.ts';

/** A pack as a manifest names it: where it is, and Excel's row number of each of its rows. */
export interface PackEntry {
  readonly bucket: number;
  readonly sha256: string;
  readonly chunks: number;
  readonly numbers: readonly number[];
}

/** Where the packs of a submission lie: shared by all submissions of a project, dataset and municipality. */
export interface PackPlace {
  readonly base: string;
  readonly buckets: number;
}

interface Packed {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [string, ...Cell[]])[];
}

/** Packs of one slot are spread over this many partitions, since one takes 1,000 writes a second. */
const SHARDS = 64;
/** Packs fetched at once; DynamoDB answers up to 16 MB and 100 items. */
const FETCHED = 25;

export function packBase(slot: Omit<Slot, 'period'>): string {
  return joinKey(slot.programme, slot.project, slot.dataset, slot.municipality ?? '-');
}

/** Makes the items of a pack; equal rows give the same key, whichever submission they came with. */
export async function makePack(
  place: PackPlace,
  bucket: number,
  rows: readonly KeyedRow[],
): Promise<{ entry: PackEntry; items: Item[] }> {
  const sorted = rows.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const columns = Object.keys(sorted[0]?.values ?? {});
  const packed: Packed = {
    columns,
    rows: sorted.map(({ key, values }) => [key, ...columns.map((column) => values[column] ?? null)]),
  };
  const sha256 = createHash('sha256').update(JSON.stringify(packed)).digest('hex');
  const { pk, sk } = packKey(place, { bucket, sha256 });
  const items = toChunks(pk, sk, sha256, await compress(packed));
  return { entry: { bucket, sha256, chunks: items.length, numbers: sorted.map(({ row }) => row) }, items };
}

/** Reads packs in the order asked; throws when one that a manifest names is gone. */
export async function* readPacks(
  table: Table,
  place: PackPlace,
  entries: readonly PackEntry[],
): AsyncGenerator<KeyedRow[]> {
  for (let first = 0; first < entries.length; first += FETCHED) {
    const wanted = entries.slice(first, first + FETCHED);
    const found = await fetchAll(
      table,
      wanted.flatMap((entry) => chunkKeys(place, entry)),
    );
    for (const entry of wanted) {
      const chunks = chunkKeys(place, entry)
        .map(({ pk, sk }) => found.get(`${pk}|${sk}`))
        .filter((item) => item !== undefined);
      const bytes = fromChunks(chunks);
      if (bytes === null) throw new Error(`Pack ${entry.sha256} is named by a manifest and gone.`);
      yield unpack(await decompress<Packed>(bytes), entry.numbers);
    }
  }
}

function unpack(packed: Packed, numbers: readonly number[]): KeyedRow[] {
  return packed.rows.map(([key, ...cells], index) => {
    const values: Row = Object.fromEntries(packed.columns.map((column, at) => [column, cells[at] ?? null]));
    return { key, row: numbers[index] ?? 0, values };
  });
}

function packKey(place: PackPlace, of: Pick<PackEntry, 'bucket' | 'sha256'>): ItemKey {
  const shard = Math.floor((of.bucket / place.buckets) * SHARDS);
  return { pk: `PACK#${place.base}#${shard}`, sk: `${place.buckets}#${of.bucket}#${of.sha256}` };
}

/** Where the packs are that a manifest names: `pk|sk` without the chunk. */
export function packPlaces(manifest: PackPlace & { readonly entries: readonly PackEntry[] }): string[] {
  return manifest.entries.map((entry) => {
    const { pk, sk } = packKey(manifest, entry);
    return `${pk}|${sk}`;
  });
}

/** The partitions over which the packs of a base are spread. */
export function packShards(base: string): string[] {
  return Array.from({ length: SHARDS }, (_, shard) => `PACK#${base}#${shard}`);
}

function chunkKeys(place: PackPlace, entry: PackEntry): ItemKey[] {
  const { pk, sk } = packKey(place, entry);
  return Array.from({ length: entry.chunks }, (_, index) => ({ pk, sk: chunkKey(sk, index) }));
}

async function fetchAll(table: Table, keys: readonly ItemKey[]): Promise<Map<string, Item>> {
  const found = new Map<string, Item>();
  const left = [...keys];
  while (left.length > 0) {
    const asked = left.splice(0, 100);
    const request = { [table.name]: { Keys: asked, ConsistentRead: true } };
    const answer = await table.client.send(new BatchGetCommand({ RequestItems: request }));
    for (const item of answer.Responses?.[table.name] ?? []) {
      found.set(`${String(item['pk'])}|${String(item['sk'])}`, item);
    }
    left.push(...((answer.UnprocessedKeys?.[table.name]?.Keys ?? []) as ItemKey[]));
  }
  return found;
}
