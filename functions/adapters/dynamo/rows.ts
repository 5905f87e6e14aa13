import type { KeyedRow } from '../../../shared/datasets/dataset.ts';
import type { Slot } from '../../../shared/submission/submission.ts';
import type { RowFeed, RowStore } from '../../ports/stores.port.ts';
import { bucketCount, bucketOf } from '../../rows/buckets.ts';
import { putItems, type Item } from './items.ts';
import { readManifest, writeManifest } from './manifests.ts';
import { makePack, packBase, readPacks, type PackEntry } from './packs.ts';
import type { Table } from './table.ts';

/** Buckets held in memory at once: about 300,000 rows. */
const WRITTEN = 4_096;

/** Rows in packs of about 100, content-addressed, listed by a manifest per submission (design.md). */
export function createRowStore(table: Table): RowStore {
  /** Slice by slice, so that memory stays bounded; the manifest comes last. */
  async function write(submission: Slot & { id: string }, rows: RowFeed, count: number): Promise<void> {
    const place = { base: packBase(submission), buckets: bucketCount(count) };
    const entries: PackEntry[] = [];
    for (let from = 0; from < place.buckets && count > 0; from += WRITTEN) {
      const held = await sliceOf(rows, place.buckets, from, from + WRITTEN);
      let items: Item[] = [];
      for (const [bucket, members] of [...held].sort(([a], [b]) => a - b)) {
        const pack = await makePack(place, bucket, members);
        entries.push(pack.entry);
        items.push(...pack.items);
        if (items.length < 25) continue;
        await putItems(table, items);
        items = [];
      }
      await putItems(table, items);
    }
    await writeManifest(table, submission.id, { ...place, entries });
  }

  async function* read(submissionId: string): AsyncGenerator<readonly KeyedRow[]> {
    const manifest = await readManifest(table, submissionId);
    if (manifest !== null) yield* readPacks(table, manifest, manifest.entries);
  }

  return { write, read };
}

async function sliceOf(
  rows: RowFeed,
  buckets: number,
  from: number,
  to: number,
): Promise<Map<number, KeyedRow[]>> {
  const held = new Map<number, KeyedRow[]>();
  await rows((row) => {
    const bucket = bucketOf(row.key, buckets);
    if (bucket < from || bucket >= to) return;
    const members = held.get(bucket);
    if (members === undefined) held.set(bucket, [row]);
    else members.push(row);
  });
  return held;
}
