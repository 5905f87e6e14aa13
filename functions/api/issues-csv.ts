import type { Issue } from '../../shared/issues/issue.ts';
import { writeCsv } from '../../shared/csv/write-csv.ts';

const SEVERITIES = { error: 'fout', warning: 'waarschuwing', notice: 'melding' } as const;
const HEADER = ['rij', 'kolom', 'cel', 'ernst', 'code', 'waarde', 'melding', 'oplossing', 'suggestie'];

/** Issues as a CSV that opens safely in Excel, one a row, for people to work through. */
export function issuesCsv(issues: readonly Issue[]): string {
  const rows = issues.map((issue) => [
    issue.row,
    issue.column,
    issue.cell,
    SEVERITIES[issue.severity],
    issue.code,
    issue.value ?? null,
    issue.message,
    issue.fix,
    issue.suggestion ?? null,
  ]);
  return writeCsv([HEADER, ...rows]);
}
