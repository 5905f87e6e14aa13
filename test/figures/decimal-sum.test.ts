import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalSum } from '../../shared/figures/decimal-sum.ts';

function sumOf(terms: readonly number[]): number {
  const sum = decimalSum();
  for (const term of terms) sum.add(term);
  return sum.value();
}

describe('a sum that order cannot change', () => {
  it('adds tenths as people do', () => expect(sumOf([0.1, 0.2, 0.3])).toBe(0.6));
  it('keeps small terms beside large ones', () => expect(sumOf([1e15, 0.5, -1e15])).toBe(0.5));
  it('adds large amounts with their cents', () => expect(sumOf([1234567890.31, 0.01])).toBe(1234567890.32));
  it('is 0 without terms', () => expect(sumOf([])).toBe(0));

  it('does not depend on order or on how the terms are split', () => {
    const hundredths = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(fc.array(hundredths), fc.nat(), (terms, cut) => {
        const at = terms.length === 0 ? 0 : cut % terms.length;
        const whole = sumOf(terms);
        expect(sumOf(terms.toReversed())).toBe(whole);
        expect(sumOf([sumOf(terms.slice(0, at)), sumOf(terms.slice(at))])).toBe(whole);
        expect(whole).toBe(terms.reduce((cents, term) => cents + Math.round(term * 100), 0) / 100);
      }),
    );
  });
});
