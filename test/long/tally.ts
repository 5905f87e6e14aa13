/** What was done and compared, and the first differences in words. */
export interface Tally {
  operations: number;
  answers: number;
  fields: number;
  mismatches: number;
  readonly examples: string[];
}

/** Holds one field of an answer against the second calculation. */
export type Expect = (what: string, got: unknown, want: unknown) => void;

const EXAMPLES = 20;

export const newTally = (): Tally => ({ operations: 0, answers: 0, fields: 0, mismatches: 0, examples: [] });

/** Counts an answer, and gives how its fields are compared; `path` names the answer. */
export function comparing(tally: Tally, path: string): Expect {
  tally.answers += 1;
  return (what, got, want) => {
    tally.fields += 1;
    if (isSame(got, want)) return;
    tally.mismatches += 1;
    if (tally.examples.length < EXAMPLES)
      tally.examples.push(
        `${path}: ${what} is ${JSON.stringify(got)}, the second calculation has ${JSON.stringify(want)}`,
      );
  };
}

/** Equal but for the error of adding floats in another order. */
export function isSame(got: unknown, want: unknown): boolean {
  if (typeof got === 'number' && typeof want === 'number')
    return Math.abs(got - want) <= 1e-7 * Math.max(1, Math.abs(want));
  return got === want;
}
