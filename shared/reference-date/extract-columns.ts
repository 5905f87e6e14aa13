import {
  ACTIVITY_KIND,
  BENEFIT,
  EDUCATION_LEVEL,
  MARKET_POSITION,
  OUTFLOW,
  SEX,
  TARGET_GROUP,
  YES_NO,
} from '../datasets/code-lists.ts';
import { dutchDay } from './dutch-day.ts';
import type { ExtractRow } from './extract-row.ts';

/** A column of the extract and what it says, for the dictionary beside the rows. */
export interface DescribedColumn {
  readonly name: ExtractColumn;
  readonly kind: 'tekst' | 'datum' | 'geheel getal' | 'code';
  /** In Dutch. */
  readonly meaning: string;
  /** What may stand in it; empty where anything of its kind may. */
  readonly allowed: readonly string[];
}

type Described = readonly [kind: DescribedColumn['kind'], meaning: string, allowed?: readonly string[]];

/** The columns of `extract.csv`, in order (contract §4). The texts lie frozen in every workbook: change them rarely. */
const DESCRIBED = {
  peilmoment: ['datum', 'De peildatum D: wat geldt tot die dag staat in het extract.'],
  gemeentecode: ['tekst', 'Code van de woongemeente, GM en vier cijfers.'],
  gemeente: ['tekst', 'Naam van de woongemeente.'],
  project: ['tekst', 'Code van het project.'],
  deelnemernummer: ['tekst', 'Nummer van de deelnemer in de eigen administratie, nooit een bsn.'],
  consulent: ['tekst', 'Code van de consulent, geen naam.'],
  doelgroep: ['code', 'Doelgroep van het project.', TARGET_GROUP.codes],
  uitkering: ['code', 'Uitkering bij de start.', BENEFIT.codes],
  arbeidsmarktpositie: ['code', 'Positie op de arbeidsmarkt bij de start.', MARKET_POSITION.codes],
  opleidingsniveau: ['code', 'Hoogste opleiding bij de start.', EDUCATION_LEVEL.codes],
  geboortejaar: ['geheel getal', 'Geboortejaar.'],
  geslacht: ['code', 'Geslacht.', SEX.codes],
  startdatum: ['datum', 'Eerste dag van het traject; ligt voor het peilmoment.'],
  einddatum: ['datum', 'Laatste dag van het traject; leeg zolang het loopt.'],
  status: [
    'code',
    'Uitgestroomd: beëindigd sinds het vorige peilmoment. Slapend: in de caseload, ligt tijdelijk stil. Actief: de overige caseload.',
    ['actief', 'slapend', 'uitgestroomd'],
  ],
  esf: ['code', 'Of de deelnemer meetelt voor ESF.', YES_NO.codes],
  activiteiten_in_periode: [
    'geheel getal',
    'Aantal activiteiten tussen het vorige peilmoment en dit peilmoment.',
  ],
  laatste_activiteit: [
    'code',
    'Soort van de activiteit die het laatst voor het peilmoment begon.',
    ACTIVITY_KIND.codes,
  ],
  laatste_activiteit_datum: ['datum', 'Begin van die laatste activiteit.'],
  bewijsstukken: ['geheel getal', 'Aantal activiteiten in de periode met een bewijsstuk.'],
  prestatie_aangetoond: ['code', 'Of er in de periode een activiteit met bewijsstuk is.', YES_NO.codes],
  trede_vorig: ['geheel getal', 'Trede in het vorige definitieve extract.', steps()],
  trede_nu: ['geheel getal', 'Trede op de participatieladder nu.', steps()],
  voortgang: [
    'code',
    'Trede nu vergeleken met de vorige; onbekend als een van beide ontbreekt.',
    ['vooruit', 'gelijk', 'achteruit', 'onbekend'],
  ],
  uitstroom: ['code', 'Waarheen de deelnemer is uitgestroomd.', OUTFLOW.codes],
  kwalificatie_behaald: ['code', 'Of een kwalificatie is behaald.', YES_NO.codes],
} as const satisfies Record<keyof ExtractRow, Described>;

/** The name of a column. */
export type ExtractColumn = keyof typeof DESCRIBED;

function steps(): readonly string[] {
  return ['1', '2', '3', '4', '5', '6'];
}

/** The columns of an extract in their order, with their meaning: the one source of header, types and dictionary. */
export const EXTRACT_DICTIONARY: readonly DescribedColumn[] = (
  Object.entries(DESCRIBED) as [ExtractColumn, Described][]
).map(([name, [kind, meaning, allowed = []]]) => ({ name, kind, meaning, allowed }));

/** Their names. */
export const EXTRACT_COLUMNS: readonly ExtractColumn[] = EXTRACT_DICTIONARY.map(({ name }) => name);

const DATES: ReadonlySet<string> = new Set(
  EXTRACT_DICTIONARY.filter(({ kind }) => kind === 'datum').map(({ name }) => name),
);

/** A value as a cell of a CSV: dates dd-mm-jjjj, the rest as it is (contract §4). */
export function csvCellOf(column: keyof ExtractRow, value: string | number | null): string | number | null {
  return DATES.has(column) && typeof value === 'string' ? dutchDay(value) : value;
}

/** A row as cells of the CSV, in order of the columns. */
export function extractCells(row: ExtractRow): (string | number | null)[] {
  return EXTRACT_COLUMNS.map((column) => csvCellOf(column, row[column]));
}

/** A row as an object of the JSON extract: the columns in their order, dates ISO. */
export function extractObject(row: ExtractRow): Record<string, string | number | null> {
  return Object.fromEntries(EXTRACT_COLUMNS.map((column) => [column, row[column]]));
}
