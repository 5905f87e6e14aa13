import { writeCsv, type CsvCell } from '../../shared/csv/write-csv.ts';
import { attributionFactors } from '../../shared/reference-date/attribution-factor.ts';
import {
  DIFFERENCE_COLUMNS,
  differenceCells,
  type Difference,
} from '../../shared/reference-date/differences.ts';
import { ESF_INDICATOR_NAMES } from '../../shared/reference-date/esf-indicator-names.ts';
import { EXTRACT_COLUMNS, extractCells, extractObject } from '../../shared/reference-date/extract-columns.ts';
import type { ExtractRow } from '../../shared/reference-date/extract-row.ts';
import {
  WITHOUT_PROOF_COLUMNS,
  withoutProof,
  withoutProofCells,
} from '../../shared/reference-date/without-proof.ts';
import { extractWorkbook } from './extract-workbook.ts';

/** A file to freeze. */
export interface FileContent {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What the files of an extract are made of. */
interface FrozenData {
  readonly rows: readonly ExtractRow[];
  /** ESF+ common indicators of the municipality; null where the fund is another. */
  readonly indicators: Readonly<Record<string, number>> | null;
  /** What corrections changed in earlier definitive extracts; null where there is none yet. */
  readonly corrections: readonly Difference[] | null;
}

/** The files of an extract; their bytes depend on the data alone (contract §4): no clock, no version, rows in order. */
export function frozenFiles({ rows, indicators, corrections }: FrozenData): FileContent[] {
  return [
    csv('extract', EXTRACT_COLUMNS, rows.map(extractCells)),
    {
      name: 'extract.xlsx',
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: extractWorkbook(rows),
    },
    { name: 'extract.json', type: 'application/json', bytes: encode(jsonLines(rows)) },
    factorsCsv(rows),
    ...(indicators === null ? [] : [indicatorsCsv(indicators)]),
    csv('zonder_bewijs', WITHOUT_PROOF_COLUMNS, withoutProof(rows).map(withoutProofCells)),
    ...(corrections === null
      ? []
      : [csv('verschillen', DIFFERENCE_COLUMNS, corrections.map(differenceCells))]),
  ];
}

function factorsCsv(rows: readonly ExtractRow[]): FileContent {
  const factors = attributionFactors(rows);
  return csv(
    'toerekenfactoren',
    ['project', 'consulent', 'aangetoond', 'caseload', 'factor'],
    factors.map(({ project, consulent, proven, caseload, factor }) => [
      project,
      consulent,
      proven,
      caseload,
      factor,
    ]),
  );
}

function indicatorsCsv(indicators: Readonly<Record<string, number>>): FileContent {
  return csv(
    'esf-indicatoren',
    ['indicator', 'omschrijving', 'aantal'],
    Object.entries(indicators)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, count]) => [code, ESF_INDICATOR_NAMES[code] ?? '', count]),
  );
}

/** One row a line, so that two extracts can be compared by eye. */
function jsonLines(rows: readonly ExtractRow[]): string {
  const lines = rows.map((row) => JSON.stringify(extractObject(row)));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

function csv(name: string, header: readonly string[], rows: readonly (readonly CsvCell[])[]): FileContent {
  return {
    name: `${name}.csv`,
    type: 'text/csv; charset=utf-8',
    bytes: encode(writeCsv([header, ...rows])),
  };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
