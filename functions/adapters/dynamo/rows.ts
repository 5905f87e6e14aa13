import type { KeyedRow, Row } from '../../../shared/datasets/dataset.ts';
import { sameRow } from '../../../shared/checking/compare-rows.ts';
import type { Slot } from '../../../shared/submission/submission.ts';
import type { RowChange, RowFeed, RowStore } from '../../ports/stores.port.ts';
import { bucketCount, bucketOf } from './buckets.ts';
import { putItems, type Item } from './items.ts';
import { readManifest, writeManifest, type Manifest } from './manifests.ts';
import { inBuckets, makePack, packBase, readPacks, type PackEntry } from './packs.ts';
import type { Table } from './table.ts';

/** Buckets held in memory at once: about 100,000 rows to write, two times 25,000 to compare. */
const WRITTEN = 1_024;
const COMPARED = 256;

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

  /** Goes through the finer of both divisions; a slice of the coarser one holds the same keys. */
  async function* compare(before: string | null, after: string | null): AsyncGenerator<RowChange> {
    const one = before === null ? null : await readManifest(table, before);
    const other = after === null ? null : await readManifest(table, after);
    const buckets = Math.max(one?.buckets ?? 1, other?.buckets ?? 1);
    const shared = one !== null && other !== null ? sharedPacks(one, other) : new Set<string>();
    for (let from = 0; from < buckets; from += COMPARED) {
      const to = Math.min(from + COMPARED, buckets);
      const earlier = await rowsBetween(one, shared, buckets, from, to);
      const later = await rowsBetween(other, shared, buckets, from, to);
      yield* differences(earlier, later);
    }
  }

  async function rowsBetween(
    manifest: Manifest | null,
    shared: ReadonlySet<string>,
    buckets: number,
    from: number,
    to: number,
  ): Promise<Map<string, Row>> {
    const found = new Map<string, Row>();
    if (manifest === null) return found;
    const scale = manifest.buckets / buckets;
    const entries = manifest.entries.filter(
      ({ bucket, sha256 }) =>
        bucket >= Math.floor(from * scale) && bucket < Math.ceil(to * scale) && !shared.has(sha256),
    );
    for await (const rows of readPacks(table, manifest, entries)) {
      for (const { key, values } of inBuckets(rows, buckets, from, to)) found.set(key, values);
    }
    return found;
  }

  return { write, read, compare };
}

/** Packs that both name hold equal rows of equal keys: nothing in them differs. */
function sharedPacks(one: Manifest, other: Manifest): Set<string> {
  const named = new Set(one.entries.map(({ sha256 }) => sha256));
  return new Set(other.entries.map(({ sha256 }) => sha256).filter((sha256) => named.has(sha256)));
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

function* differences(
  earlier: ReadonlyMap<string, Row>,
  later: ReadonlyMap<string, Row>,
): Generator<RowChange> {
  for (const [key, after] of later) {
    const before = earlier.get(key) ?? null;
    if (before === null || !sameRow(before, after)) yield { key, before, after };
  }
  for (const [key, before] of earlier) if (!later.has(key)) yield { key, before, after: null };
}
