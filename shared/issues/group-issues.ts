import type { Issue, IssueGroup, Severity } from './issue.ts';

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Counts issues by (column, code) as they come; memory grows with the number of groups only. */
export interface IssueCounter {
  add(issue: Pick<Issue, 'code' | 'severity' | 'column'>, count?: number): void;
  /** Errors first, then by column and code; faults of no column before those of one. */
  groups(): IssueGroup[];
}

export function createIssueCounter(): IssueCounter {
  const byPlace = new Map<string, IssueGroup>();
  return {
    add({ code, severity, column }, count = 1) {
      const place = `${code}\n${column ?? ''}`;
      byPlace.set(place, { code, severity, column, count: (byPlace.get(place)?.count ?? 0) + count });
    },
    groups: () => sortGroups([...byPlace.values()]),
  };
}

/** Groups issues by (column, code) with counts (contract §1, Severity). */
export function groupIssues(issues: Iterable<Issue>): IssueGroup[] {
  const counter = createIssueCounter();
  for (const issue of issues) counter.add(issue);
  return counter.groups();
}

/** Adds up groups of the same code and column. */
export function mergeGroups(...lists: readonly (readonly IssueGroup[])[]): IssueGroup[] {
  const counter = createIssueCounter();
  for (const group of lists.flat()) counter.add(group, group.count);
  return counter.groups();
}

function sortGroups(groups: IssueGroup[]): IssueGroup[] {
  return groups.sort(
    (a, b) =>
      ORDER[a.severity] - ORDER[b.severity] ||
      compareText(a.column ?? '', b.column ?? '') ||
      compareText(a.code, b.code),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
