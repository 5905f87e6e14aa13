import { createIssueCollector } from '../checking/issue-collector.ts';
import { guardFinding } from '../checking/guard-finding.ts';
import { fileFinding } from '../checking/check-file.ts';
import { normaliseText } from '../csv/cell-text.ts';
import type { FileFault } from '../csv/file-fault.ts';
import { profileFile } from '../csv/file-profile.ts';
import type { FileSource } from '../csv/file-source.ts';
import type { RawRow } from '../csv/raw-row.ts';
import { readRows } from '../csv/read-rows.ts';
import { createGuard } from '../guard/guard.ts';
import type { Guard } from '../guard/guard.ts';
import { personalKind } from '../guard/personal-cell.ts';
import { headerIsPersonal } from '../guard/personal-header.ts';
import type { Issue, IssueGroup } from '../issues/issue.ts';
import { valueKey } from './apply-mapping.ts';
import { columnNames, isMappable, namedColumns } from './column-names.ts';

/** How many different texts of a foreign column are kept: more than there are codes or municipalities. */
const KEPT_VALUES = 400;

/** A text in a foreign column, and how many cells hold it. */
export interface ForeignText {
  readonly text: string;
  readonly count: number;
}

/** A column of a foreign file, as a person chooses it. */
export interface ForeignColumn {
  readonly name: string;
  /** The first different texts in it, at most {@link KEPT_VALUES}. */
  readonly values: readonly ForeignText[];
  /** There are more than those. */
  readonly more: boolean;
  /** Its name says naam, adres and so on, or it holds addresses or accounts: no number of ours may come from it. */
  readonly personal: boolean;
}

/** What a foreign file holds, and why it may not be handed in however its columns are mapped. */
export interface ForeignSurvey {
  /** Named columns and those that hold something, in the file's order. */
  readonly columns: readonly ForeignColumn[];
  /** Names of the named columns: what a mapping is recognised by. */
  readonly headers: readonly string[];
  readonly rows: number;
  /** Faults of the file as a whole, and citizen service numbers in whatever column. */
  readonly groups: readonly IssueGroup[];
  readonly issues: readonly Issue[];
}

/**
 * Reads a foreign file whole, before its columns are mapped. The guard reads every column: one with citizen service
 * numbers refuses the file, mapped or not (contract §1, BSN); what else is personal may stay behind with its column.
 */
export async function surveyForeign(source: FileSource, elevenProof: boolean): Promise<ForeignSurvey> {
  const faults: FileFault[] = [];
  const texts: Map<string, ForeignText>[] = [];
  let header: RawRow | null = null;
  let guard: Guard | null = null;
  let rows = 0;
  for await (const event of readRows(source, await profileFile(source))) {
    if (event.kind === 'header') {
      ({ header } = event);
      guard = createGuard(header.cells, {
        known: header.cells.map(() => true),
        elevenProofNumbers: elevenProof,
      });
    } else if (event.kind === 'rows') {
      for (const row of event.rows) {
        guard?.add(row);
        row.cells.forEach((cell, at) => keepText((texts[at] ??= new Map<string, ForeignText>()), cell));
      }
    } else if (event.kind === 'fault') faults.push(event.fault);
    else ({ rows } = event.end);
  }
  const collector = createIssueCollector();
  for (const fault of faults) await collector.add(fileFinding(fault));
  if (header !== null && guard !== null) {
    for (const found of guard.verdict().findings)
      if (found.kind === 'refuse') await collector.add(guardFinding(found, header));
  }
  const cells = header?.cells ?? [];
  const names = columnNames(cells);
  const columns = names.map((name, at) => columnOf(name, texts[at]));
  return {
    columns: columns.filter(
      ({ values }, at) =>
        isMappable(cells[at] ?? '') && (values.length > 0 || normaliseText(cells[at] ?? '') !== ''),
    ),
    headers: namedColumns(cells),
    rows,
    groups: collector.groups(),
    issues: collector.issues(false),
  };
}

function keepText(texts: Map<string, ForeignText>, cell: string): void {
  if (cell === '' || texts.size > KEPT_VALUES) return;
  const key = valueKey(cell);
  if (key === '') return;
  const { text, count } = texts.get(key) ?? { text: normaliseText(cell), count: 0 };
  texts.set(key, { text, count: count + 1 });
}

function columnOf(name: string, texts: ReadonlyMap<string, ForeignText> = new Map()): ForeignColumn {
  const values = [...texts.values()].slice(0, KEPT_VALUES);
  const personal = headerIsPersonal(name) || values.some(({ text }) => personalKind(text) !== null);
  return { name, values, more: texts.size > KEPT_VALUES, personal };
}
