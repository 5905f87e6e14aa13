import type { CsvCell } from '../csv/write-csv.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { byCodePoints } from './code-points.ts';
import { csvCellOf, EXTRACT_COLUMNS } from './extract-columns.ts';
import { stepKey, type ExtractRow } from './extract-row.ts';

/** What the columns of an extract are made of. */
export type DifferenceSource = 'deelnemers' | 'activiteiten';

/** A definitive extract beside the same municipality and date computed from what is in force now. */
export interface Comparison {
  readonly date: IsoDate;
  readonly municipality: string;
  readonly frozen: readonly ExtractRow[];
  readonly now: readonly ExtractRow[];
  /** The first submission after the frozen one, by project and dataset; null where nothing came after it. */
  readonly sinceOf: (project: string, dataset: DifferenceSource) => string | null;
}

/** One value that differs; the column `rij` says that a whole row was added or vanished. */
export interface Difference {
  readonly date: IsoDate;
  readonly municipality: string;
  readonly project: string;
  readonly deelnemernummer: string;
  readonly column: keyof ExtractRow | 'rij';
  readonly was: string | number | null;
  readonly is: string | number | null;
  /** Id of the submission from which it differs; null where the data did not change, but the programme did. */
  readonly since: string | null;
}

/** The columns of `verschillen.csv`, in order. */
export const DIFFERENCE_COLUMNS = [
  'peilmoment',
  'gemeentecode',
  'project',
  'deelnemernummer',
  'kolom',
  'was',
  'is',
  'sinds_aanlevering',
] as const;

const FROM_ACTIVITIES: ReadonlySet<keyof ExtractRow> = new Set([
  'activiteiten_in_periode',
  'laatste_activiteit',
  'laatste_activiteit_datum',
  'bewijsstukken',
  'prestatie_aangetoond',
]);
const NOT_COMPARED: ReadonlySet<keyof ExtractRow> = new Set(['peilmoment', 'gemeentecode', 'project']);

/**
 * What later corrections would change in definitive extracts, which keep their bytes (contract §4, `verschillen.csv`).
 * Participants are found again by project and number, without regard to case.
 * @returns by date, municipality, project, number (code points) and order of the columns; empty when nothing differs.
 */
export function differences(comparisons: readonly Comparison[]): Difference[] {
  // Columns stand in their order already, and sorting keeps it.
  return comparisons
    .flatMap(differencesOf)
    .sort(
      (a, b) =>
        byCodePoints(a.date, b.date) ||
        byCodePoints(a.municipality, b.municipality) ||
        byCodePoints(a.project, b.project) ||
        byCodePoints(a.deelnemernummer, b.deelnemernummer),
    );
}

/** A line of `verschillen.csv`: dates dd-mm-jjjj, numbers as numbers. */
export function differenceCells(difference: Difference): CsvCell[] {
  const { date, municipality, project, deelnemernummer, column, was, is, since } = difference;
  const cell = (value: string | number | null): CsvCell =>
    column === 'rij' ? value : csvCellOf(column, value);
  return [
    csvCellOf('peilmoment', date),
    municipality,
    project,
    deelnemernummer,
    column,
    cell(was),
    cell(is),
    since,
  ];
}

function differencesOf({ date, municipality, frozen, now, sinceOf }: Comparison): Difference[] {
  const current = new Map(now.map((row) => [keyOf(row), row]));
  const known = new Set(frozen.map(keyOf));
  const at = (
    row: ExtractRow,
    column: Difference['column'],
    was: Difference['was'],
    is: Difference['is'],
  ) => ({
    ...{ date, municipality, project: row.project, deelnemernummer: row.deelnemernummer },
    ...{ column, was, is, since: sinceOf(row.project, sourceOf(column)) },
  });
  return [
    ...frozen.flatMap((row) => {
      const later = current.get(keyOf(row));
      if (later === undefined) return [at(row, 'rij', 'aanwezig', 'afwezig')];
      return EXTRACT_COLUMNS.filter(
        (column) => !NOT_COMPARED.has(column) && row[column] !== later[column],
      ).map((column) => at(row, column, row[column], later[column]));
    }),
    ...now.filter((row) => !known.has(keyOf(row))).map((row) => at(row, 'rij', 'afwezig', 'aanwezig')),
  ];
}

const keyOf = ({ project, deelnemernummer }: ExtractRow): string => stepKey(project, deelnemernummer);
const sourceOf = (column: Difference['column']): DifferenceSource =>
  column !== 'rij' && FROM_ACTIVITIES.has(column) ? 'activiteiten' : 'deelnemers';
