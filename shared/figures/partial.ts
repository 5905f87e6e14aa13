/**
 * What one submission contributes to one indicator at one period end. Partials of several submissions
 * (municipalities, projects, periods) are combined into an actual (contract §3).
 */
export interface Partial {
  /** count: rows; unique with one source: distinct values; ratio: rows of where + among; level: rows seen. */
  readonly rows: number;
  /** sum or level: the value; mean: Σ waarde·aantal; ratio of measured values: Σ teller. Amounts in cents. */
  readonly value: number | null;
  /** ratio: rows of among, or Σ noemer; mean: Σ aantal. */
  readonly weight: number | null;
  /** unique over several sources: the distinct values, sorted. */
  readonly values?: readonly string[];
}
