/** error refuses the file, warning needs a reason, notice informs (contract §1, Severity). */
export type Severity = 'error' | 'warning' | 'notice';

/** Something that is wrong with data, as a value (contract §1). Dutch texts; no `value` where it may be personal. */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  /** Excel's row; null for a fault of the file, the header's row for one of the header. */
  readonly row: number | null;
  readonly column: string | null;
  /** Like `C7`; null where the fault is not of one cell. */
  readonly cell: string | null;
  readonly value?: string;
  readonly message: string;
  readonly fix: string;
  readonly suggestion?: string;
}

/** Issues of one code in one column, counted. */
export interface IssueGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly column: string | null;
  readonly count: number;
}
