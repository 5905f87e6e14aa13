/** A running sum that the order of its terms cannot change. */
export interface ExactSum {
  add(term: number): void;
  /** Numbers whose sum is exactly that of all terms. */
  terms(): readonly number[];
  /** The sum, correct in its 15 leading digits, as decimal numbers of people are written. */
  value(): number;
}

/**
 * Shewchuk's summation: keeps the rounding errors of all additions as further terms, so that 0.1 + 0.2 + 0.3 is the
 * same in any order and over any split of the rows.
 */
export function exactSum(): ExactSum {
  const terms: number[] = [];
  return {
    add(term) {
      let carried = term;
      let kept = 0;
      for (let index = 0; index < terms.length; index += 1) {
        const other = terms[index] ?? 0;
        const [large, small] = Math.abs(carried) < Math.abs(other) ? [other, carried] : [carried, other];
        const sum = large + small;
        const error = small - (sum - large);
        if (error !== 0) terms[kept++] = error;
        carried = sum;
      }
      terms.length = kept;
      terms.push(carried);
    },
    terms: () => terms,
    value() {
      const total = terms.reduceRight((sum, term) => sum + term, 0);
      return Number(total.toPrecision(15));
    },
  };
}
