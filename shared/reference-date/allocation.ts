/** A municipality's part in the subsidy. */
export interface AllocationShare {
  readonly code: string;
  readonly weight: number;
  readonly factor: number;
}

const SCALE = 1_000_000_000;
const scaled = (value: number): bigint => BigInt(Math.round(value * SCALE));

/**
 * Divides a maximum over municipalities by weight · factor, in cents, by largest remainder, ties to the lower code,
 * so that the parts add up exactly (contract §4). Nothing is divided when all weights are 0.
 * @returns cents by municipality code.
 */
export function allocate(maximumCents: number, shares: readonly AllocationShare[]): Map<string, number> {
  const ordered = [...shares].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const weights = ordered.map(({ weight, factor }) => scaled(weight) * scaled(factor));
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) return new Map(ordered.map(({ code }) => [code, 0]));
  const parts = ordered.map(({ code }, at) => {
    const exact = BigInt(maximumCents) * (weights[at] ?? 0n);
    return { code, cents: exact / total, remainder: exact % total };
  });
  let left = BigInt(maximumCents) - parts.reduce((sum, part) => sum + part.cents, 0n);
  const byRemainder = parts.toSorted((a, b) =>
    a.remainder > b.remainder ? -1 : a.remainder < b.remainder ? 1 : 0,
  );
  for (const part of byRemainder) {
    if (left === 0n) break;
    part.cents += 1n;
    left -= 1n;
  }
  return new Map(parts.map(({ code, cents }) => [code, Number(cents)]));
}
