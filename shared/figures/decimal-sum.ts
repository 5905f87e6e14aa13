/** A running sum of decimal numbers as people write them, that neither order nor split of its terms can change. */
export interface DecimalSum {
  add(term: number): void;
  /** Adds all terms of another sum. */
  join(other: DecimalSum): void;
  /** The whole part and the billionths beside it, both whole numbers. */
  parts(): readonly [whole: number, billionths: number];
  value(): number;
}

const BILLION = 1e9;
/** Up to here whole · 1e9 + billionths is a whole number that a double holds exactly. */
const SMALL = 9e6;

/**
 * Adds whole parts and billionths apart, each exactly: 0.1 + 0.2 is 0.3, and 7632.98 − 7000.67 is 632.31. Digits
 * beyond the ninth decimal are rounded per term.
 */
export function decimalSum(): DecimalSum {
  let whole = 0;
  let billionths = 0;
  return {
    add(term) {
      const wholePart = Math.trunc(term);
      whole += wholePart;
      billionths += Math.round((term - wholePart) * BILLION);
    },
    join(other) {
      const [otherWhole, otherBillionths] = other.parts();
      whole += otherWhole;
      billionths += otherBillionths;
    },
    parts: () => [whole, billionths],
    value() {
      const carried = Math.trunc(billionths / BILLION);
      const left = billionths - carried * BILLION;
      const sum = whole + carried;
      return (Math.abs(sum) < SMALL ? (sum * BILLION + left) / BILLION : sum + left / BILLION) + 0;
    },
  };
}
