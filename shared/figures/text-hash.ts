/**
 * A short fingerprint of a text (106 bits, two runs of cyrb53), for cache keys only: equal texts give equal
 * fingerprints, and different ones practically never do. Not for secrets.
 */
export function textHash(text: string): string {
  return hash53(text, 0).toString(36) + '-' + hash53(text, 0x9e3779b9).toString(36);
}

function hash53(text: string, seed: number): number {
  let low = 0xdeadbeef ^ seed;
  let high = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0);
}
