import { createIssueCounter } from '../issues/group-issues.ts';
import type { Issue, IssueGroup } from '../issues/issue.ts';
import { makeIssue, severityOf } from '../issues/make-issue.ts';
import { KEPT_ISSUES } from './check-result.ts';
import type { PlacedFinding } from './match-header.ts';

/** Counts all findings of a file, keeps the first, and passes each on as an issue. */
export interface IssueCollector {
  add(placed: PlacedFinding): void | Promise<void>;
  groups(): IssueGroup[];
  hasErrors(): boolean;
  /** The first {@link KEPT_ISSUES} and the first of each kind, in their order; without anything that was entered when asked so. */
  issues(withValues: boolean): Issue[];
}

export function createIssueCollector(onIssue?: (issue: Issue) => void | Promise<void>): IssueCollector {
  const counter = createIssueCounter();
  const kept: PlacedFinding[] = [];
  const seen = new Set<string>();
  let errors = 0;
  return {
    add(placed) {
      const { finding, place } = placed;
      const severity = severityOf(finding.code);
      if (severity === 'error') errors += 1;
      counter.add({ code: finding.code, severity, column: place.column });
      const kind = `${finding.code}\n${place.column}`;
      if (kept.length < KEPT_ISSUES || !seen.has(kind)) kept.push(placed);
      seen.add(kind);
      if (onIssue !== undefined) return onIssue(makeIssue(finding, place));
    },
    groups: counter.groups,
    hasErrors: () => errors > 0,
    issues: (withValues) =>
      kept.map(({ finding, place }) =>
        withValues ? makeIssue(finding, place) : withoutValue({ finding, place }),
      ),
  };
}

/** Suggestions and texts are made from what was entered as well. */
function withoutValue({ finding, place }: PlacedFinding): Issue {
  const { suggestion: _, ...issue } = makeIssue(finding, { ...place, value: null });
  return issue;
}
