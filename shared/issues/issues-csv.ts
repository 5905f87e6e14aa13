import { writeCsv } from '../csv/write-csv.ts';
import type { CsvCell } from '../csv/write-csv.ts';
import type { Issue } from './issue.ts';

const SEVERITIES = { error: 'fout', warning: 'waarschuwing', notice: 'melding' } as const;

/** What stands above {@link issueCells}. */
export const ISSUE_HEADER: readonly string[] = [
  'rij',
  'kolom',
  'cel',
  'ernst',
  'code',
  'waarde',
  'melding',
  'oplossing',
  'suggestie',
];

/** One issue as the cells of a row. */
export function issueCells(issue: Issue): CsvCell[] {
  return [
    issue.row,
    issue.column,
    issue.cell,
    SEVERITIES[issue.severity],
    issue.code,
    issue.value ?? null,
    issue.message,
    issue.fix,
    issue.suggestion ?? null,
  ];
}

/** Issues as a CSV that opens safely in Excel, one a row, for people to work through. */
export function issuesCsv(issues: readonly Issue[]): string {
  return writeCsv([ISSUE_HEADER, ...issues.map(issueCells)]);
}
