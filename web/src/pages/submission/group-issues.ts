import type { SubmissionAnswer } from '../../../../shared/api/submissions.schema.ts';
import type { OwnNames } from '../../../../shared/mapping/own-names.ts';
import type { ApiIssue } from '../../api/answers.ts';

type Group = SubmissionAnswer['groups'][number];

/** Issues of one code in one column, with those that are at hand; `count` is of all. */
export interface IssueGroupView extends Group {
  readonly issues: readonly ApiIssue[];
  /** How the column is called in the person's own file, where that differs. */
  readonly own: string | null;
  /** Nearly every row has it: one fix for the column as a whole. */
  readonly wholeColumn: boolean;
}

/** The share of rows from which a fault is one of the whole column, and the fewest rows that say so. */
const NEARLY_EVERY = 0.9;
const FEWEST = 3;

const ORDER = { error: 0, warning: 1, notice: 2 } as const;

/** The groups of a submission with their issues: errors, then warnings, then notices, the largest first. */
export function groupIssues(
  groups: readonly Group[],
  issues: readonly ApiIssue[],
  rows: number,
  names: OwnNames,
): IssueGroupView[] {
  return groups
    .map((group) => ({
      ...group,
      own: ownName(group.column, names),
      wholeColumn: group.column !== null && group.count >= FEWEST && group.count >= NEARLY_EVERY * rows,
      issues: issues.filter(({ code, column }) => code === group.code && column === group.column),
    }))
    .toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity] || b.count - a.count);
}

/** The person's own name for one of our columns; null where it is the same, or none is known. */
export function ownName(column: string | null, names: OwnNames): string | null {
  const own = column === null ? null : (names[column] ?? null);
  return own === column ? null : own;
}
