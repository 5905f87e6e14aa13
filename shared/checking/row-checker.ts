import { cellName } from '../csv/cell-name.ts';
import type { RawRow } from '../csv/raw-row.ts';
import { createColumnReader } from '../datasets/cells/column-reader.ts';
import { normaliseKey } from '../datasets/cells/normalise-key.ts';
import type { CellContext } from '../datasets/cells/read-cell.ts';
import type { Cell, KeyedRow } from '../datasets/dataset.ts';
import type { DatasetDefinition } from '../datasets/definition.ts';
import type { Rule, RuleContext } from '../datasets/rule.ts';
import type { Finding } from '../issues/catalogue.ts';
import type { Severity } from '../issues/issue.ts';
import { severityOf } from '../issues/make-issue.ts';
import { createKeyIndex } from './key-index.ts';
import type { PlacedFinding } from './match-header.ts';
import { shownValue } from './shown-value.ts';

export interface RowCheckerOptions {
  readonly definition: DatasetDefinition;
  /** For each column of the dataset its position in the file; null where absent. */
  readonly positions: readonly (number | null)[];
  readonly rules: readonly Rule[];
  readonly cells: CellContext;
  readonly context: RuleContext;
}

/** What one row comes to. */
export interface CheckedRow {
  /** The row as stored; faulty cells are null, so only one without errors may be kept. */
  readonly row: KeyedRow;
  readonly hasError: boolean;
  /** At most one per cell. */
  readonly findings: readonly PlacedFinding[];
}

const RANK: Readonly<Record<Severity, number>> = { notice: 1, warning: 2, error: 3 };

/** Checks the rows of one file one after the other: cells, then rules, then the key (contract §1). */
export function createRowChecker(options: RowCheckerOptions): (raw: RawRow) => CheckedRow {
  const { definition, positions, context } = options;
  const columns = definition.columns.map((column, index) => ({
    column,
    position: positions[index] ?? null,
    read: createColumnReader(column, options.cells),
  }));
  const byName = new Map(columns.map((entry) => [entry.column.name, entry]));
  const keys = createKeyIndex();
  const keyColumn = definition.key.at(-1) ?? '';

  return (raw) => {
    const values: Record<string, Cell> = {};
    const found = new Map<string, Finding>();
    const faulty = new Set<string>();

    function report(column: string, finding: Finding): void {
      const severity = severityOf(finding.code);
      const earlier = found.get(column);
      // One root cause per cell: the first of the worst.
      if (earlier === undefined || RANK[severity] > RANK[severityOf(earlier.code)])
        found.set(column, finding);
      if (severity === 'error') faulty.add(column);
    }

    for (const { column, position, read } of columns) {
      if (position === null) {
        values[column.name] = null;
        if (column.required) faulty.add(column.name);
        continue;
      }
      const { reading } = read(raw.cells[position] ?? '');
      values[column.name] = reading.ok ? reading.value : null;
      if (reading.remark !== null) report(column.name, reading.remark);
    }
    for (const rule of options.rules) {
      if (rule.reads.some((name) => faulty.has(name))) continue;
      const finding = rule.judge(values, context);
      if (finding !== null) report(rule.column, finding);
    }
    const key = definition.key.map((name) => normaliseKey(String(values[name] ?? ''))).join('|');
    if (!definition.key.some((name) => faulty.has(name))) {
      const firstRow = keys.firstRow(key, raw.row);
      if (firstRow !== null) {
        report(keyColumn, { code: 'sleutel_dubbel', params: { firstRow, key: definition.key } });
      }
    }

    const hasError = faulty.size > 0;
    return { row: { key, row: raw.row, values }, hasError, findings: placed(raw, found) };
  };

  function placed(raw: RawRow, found: ReadonlyMap<string, Finding>): PlacedFinding[] {
    return [...found].map(([name, finding]) => {
      const { column, position = null, read } = byName.get(name) ?? {};
      if (column === undefined || position === null || read === undefined) {
        return { finding, place: { row: raw.row, column: name, cell: null, value: null } };
      }
      const value = shownValue(column, read(raw.cells[position] ?? '').text);
      return { finding, place: { row: raw.row, column: name, cell: cellName(position + 1, raw.row), value } };
    });
  }
}
