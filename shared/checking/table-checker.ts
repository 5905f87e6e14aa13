import { columnLetters } from '../csv/cell-name.ts';
import { normaliseText, trimSpaces } from '../csv/cell-text.ts';
import type { RawRow } from '../csv/raw-row.ts';
import { DATASETS } from '../datasets/datasets.ts';
import { severityOf } from '../issues/make-issue.ts';
import type { CheckContext } from './check-context.ts';
import { deliveryRules } from './delivery.rules.ts';
import { matchHeader, unnamedColumn } from './match-header.ts';
import type { PlacedFinding } from './match-header.ts';
import { cellContextOf, measuredIndicators, projectOf, ruleContextOf } from './programme-context.ts';
import { createRowChecker } from './row-checker.ts';
import type { CheckedRow } from './row-checker.ts';

/** Checks everything below one header. */
export interface TableChecker {
  readonly header: RawRow;
  /** For each column of the file whether it belongs to the dataset. */
  readonly known: readonly boolean[];
  /** The header fits another dataset, or none: rows are not judged. */
  readonly wrongFile: boolean;
  /** The letter of each of the dataset's columns in the file, by name. */
  readonly letters: ReadonlyMap<string, string>;
  readonly headerFindings: readonly PlacedFinding[];
  /** The header has an error, which refuses the file as a whole. */
  readonly refusesAll: boolean;
  /** null for a row that cannot be judged: a field beyond the header's last may have shifted the others. */
  check(raw: RawRow): CheckedRow | null;
  /** What can be told only after the last row. */
  endFindings(): PlacedFinding[];
}

export function createTableChecker(header: RawRow, context: CheckContext): TableChecker {
  const definition = DATASETS[context.dataset];
  const project = projectOf(context);
  const match = matchHeader(header, definition);
  const checkRow = createRowChecker({
    definition,
    positions: match.positions,
    rules: [...definition.rules, ...deliveryRules(definition, project, context)],
    cells: cellContextOf(context, project),
    context: ruleContextOf(context, project),
  });
  const unnamed = new Set(header.cells.flatMap((name, at) => (normaliseText(name) === '' ? [at] : [])));
  const filledUnnamed = new Set<number>();
  const ifEmpty = new Map(match.ifEmpty);
  const missing = new Map(
    context.dataset === 'meetwaarden' ? measuredIndicators(project).map((one) => [one.id, one]) : [],
  );
  let judged = 0;

  return {
    header,
    known: match.known,
    wrongFile: match.wrongFile,
    letters: new Map(
      definition.columns.flatMap(({ name }, index) => {
        const position = match.positions[index] ?? null;
        return position === null ? [] : [[name, columnLetters(position + 1)] as const];
      }),
    ),
    headerFindings: match.findings,
    refusesAll: match.findings.some(({ finding }) => severityOf(finding.code) === 'error'),
    check(raw) {
      for (const position of unnamed) {
        if (normaliseText(raw.cells[position] ?? '') === '') continue;
        unnamed.delete(position);
        filledUnnamed.add(position);
      }
      for (const position of ifEmpty.keys()) {
        if (trimSpaces(raw.cells[position] ?? '') !== '') ifEmpty.delete(position);
      }
      if (match.wrongFile || raw.cells.length > header.cells.length) return null;
      judged += 1;
      const checked = checkRow(raw);
      missing.delete(String(checked.row.values['indicator'] ?? ''));
      return checked;
    },
    endFindings() {
      if (match.wrongFile) return [];
      const named = [...filledUnnamed].sort((a, b) => a - b);
      const absent = judged === 0 ? [] : [...missing.values()];
      return [
        ...ifEmpty.values(),
        ...named.map((position) => unnamedColumn(header.row, position)),
        ...absent.map(({ id, name }): PlacedFinding => ({
          finding: { code: 'indicator_ontbreekt', params: { id, name } },
          place: { row: null, column: 'indicator', cell: null, value: null },
        })),
      ];
    },
  };
}
