import { decimalSum } from './decimal-sum.ts';
import type { Partial } from './partial.ts';
import type { Indicator, MeasuredValueMeasure } from '../programme/programme.schema.ts';

/** What measured values amount to; a division keeps its two sides so that it can be pooled. */
export interface Amounting {
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
}

/**
 * The actual of one source's measured values, oldest first (contract §3, actual). Increments add up, of totals and
 * levels the last counts; a ratio is of the last row where that gives a percentage itself. null without a row.
 */
export function measuredActual(
  kind: Indicator['kind'],
  as: MeasuredValueMeasure['as'],
  values: readonly Partial[],
): Amounting {
  const rows = values.filter(({ rows: count }) => count > 0);
  const last = rows.at(-1);
  if (last === undefined) return { value: null };
  const counted = as === 'total' ? [last] : rows;
  switch (kind) {
    case 'level':
      return { value: last.value };
    case 'ratio':
      // If mixed the last row decides.
      return last.value === null
        ? divided(
            counted.map(({ numerator, denominator }) => [numerator, denominator]),
            100,
          )
        : { value: last.value };
    case 'mean':
      return divided(
        counted.map(({ value, weight }) => [(value ?? 0) * (weight ?? 0), weight]),
        1,
      );
    default:
      return { value: as === 'total' ? last.value : total(rows.map(({ value }) => value)) };
  }
}

/** `times` · Σ numerators / Σ denominators; null where the latter is 0. Pairs without a denominator do not count. */
export function divided(
  pairs: readonly (readonly [number | null | undefined, number | null | undefined])[],
  times: 1 | 100,
): Amounting {
  const complete = pairs.filter(([, below]) => below !== null && below !== undefined);
  const numerator = total(complete.map(([above]) => above ?? null)) ?? 0;
  const denominator = total(complete.map(([, below]) => below ?? null)) ?? 0;
  return { value: denominator === 0 ? null : (times * numerator) / denominator, numerator, denominator };
}

/** The sum of what is given, null where nothing is; the order of the terms does not matter. */
export function total(terms: readonly (number | null)[]): number | null {
  const given = terms.filter((term) => term !== null);
  const [only] = given;
  if (only === undefined || given.length === 1) return only ?? null;
  const sum = decimalSum();
  for (const term of given) sum.add(term);
  return sum.value();
}
