import { checkFile } from '../../../shared/checking/check-file.ts';
import type { CheckResult } from '../../../shared/checking/check-result.ts';
import { knownColumnsOnly } from '../../../shared/checking/known-columns.ts';
import { rewriteCsv } from '../../../shared/csv/rewrite-csv.ts';
import { readHeader } from '../../../shared/csv/read-header.ts';
import type { RawRow } from '../../../shared/csv/raw-row.ts';
import { csvLine, writeCsv } from '../../../shared/csv/write-csv.ts';
import { DATASETS } from '../../../shared/datasets/datasets.ts';
import { explainedRows } from '../../../shared/issues/explained-rows.ts';
import { ISSUE_HEADER, issueCells } from '../../../shared/issues/issues-csv.ts';
import type { Finding } from '../../../shared/issues/catalogue.ts';
import type { Issue } from '../../../shared/issues/issue.ts';
import { asUnsent } from '../../../shared/issues/unsent.ts';
import { applyMapping } from '../../../shared/mapping/apply-mapping.ts';
import { headerFit } from '../../../shared/mapping/header-fit.ts';
import type { Mapping } from '../../../shared/mapping/mapping.ts';
import { inOwnFile, ownNames } from '../../../shared/mapping/own-names.ts';
import { surveyForeign } from '../../../shared/mapping/survey-foreign.ts';
import { hashFile } from '../upload/hash-file.ts';
import { blobSource, csvBlob } from './blob-source.ts';
import type { CheckOutcome, CheckProgress, CheckReply, CheckRequest, FileToSend } from './check-messages.ts';
import { askMapping, mappingFor } from './choose-mapping.ts';
import { openTable } from './open-table.ts';
import type { OpenedTable } from './open-table.ts';

type Report = (progress: CheckProgress) => void;
/** Makes an issue speak of the person's own file. */
type Translate = (issue: Issue) => Issue;

/** A file is read to tell its encoding, and again for its rows. */
const READINGS = 2;
/** Faults that come of other names for columns or values. */
const MAPPABLE: ReadonlySet<string> = new Set<Finding['code']>([
  'code_onbekend',
  'gemeente_onbekend',
  'indicator_onbekend',
  'kolom_ontbreekt',
]);
/** Rows are explained by no more issues than this; a file with more has one fault in a whole column. */
const MOST_EXPLAINED = 100_000;

/**
 * Checks what a person gave as the server will (contract §1), and makes ready what may be sent of it: known columns
 * only. Nothing leaves the machine here. The same request gives the same reply.
 */
export async function runCheck(request: CheckRequest, report: Report): Promise<CheckReply> {
  report({ step: 'uitpakken', share: 0, rows: 0 });
  const opened = await openTable(request.given, request.sheet);
  if (opened.kind !== 'table') return opened;
  const header = await readHeader(blobSource(opened.blob));
  if (header === null) return { kind: 'checked', outcome: (await checkOwn(request, opened, report)).outcome };
  const mapping = mappingFor(request, header);
  if (mapping !== null && request.ask !== 'always') return checkMapped(request, opened, mapping, report);
  const { kind, missing, absent } = headerFit(header, DATASETS[request.slot.dataset]);
  const ask = request.ask === undefined && kind === 'own' && absent.length > 0;
  if (kind === 'foreign' || request.ask === 'always' || (ask && missing.length > 0)) {
    const survey = await surveyForeign(progressOf(opened.blob, report).source, request.elevenProof);
    if (survey.issues.length === 0) return askMapping(request, header, survey);
    // What no mapping mends is told as the server tells it: of the wrong file one message, beside it only a BSN.
  }
  const { outcome, emptied } = await checkOwn(request, opened, report);
  // Nothing stands in the way, but what will not be sent may be one of the columns that lack.
  if (ask && emptied && outcome.send !== null)
    return askMapping(request, header, await surveyForeign(blobSource(opened.blob), request.elevenProof));
  return { kind: 'checked', outcome };
}

/** A file with our own headers; whether cells of unknown columns were emptied. */
async function checkOwn(
  request: CheckRequest,
  table: OpenedTable,
  report: Report,
): Promise<{ outcome: CheckOutcome; emptied: boolean }> {
  const found = await check(request, table.blob, report);
  const blob = found.result.ok ? await withoutUnknown(request, table.blob) : null;
  const send = blob === null ? null : await makeReady(table, blob);
  const outcome = outcomeOf(found, await explained(found, table), null, send);
  return { outcome, emptied: blob !== null && blob !== table.blob };
}

/**
 * A file of which the columns are mapped: checked and sent as it is after the mapping. What may not enter at all is
 * told first, in whatever column.
 */
