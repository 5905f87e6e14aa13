import type { SubmissionAnswer } from '../../../../shared/api/submissions.schema.ts';
import type { ApiIssue } from '../../api/answers.ts';

type Group = SubmissionAnswer['groups'][number];

/** Issues of one code in one column, with those that are at hand; `count` is of all. */
export interface IssueGroupView extends Group {
  readonly issues: readonly ApiIssue[];
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
): IssueGroupView[] {
  return groups
    .map((group) => ({
      ...group,
      wholeColumn: group.column !== null && group.count >= FEWEST && group.count >= NEARLY_EVERY * rows,
      issues: issues.filter(({ code, column }) => code === group.code && column === group.column),
    }))
    .toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity] || b.count - a.count);
}
