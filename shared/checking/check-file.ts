import type { FileFault } from '../csv/file-fault.ts';
import { profileFile } from '../csv/file-profile.ts';
import type { FileSource } from '../csv/file-source.ts';
import type { RawRow, ReadEnd } from '../csv/raw-row.ts';
import { readRows } from '../csv/read-rows.ts';
import { createGuard } from '../guard/guard.ts';
import type { Guard, GuardCode } from '../guard/guard.ts';
import type { Finding } from '../issues/catalogue.ts';
import { WHOLE_FILE } from '../issues/make-issue.ts';
import type { CheckContext } from './check-context.ts';
import type { CheckResult, CheckSinks } from './check-result.ts';
import { guardFinding } from './guard-finding.ts';
import { createIssueCollector } from './issue-collector.ts';
import type { IssueCollector } from './issue-collector.ts';
import type { PlacedFinding } from './match-header.ts';
import { createTableChecker } from './table-checker.ts';
import type { TableChecker } from './table-checker.ts';

/** What is known once the header has been read. */
interface Table {
  readonly checker: TableChecker;
  readonly guard: Guard;
}

/**
 * Checks a whole file (contract §1): reads it in a stream with bounded memory, asks the guard, checks every cell and
 * row, and reports all issues in one pass. The same bytes and context give the same outcome each time.
 * Throws a RangeError where the programme has no such project.
 */
export async function checkFile(
  source: FileSource,
  context: CheckContext,
  sinks: CheckSinks = {},
): Promise<CheckResult> {
  const collector = createIssueCollector(sinks.onIssue);
  const faults: FileFault[] = [];
  let table: Table | null = null;
  let end: ReadEnd = { rows: 0, complete: false };
  let faultyRows = 0;

  for await (const event of readRows(source, await profileFile(source))) {
    if (event.kind === 'header') {
      table = startTable(event.header, context);
      await addAll(collector, table.checker.headerFindings);
    } else if (event.kind === 'rows' && table !== null) {
      for (const raw of event.rows) faultyRows += await checkRow(raw, table, collector, sinks);
    } else if (event.kind === 'fault') faults.push(event.fault);
    else if (event.kind === 'end') end = event.end;
  }
  const verdict = table?.guard.verdict() ?? { refused: false, findings: [] };
  const wrongFile = table?.checker.wrongFile === true;
  // Beside the one message of the wrong file only what may not enter at all.
  const guarded = verdict.findings.filter(
    ({ kind, code }) => !wrongFile || (kind === 'refuse' && saysBsn(code)),
  );
  const wholeFile = [
    ...(wrongFile ? [] : faults.map(fileFinding)),
    ...(table === null ? [] : guarded.map((found) => guardFinding(found, table.checker.header))),
  ];
  await addAll(collector, [...(table?.checker.endFindings() ?? []), ...wholeFile]);

  const refusesAll = verdict.refused || faults.length > 0 || table?.checker.refusesAll === true;
  const refused = refusesAll ? end.rows : faultyRows;
  const personal = verdict.refused || !end.complete;
  return {
    rows: end.rows,
    accepted: end.rows - refused,
    refused,
    ok: !collector.hasErrors(),
    personal,
    bsnWarning: verdict.findings.some(({ kind }) => kind === 'warn'),
    groups: collector.groups(),
    issues: collector.issues(!personal),
    letters: table?.checker.letters ?? new Map(),
    skipped:
      context.dataset === 'activiteiten' && context.knownParticipants === null ? [KNOWN_PARTICIPANTS] : [],
  };
}

const saysBsn = (code: GuardCode): boolean => code.startsWith('bsn_');

const KNOWN_PARTICIPANTS =
  'Of elk deelnemernummer in het geldende bestand ‘deelnemers’ van het project staat.';

function startTable(header: RawRow, context: CheckContext): Table {
  const checker = createTableChecker(header, context);
  const options = { known: checker.known, elevenProofNumbers: context.elevenProof };
  return { checker, guard: createGuard(header.cells, options) };
}

/** Shows a row to the guard and checks it; 1 where it is refused. */
async function checkRow(
  raw: RawRow,
  { checker, guard }: Table,
  collector: IssueCollector,
  sinks: CheckSinks,
): Promise<number> {
  guard.add(raw);
  const checked = checker.check(raw);
  if (checked === null) return 0;
  await addAll(collector, checked.findings);
  const { row, hasError } = checked;
  const take = hasError ? sinks.onFaultyRow : sinks.onRow;
  if (take !== undefined) await take(row);
  return hasError ? 1 : 0;
}

async function addAll(collector: IssueCollector, findings: readonly PlacedFinding[]): Promise<void> {
  for (const finding of findings) await collector.add(finding);
}

/** The finding of a fault of the file as a whole. */
export function fileFinding(fault: FileFault): PlacedFinding {
  const finding = { code: fault.code, params: { ...fault.params, row: fault.row } } as Finding;
  return { finding, place: WHOLE_FILE };
}