async function checkMapped(
  request: CheckRequest,
  table: OpenedTable,
  mapping: Mapping,
  report: Report,
): Promise<CheckReply> {
  const survey = await surveyForeign(blobSource(table.blob), request.elevenProof);
  if (survey.issues.length > 0) return refusedForeign(survey);
  const mapped = ownNames(mapping);
  let translate: Translate = (issue) => issue;
  const blob = await csvBlob(
    rewriteCsv(blobSource(table.blob), (header) => {
      const rewriting = applyMapping(header, mapping, othersOf(request, header));
      translate = inOwnFile(mapped, rewriting.header);
      return rewriting;
    }),
  );
  const found = await check(request, blob, report, translate);
  const send = found.result.ok ? await makeReady(table, await withoutUnknown(request, blob)) : null;
  return { kind: 'checked', outcome: outcomeOf(found, await explained(found, table), mapped, send) };
}

/** A file that is ours but for a few columns is judged whole, as one that is ours. */
function othersOf({ slot }: CheckRequest, header: RawRow): 'dropped' | 'kept' {
  return headerFit(header, DATASETS[slot.dataset]).kind === 'own' ? 'kept' : 'dropped';
}

function refusedForeign({
  rows,
  groups,
  issues,
}: Pick<CheckResult, 'rows' | 'groups' | 'issues'>): CheckReply {
  const told = issues.map(asUnsent);
  const issuesFile = new Blob([writeCsv([ISSUE_HEADER, ...told.map(issueCells)])]);
  const counts = { rows, accepted: 0, refused: rows };
  const files = { issuesFile, explainedFile: null };
  return {
    kind: 'checked',
    outcome: { ...counts, groups, issues: told, ...files, mapped: null, mappable: false, send: null },
  };
}

/** What a check gives: its result, and every issue as a file; `first` are those to explain rows by. */
interface Found {
  readonly result: CheckResult;
  readonly issuesFile: Blob;
  readonly first: readonly Issue[];
}

/** Checks a CSV and writes every issue of it. */
async function check(
  { slot, elevenProof }: CheckRequest,
  blob: Blob,
  report: Report,
  translate: Translate = (issue) => issue,
): Promise<Found> {
  const progress = progressOf(blob, report);
  const count = (): void => progress.addRow();
  const lines: Blob[] = [new Blob([writeCsv([ISSUE_HEADER])])];
  const first: Issue[] = [];
  let waiting = '';
  const onIssue = (found: Issue): void => {
    const issue = asUnsent(translate(found));
    if (first.length < MOST_EXPLAINED) first.push(issue);
    waiting += csvLine(issueCells(issue));
    if (waiting.length < 262_144) return;
    lines.push(new Blob([waiting]));
    waiting = '';
  };
  const context = { ...slot, elevenProof, knownParticipants: null };
  const result = await checkFile(progress.source, context, { onRow: count, onFaultyRow: count, onIssue });
  const issues = result.issues.map((issue) => asUnsent(translate(issue)));
  // What was written along the way holds values, which a file with personal numbers must not give away.
  const all = result.personal
    ? [writeCsv([ISSUE_HEADER, ...issues.map(issueCells)])]
    : [...lines, new Blob([waiting])];
  return { result: { ...result, issues }, issuesFile: new Blob(all, { type: 'text/csv' }), first };
}

/** The person's own rows with what to mend in each; none of a file that has no fault or must not be kept. */
async function explained({ result, first }: Found, { blob }: OpenedTable): Promise<Blob | null> {
  return result.ok || result.personal ? null : csvBlob(explainedRows(blobSource(blob), first));
}

/** The file with cells of unknown columns emptied; the very same bytes where there are none. */
async function withoutUnknown({ slot }: CheckRequest, blob: Blob): Promise<Blob> {
  let emptied = (): boolean => false;
  const rewritten = await csvBlob(
    rewriteCsv(blobSource(blob), (header) => {
      const known = knownColumnsOnly(header, DATASETS[slot.dataset]);
      ({ emptied } = known);
      return known;
    }),
  );
  return emptied() ? rewritten : blob;
}

async function makeReady(table: OpenedTable, blob: Blob): Promise<FileToSend> {
  const sha256 = await hashFile(blob);
  const same = blob === table.original;
  const originalSha256 = same ? sha256 : await hashFile(table.original);
  return { blob, fileName: table.fileName, sha256, originalSha256 };
}

function outcomeOf(
  { result: { rows, accepted, refused, groups, issues }, issuesFile }: Found,
  explainedFile: Blob | null,
  mapped: CheckOutcome['mapped'],
  send: FileToSend | null,
): CheckOutcome {
  const mappable = mapped !== null || groups.some(({ code }) => MAPPABLE.has(code));
  return { rows, accepted, refused, groups, issues, issuesFile, explainedFile, mapped, mappable, send };
}

function progressOf(blob: Blob, report: Report) {
  let read = 0;
  let rows = 0;
  const tell = (): void =>
    report({ step: 'controleren', share: Math.min(1, read / (READINGS * blob.size)), rows });
  return {
    source: blobSource(blob, (bytes) => {
      read += bytes;
      tell();
    }),
    addRow: (): void => {
      rows += 1;
      if (rows % 1000 === 0) tell();
    },
  };
}
