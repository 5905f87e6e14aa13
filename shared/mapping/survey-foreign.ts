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
import type { Issue, IssueGroup } from '../issues/issue.ts';
import { valueKey } from './apply-mapping.ts';
import { columnNames } from './column-names.ts';

/** How many different texts of a foreign column are kept: a column of codes has fewer. */
const KEPT_VALUES = 60;

/** A column of a foreign file, as a person chooses it. */
export interface ForeignColumn {
  readonly name: string;
  /** The first different texts in it, at most {@link KEPT_VALUES}. */
  readonly values: readonly string[];
  /** There are more than those. */
  readonly more: boolean;
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
  const texts: Map<string, string>[] = [];
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
        row.cells.forEach((cell, at) => keepText((texts[at] ??= new Map<string, string>()), cell));
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
  const isNamed = (at: number): boolean => normaliseText(cells[at] ?? '') !== '';
  return {
    columns: columns.filter(({ values }, at) => values.length > 0 || isNamed(at)),
    headers: names.filter((_, at) => isNamed(at)),
    rows,
    groups: collector.groups(),
    issues: collector.issues(false),
  };
}

function keepText(texts: Map<string, string>, cell: string): void {
  if (cell === '' || texts.size > KEPT_VALUES) return;
  const key = valueKey(cell);
  if (key !== '' && !texts.has(key)) texts.set(key, normaliseText(cell));
}

function columnOf(name: string, texts: ReadonlyMap<string, string> = new Map()): ForeignColumn {
  return { name, values: [...texts.values()].slice(0, KEPT_VALUES), more: texts.size > KEPT_VALUES };
}
