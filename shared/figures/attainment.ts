import type { Indicator } from '../programme/programme.schema.ts';

/**
 * How much of the last target is reached, 1 being all of it (contract §3): A / target; for a downward indicator
 * (b − A) / (b − target), null without baseline b. null without actual or target, and when the divisor is 0.
 */
export function attainment(
  { direction, baseline }: Pick<Indicator, 'direction' | 'baseline'>,
  actual: number | null,
  target: number | null,
): number | null {
  if (actual === null || target === null) return null;
  if (direction === 'up') return quotient(actual, target);
  return baseline === undefined ? null : quotient(baseline - actual, baseline - target);
}

/** A quotient, null when the divisor is 0. */
export function quotient(dividend: number, divisor: number): number | null {
  return divisor === 0 ? null : dividend / divisor;
}
