import { CATALOGUE } from './catalogue.ts';
import type { Finding, IssueCode } from './catalogue.ts';
import type { Entry } from './catalogue/entry.ts';
import type { Issue, Severity } from './issue.ts';

/** Where a finding stands. */
export interface IssuePlace {
  readonly row: number | null;
  readonly column: string | null;
  readonly cell: string | null;
  /** What was entered; null where there is none to tell or it may be personal. */
  readonly value: string | null;
}

/** The place of a fault of the file as a whole. */
export const WHOLE_FILE: IssuePlace = { row: null, column: null, cell: null, value: null };

const MAX_VALUE = 120;

/** How bad a code is. */
export function severityOf(code: IssueCode): Severity {
  return CATALOGUE[code].severity;
}

/** The issue of a finding at a place, with its Dutch texts from the catalogue (contract §1, Severity). */
export function makeIssue(finding: Finding, place: IssuePlace): Issue {
  const entry = CATALOGUE[finding.code] as Entry<Finding['params']>;
  const value = place.value === null ? null : shortened(place.value);
  const at = {
    column: place.column ?? '',
    entered: value === null ? 'De ingevulde waarde' : `‘${value}’`,
  };
  return {
    code: finding.code,
    severity: entry.severity,
    row: place.row,
    column: place.column,
    cell: place.cell,
    ...(value === null ? {} : { value }),
    message: entry.message(finding.params, at),
    fix: entry.fix(finding.params, at),
    ...(finding.suggestion === undefined ? {} : { suggestion: finding.suggestion }),
  };
}

function shortened(value: string): string {
  return value.length <= MAX_VALUE ? value : `${value.slice(0, MAX_VALUE - 1)}…`;
}
