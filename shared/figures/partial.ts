/**
 * What the rows of one source (a register, a union of period files, one file of measured values) contribute to one
 * indicator up to one date. Partials of several sources are combined into an actual (contract §3). They rest on
 * immutable rows alone, so they may be kept for ever under the key of their {@link PartialTask}.
 */
export interface Partial {
  /** count: matching rows; unique: distinct values; ratio: rows of where + among; measured: 1 when there is a row. */
  readonly rows: number;
  /** sum, mean: Σ of the field as stored (amounts in cents); measured: waarde. */
  readonly value: number | null;
  /** ratio: rows of among; mean: rows with a field; measured: aantal. */
  readonly weight: number | null;
  /** measured: teller. */
  readonly numerator?: number | null;
  /** measured: noemer. */
  readonly denominator?: number | null;
  /** unique over several sources: the distinct values, folded and sorted. */
  readonly values?: readonly string[];
}
