import type { ExtractRow } from './extract-row.ts';

/** The columns of `extract.csv`, in order (contract §4). */
export const EXTRACT_COLUMNS = [
  'peilmoment',
  'gemeentecode',
  'gemeente',
  'project',
  'deelnemernummer',
  'consulent',
  'doelgroep',
  'uitkering',
  'arbeidsmarktpositie',
  'opleidingsniveau',
  'geboortejaar',
  'geslacht',
  'startdatum',
  'einddatum',
  'status',
  'esf',
  'activiteiten_in_periode',
  'laatste_activiteit',
  'laatste_activiteit_datum',
  'bewijsstukken',
  'prestatie_aangetoond',
  'trede_vorig',
  'trede_nu',
  'voortgang',
  'uitstroom',
  'kwalificatie_behaald',
] as const satisfies readonly (keyof ExtractRow)[];

const DATES: ReadonlySet<string> = new Set([
  'peilmoment',
  'startdatum',
  'einddatum',
  'laatste_activiteit_datum',
]);

/** A row as cells of the CSV: dates dd-mm-jjjj, numbers as numbers (contract §4). */
export function extractCells(row: ExtractRow): (string | number | null)[] {
  return EXTRACT_COLUMNS.map((column) => {
    const value = row[column];
    return DATES.has(column) && typeof value === 'string' ? value.split('-').reverse().join('-') : value;
  });
}

/** A row as an object of the JSON extract: the columns in their order, dates ISO. */
export function extractObject(row: ExtractRow): Record<string, string | number | null> {
  return Object.fromEntries(EXTRACT_COLUMNS.map((column) => [column, row[column]]));
}
