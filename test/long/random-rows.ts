import { plus } from './days.ts';
import type { Day } from './days.ts';
import type { Random } from './random.ts';
import type { Row } from './world.ts';

export type Register = 'vouchers' | 'matches' | 'deelnemers' | 'activiteiten';

export const TOWNS = ['GM0222', 'GM1509', 'GM1586'];
const SECTORS = ['zorg', 'techniek', 'onderwijs', 'ict', 'overig'];
const POSITIONS = ['werkloos_korter_dan_12_maanden', 'werkloos_12_maanden_of_langer', 'inactief', 'werkend'];
const GROUPS = ['niet_uitkeringsgerechtigd', 'arbeidsbeperking', 'jongere', '50_plus', 'overig'];
const KINDS = ['baan', 'bbl', 'leerwerkplek', 'stage'];
const ACTIVITIES = ['intake', 'coaching', 'scholing', 'taaltraining'];
const STATES = ['aangevraagd', 'toegekend', 'afgewezen', 'ingetrokken', 'afgerond', 'afgebroken'];

/** Date columns that an indicator may go by, numeric columns it may add, columns it may ask conditions of. */
export const DATES: Readonly<Record<Register, readonly [string, ...string[]]>> = {
  vouchers: ['aanvraagdatum', 'toekenningsdatum', 'startdatum', 'einddatum', 'betaaldatum'],
  matches: ['matchdatum', 'einddatum'],
  deelnemers: ['startdatum', 'einddatum'],
  activiteiten: ['startdatum', 'einddatum'],
};
export const NUMBERS: Readonly<Record<Register, string>> = {
  vouchers: 'bedrag',
  matches: 'uren_per_week',
  deelnemers: 'trede',
  activiteiten: 'uren',
};
export const SOME_CODES: Readonly<Record<Register, Readonly<Record<string, readonly string[]>>>> = {
  vouchers: { status: STATES, sector: SECTORS, scholingsadvies: ['ja', 'nee'], gemeente: TOWNS },
  matches: { soort: KINDS, sector: SECTORS, gemeente: [...TOWNS, 'buiten_regio'] },
  deelnemers: {
    arbeidsmarktpositie: POSITIONS,
    esf: ['ja', 'nee'],
    trede: ['1', '2', '3', '4'],
    doelgroep: GROUPS,
  },
  activiteiten: { soort: ACTIVITIES, consulent: ['c1', 'c2'] },
};

/** A row whose first date lies in a span of days, of a municipality's own file or of any. */
export function randomRow(
  random: Random,
  dataset: Register,
  key: string,
  town: string | null,
  from: Day,
  days: number,
): Row {
  const { below, chance, pick, sample } = random;
  const of = (values: readonly string[]): string => sample(values, 1)[0] ?? '';
  const maybe = <T>(value: T, share = 0.25): T | null => (chance(share) ? null : value);
  const day = plus(from, below(days));
  const after = (most: number): Day => plus(day, below(most));
  const gemeente = town ?? of([...TOWNS, 'buiten_regio']);
  const deelnemernummer = `${pick(['d', 'd', 'd', 'D'])}${below(25)}`;
  if (dataset === 'vouchers') {
    const status = of(STATES);
    const isGranted = status === 'toegekend' || (status.startsWith('afge') && status !== 'afgewezen');
    const startdatum = maybe(after(200), 0.3);
    return {
      ...{ vouchernummer: key, aanvraagdatum: day, status, gemeente, sector: of(SECTORS), startdatum },
      toekenningsdatum: isGranted ? after(60) : maybe(after(60), 0.8),
      bedrag: maybe(below(500_000) / 100),
      scholingsadvies: maybe(of(['ja', 'nee'])),
      einddatum: maybe(plus(startdatum ?? day, below(200))),
      betaaldatum: maybe(after(200), 0.5),
      deelnemernummer: maybe(deelnemernummer, 0.15),
    };
  }
  if (dataset === 'matches')
    return {
      ...{ matchnummer: key, matchdatum: day, soort: of(KINDS), gemeente, sector: maybe(of(SECTORS)) },
      uren_per_week: maybe(below(240) / 4),
      deelnemernummer: maybe(deelnemernummer, 0.15),
      einddatum: maybe(after(200), 0.5),
    };
  if (dataset === 'deelnemers') {
    const einddatum = maybe(after(400), 0.6);
    return {
      ...{ deelnemernummer: key, gemeente, geboortejaar: 1950 + below(55), opleidingsniveau: 'mbo2' },
      ...{ arbeidsmarktpositie: of(POSITIONS), doelgroep: of(GROUPS), startdatum: day, einddatum },
      uitstroom: einddatum === null ? null : of(['betaald_werk', 'opleiding', 'geen']),
      trede: maybe(1 + below(6)),
      esf: maybe(of(['ja', 'nee']), 0.1),
    };
  }
  return {
    ...{ activiteitnummer: key, deelnemernummer, soort: of(ACTIVITIES), startdatum: day },
    einddatum: maybe(after(90), 0.4),
    uren: maybe(below(80) / 2),
    consulent: maybe(of(['c1', 'c2'])),
  };
}

/** Rows as a CSV in the way people write dates and numbers. */
export function csvOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const text = (cell: string | number | null | undefined): string => {
    if (cell === null || cell === undefined) return '';
    if (typeof cell === 'number') return String(cell).replace('.', ',');
    const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell);
    return date === null ? cell : `${date[3]}-${date[2]}-${date[1]}`;
  };
  return [columns, ...rows.map((row) => columns.map((column) => text(row[column])))]
    .map((cells) => cells.join(';'))
    .join('\r\n');
}
