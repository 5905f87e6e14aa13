/** Rows that share a pack on average are 50 to 100 (design.md). */
const ROWS_PER_PACK = 100;

/** How many buckets rows are spread over: the least power of two that keeps packs at about 100 rows. */
export function bucketCount(rows: number): number {
  let buckets = 1;
  while (buckets * ROWS_PER_PACK < rows) buckets *= 2;
  return buckets;
}

/**
 * The bucket of a key among a power of two of them: the leading bits of a hash, so that bucket b of n covers
 * buckets 2b and 2b + 1 of 2n, and keys keep their neighbours when a register grows.
 */
export function bucketOf(key: string, buckets: number): number {
  return Math.floor((hash(key) / 2 ** 32) * buckets);
}

/** FNV-1a over UTF-16 units with a final mix, since its leading bits alone spread badly. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
