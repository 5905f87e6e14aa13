const BITS = 64;
const RANGE = 1n << BigInt(BITS);

/** FNV-1a of a text's UTF-8 bytes, 64 bits: turns a seed in words into a number, the same on every machine. */
export function fnv1a(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(BITS, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash;
}

/**
 * SplitMix64 (Steele, Lea and Flood, 2014): a small generator with a published definition, so that an auditor can draw
 * again. Whole numbers only, so no machine rounds otherwise. Not for secrets.
 * @returns each call the next number from 0 up to 2⁶⁴.
 */
export function splitMix64(seed: bigint): () => bigint {
  let state = BigInt.asUintN(BITS, seed);
  return () => {
    state = BigInt.asUintN(BITS, state + 0x9e3779b97f4a7c15n);
    let mixed = state;
    mixed = BigInt.asUintN(BITS, (mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = BigInt.asUintN(BITS, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    return mixed ^ (mixed >> 31n);
  };
}

/** A whole number from 0 up to `bound`, each as likely: numbers of the last, incomplete round are thrown away. */
export function below(bound: number, next: () => bigint): number {
  const size = BigInt(bound);
  const whole = RANGE - (RANGE % size);
  let drawn = next();
  while (drawn >= whole) drawn = next();
  return Number(drawn % size);
}
