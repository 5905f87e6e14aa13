import type { KeyedRow } from '../datasets/dataset.ts';
import type { Issue, IssueGroup } from '../issues/issue.ts';

/** How many issues a result keeps; `groups` counts all of them, `CheckSinks.onIssue` receives all of them. */
export const KEPT_ISSUES = 1_000;

/** The outcome of checking one file (contract §1, Severity). */
export interface CheckResult {
  /** Rows of the file, blank ones left out; `accepted` + `refused`. */
  readonly rows: number;
  /** Rows without an error; 0 where the file as a whole is refused. */
  readonly accepted: number;
  /** Rows with an error; all of them where the file as a whole is refused. */
  readonly refused: number;
  /** No error at all: the file may count, where it has warnings after a confirmation. */
  readonly ok: boolean;
  /** The guard refused it or could not read all of it: nothing may be kept, the file must be removed. */
  readonly personal: boolean;
  /** Numbers that may be citizen service numbers: to be confirmed within 20 hours (contract §5). */
  readonly bsnWarning: boolean;
  /** By severity, column, code; all issues of the file. */
  readonly groups: readonly IssueGroup[];
  /** The first {@link KEPT_ISSUES} and the first of each kind, in the order of the file; without values where `personal`. */
  readonly issues: readonly Issue[];
  /** The letter of each of the dataset's columns in this file, by name; absent ones are not in it. */
  readonly letters: ReadonlyMap<string, string>;
  /** Dutch names of checks that could not be made for lack of earlier data. */
  readonly skipped: readonly string[];
}

/**
 * Receivers of everything a file holds, in the order of the file. They see rows and values before the guard's verdict
 * at the end of the file: whoever stores what they receive first checks once without sinks (contract §1, BSN).
 */
export interface CheckSinks {
  /** Every row without an error, also where the file as a whole turns out to be refused. */
  onRow?(row: KeyedRow): void | Promise<void>;
  /** Every row with an error, its faulty cells null; rows that could not be judged at all are not given. */
  onFaultyRow?(row: KeyedRow): void | Promise<void>;
  onIssue?(issue: Issue): void | Promise<void>;
}
