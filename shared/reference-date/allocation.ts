/** A municipality's part in the subsidy. */
export interface AllocationShare {
  readonly code: string;
  readonly weight: number;
  readonly factor: number;
}

/** A decimal as a whole number of 10^-places: nothing of a share is rounded before the cents are. */
interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

/** A weight or factor exactly as it is written, such as 0.5, 0.3333333333333333 or 1e-7. */
function decimal(value: number): Decimal {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '', part = ''] = digits.split('.');
  const places = part.length - Number(exponent);
  const units = BigInt(whole + part);
  return places < 0 ? { units: units * 10n ** BigInt(-places), places: 0 } : { units, places };
}

/** weight · factor of each share, as whole numbers of one scale. */
function products(shares: readonly AllocationShare[]): bigint[] {
  const exact = shares.map(({ weight, factor }) => {
    const [a, b] = [decimal(weight), decimal(factor)];
    return { units: a.units * b.units, places: a.places + b.places };
  });
  const places = Math.max(0, ...exact.map((each) => each.places));
  return exact.map((each) => each.units * 10n ** BigInt(places - each.places));
}

/**
 * Divides a maximum over municipalities by weight · factor, in cents, by largest remainder, ties to the lower code,
 * so that the parts add up exactly (contract §4). Nothing is divided when all weights are 0.
 * @returns cents by municipality code.
 */
export function allocate(maximumCents: number, shares: readonly AllocationShare[]): Map<string, number> {
  const ordered = [...shares].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const weights = products(ordered);
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
