import type { Indicator } from '../programme/programme.schema.ts';
import { quotient } from './attainment.ts';

/**
 * How an indicator does against where it should be by now, 1 being on the line (contract §3): with a baseline b
 * (A − b) / (E − b); else A / E, or E / A for a downward one. null without A or E, and when the divisor is 0.
 */
export function pace(
  { direction, baseline }: Pick<Indicator, 'direction' | 'baseline'>,
  actual: number | null,
  expected: number | null,
): number | null {
  if (actual === null || expected === null) return null;
  if (baseline !== undefined) return quotient(actual - baseline, expected - baseline);
  return direction === 'up' ? quotient(actual, expected) : quotient(expected, actual);
}
