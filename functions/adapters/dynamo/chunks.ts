import type { Item } from './items.ts';

/** An item may hold 400 KB; ours hold at most 300 (design.md). */
const CHUNK_BYTES = 300_000;

/** Spreads bytes over as many items as they need: `{sk}#000`, `{sk}#001` …; `version` tells writings apart. */
export function toChunks(pk: string, sk: string, version: string, bytes: Uint8Array): Item[] {
  const count = Math.max(1, Math.ceil(bytes.length / CHUNK_BYTES));
  return Array.from({ length: count }, (_, index) => ({
    pk,
    sk: chunkKey(sk, index),
    version,
    count,
    bytes: bytes.subarray(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES),
  }));
}

/** The sort key of one chunk. */
export function chunkKey(sk: string, index: number): string {
  return `${sk}#${String(index).padStart(3, '0')}`;
}

/** Puts chunks of one writing together again, in order; null when one is missing or of another writing. */
export function fromChunks(items: readonly Item[]): Uint8Array | null {
  const [first] = items;
  if (first === undefined || items.length !== first['count']) return null;
  if (items.some((item) => item['version'] !== first['version'])) return null;
  return Buffer.concat(items.map((item) => item['bytes'] as Uint8Array));
}
