import { cellName, columnLetters } from '../csv/cell-name.ts';
import { normaliseText } from '../csv/cell-text.ts';
import { foldName } from '../csv/fold-name.ts';
import type { RawRow } from '../csv/raw-row.ts';
import { allowed } from '../datasets/allowed.ts';
import { letterDistance } from '../datasets/cells/near.ts';
import type { Column } from '../datasets/column.ts';
import { DATASETS } from '../datasets/datasets.ts';
import type { DatasetDefinition } from '../datasets/definition.ts';
import { headerIsPersonal, headerSaysBsn } from '../guard/personal-header.ts';
import type { Finding } from '../issues/catalogue.ts';
import type { IssuePlace } from '../issues/make-issue.ts';
import { shownHeader } from './shown-value.ts';

/** Our own column of explanations in a file to correct: ignored when it comes back (contract §1). */
const EXPLANATION = foldName('uitleg_peilstok');
/** 'Resembles' = at most two letters differ (contract §1). */
const RESEMBLES = 2;

export interface PlacedFinding {
  readonly finding: Finding;
  readonly place: IssuePlace;
}

/** How a header fits a dataset. */
export interface HeaderMatch {
  /** For each column of the dataset its position in the file, from 0; null where absent. */
  readonly positions: readonly (number | null)[];
  /** For each column of the file whether it belongs to the dataset (or is ignored by agreement). */
  readonly known: readonly boolean[];
  /** At most half of the required columns are there: nothing else is worth telling. */
  readonly wrongFile: boolean;
  readonly findings: readonly PlacedFinding[];
  /** By position: what is told of a column only if it turns out empty, since the guard tells it where it is filled. */
  readonly ifEmpty: ReadonlyMap<number, PlacedFinding>;
}

/** Finds the columns of a dataset in a header, and what is wrong with it (contract §1, Reading). */
export function matchHeader(header: RawRow, definition: DatasetDefinition): HeaderMatch {
  const names = header.cells.map(normaliseText);
  const folded = names.map(foldName);
  const byName = new Map(folded.map((name, position) => [name, position] as const).reverse());
  const positions = definition.columns.map(({ name }) => byName.get(foldName(name)) ?? null);
  const ours = new Set(definition.columns.map(({ name }) => foldName(name)).concat(EXPLANATION));
  const known = folded.map((name) => ours.has(name));
  const absent = definition.columns.filter((_, index) => positions[index] === null);
  const missing = absent.filter(({ required }) => required);
  const required = definition.columns.filter((column) => column.required).length;
  if (missing.length >= required / 2) {
    const params = {
      dataset: definition.id,
      resembles: resembled(new Set(folded))?.id ?? null,
      missing: missing.map(({ name }) => name),
    };
    const place = { row: header.row, column: null, cell: null, value: null };
    const findings = [{ finding: { code: 'verkeerd_bestand', params }, place } as const];
    return { positions, known, wrongFile: true, findings, ifEmpty: new Map() };
  }
  const ifEmpty = new Map<number, PlacedFinding>();
  const findings = names.flatMap((name, position) => {
    const at = { header, position, name: folded[position] ?? '', shown: shownHeader(name, position) };
    const found = judgeName(at, byName, known[position] ?? false, absent);
    if (found === null) return [];
    // One root cause per cell: a header that the guard refuses is not told as unknown as well.
    if (found.finding.code === 'kolom_dubbel' || !(headerSaysBsn(name) || headerIsPersonal(name)))
      return [found];
    if (!headerSaysBsn(name)) ifEmpty.set(position, found);
    return [];
  });
  return {
    positions,
    known,
    wrongFile: false,
    findings: [...findings, ...missing.map((column) => missingColumn(header.row, column))],
    ifEmpty,
  };
}

/** The notice for a column without a name; told only where it turns out to hold something. */
export function unnamedColumn(headerRow: number, position: number): PlacedFinding {
  return {
    finding: { code: 'kolom_zonder_naam', params: { letter: columnLetters(position + 1) } },
    place: { row: headerRow, column: null, cell: cellName(position + 1, headerRow), value: null },
  };
}

interface NameAt {
  readonly header: RawRow;
  readonly position: number;
  readonly name: string;
  readonly shown: string;
}

function judgeName(
  at: NameAt,
  byName: ReadonlyMap<string, number>,
  known: boolean,
  absent: readonly Column[],
): PlacedFinding | null {
  const { header, position, name, shown } = at;
  if (name === '' || name === EXPLANATION) return null;
  const place = { row: header.row, column: shown, cell: cellName(position + 1, header.row), value: null };
  const first = byName.get(name) ?? position;
  if (first !== position) {
    const params = { first: cellName(first + 1, header.row) };
    return { finding: { code: 'kolom_dubbel', params }, place };
  }
  if (known) return null;
  const resembles = absentLike(name, absent);
  if (resembles === undefined) return { finding: { code: 'kolom_onbekend', params: {} }, place };
  return {
    finding: { code: 'kolom_onbekend_lijkt_op', params: { resembles }, suggestion: resembles },
    place,
  };
}

function absentLike(name: string, absent: readonly Column[]): string | undefined {
  const near = absent
    .map((column) => ({
      name: column.name,
      distance: letterDistance(name, foldName(column.name), RESEMBLES),
    }))
    .filter(({ distance }) => distance < Infinity);
  return near.sort((a, b) => a.distance - b.distance)[0]?.name;
}

function missingColumn(row: number, column: Column): PlacedFinding {
  return {
    finding: {
      code: 'kolom_ontbreekt',
      params: { description: column.description, allowed: allowed(column) },
    },
    place: { row, column: column.name, cell: null, value: null },
  };
}

/** The dataset with most columns in a header, required ones first where that ties; undefined where none fits. */
function resembled(names: ReadonlySet<string>): DatasetDefinition | undefined {
  const scored = Object.values(DATASETS).map((definition) => {
    const present = definition.columns.filter(({ name }) => names.has(foldName(name)));
    const required = definition.columns.filter((column) => column.required).length;
    return {
      definition,
      present: present.length,
      share: present.filter((column) => column.required).length / required,
    };
  });
  const best = scored.sort((a, b) => b.present - a.present || b.share - a.share)[0];
  return best === undefined || best.present === 0 ? undefined : best.definition;
}
