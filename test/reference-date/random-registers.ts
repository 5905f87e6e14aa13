import fc from 'fast-check';
import { EDUCATION_LEVEL, MARKET_POSITION, OUTFLOW } from '../../shared/datasets/code-lists.ts';
import type { Register } from './second-calculation.ts';

/** A reference date with the days of the year it belongs to. */
export interface Moment {
  readonly date: string;
  readonly earlier: string;
  readonly monthDays: string[];
}

const HALF_YEARS = ['01-01', '07-01'];

/** Year ends, windows with 29 February, dates on it, and dates on which the clock changes. */
export const MOMENTS: readonly Moment[] = [
  { date: '2022-01-01', earlier: '2021-07-01', monthDays: HALF_YEARS },
  { date: '2021-07-01', earlier: '2021-01-01', monthDays: HALF_YEARS },
  { date: '2024-07-01', earlier: '2024-01-01', monthDays: HALF_YEARS },
  { date: '2024-02-29', earlier: '2020-02-29', monthDays: ['02-29'] },
  { date: '2025-03-01', earlier: '2024-03-01', monthDays: ['03-01'] },
  { date: '2024-10-27', earlier: '2024-03-31', monthDays: ['03-31', '10-27'] },
  { date: '2023-12-31', earlier: '2022-12-31', monthDays: ['12-31'] },
];

const shifted = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Days on which rules turn: at and around both reference dates, leap days, changes of the clock, year ends. */
function dayNear({ date, earlier }: Moment): fc.Arbitrary<string> {
  const turning = [date, earlier].flatMap((day) => [-2, -1, 0, 1, 2].map((days) => shifted(day, days)));
  const special = [
    '2020-02-29',
    '2024-02-28',
    '2024-02-29',
    '2024-03-01',
    '2021-03-28',
    '2021-10-31',
    '2024-03-31',
  ];
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...turning) },
    { weight: 1, arbitrary: fc.constantFrom(...special, '2020-12-31', '2021-12-31', '2022-12-31') },
    { weight: 2, arbitrary: fc.integer({ min: -500, max: 60 }).map((days) => shifted(date, days)) },
  );
}

/** A begin and an end, the end not before the begin, or absent. */
const span = (day: fc.Arbitrary<string>): fc.Arbitrary<{ startdatum: string; einddatum: string | null }> =>
  fc.tuple(day, fc.option(day)).map(([one, other]) => ({
    startdatum: other !== null && other < one ? other : one,
    einddatum: other === null ? null : other < one ? one : other,
  }));

const yesNo = fc.constantFrom('ja', 'ja', 'nee', null);
const NUMBERS = ['d-1', 'D-2', 'd-10', 'é', '\uFB01', '😀'];
const numberOf = fc.constantFrom(...NUMBERS);
/** As another file may write the same number; a ligature has no capital of its own. */
const written = fc
  .tuple(numberOf, fc.boolean())
  .map(([text, capitals]) => (capitals && text !== '\uFB01' ? text.toUpperCase() : text));

function people(moment: Moment): fc.Arbitrary<Register['people']> {
  const person = fc
    .record({
      deelnemernummer: numberOf,
      gemeente: fc.constantFrom('GM0957', 'GM0988', 'buiten_regio'),
      span: span(dayNear(moment)),
      geboortejaar: fc.constantFrom(1960, 1966, 1967, 1990, 1992, 1995, 2003, 2004, 2006, 2007),
      geslacht: fc.constantFrom('v', null),
      opleidingsniveau: fc.constantFrom(...EDUCATION_LEVEL.codes),
      arbeidsmarktpositie: fc.constantFrom(...MARKET_POSITION.codes),
      uitkering: fc.constantFrom('bijstand', null),
      doelgroep: fc.constant('overig'),
      uitstroom: fc.constantFrom(...OUTFLOW.codes),
      kwalificatie_behaald: yesNo,
      trede: fc.option(fc.integer({ min: 1, max: 6 })),
      consulent: fc.constantFrom('C1', 'c1', 'C2', null),
      esf: yesNo,
      slapend: fc.constantFrom('nee', 'nee', 'ja', null),
    })
    .map(({ span: dates, ...rest }) => ({ ...rest, ...dates }));
  return fc.uniqueArray(person, {
    selector: (row) => `${row.gemeente} ${row.deelnemernummer}`,
    maxLength: 7,
  });
}

function deeds(moment: Moment): fc.Arbitrary<Register['deeds']> {
  const deed = fc
    .record({
      activiteitnummer: fc.constantFrom('A-1', 'A-2', 'A-9', 'A-10', '\uFB01', '😀'),
      deelnemernummer: written,
      soort: fc.constantFrom('intake', 'coaching', 'scholing'),
      span: span(dayNear(moment)),
      uren: fc.constant(2),
      bewijsstuk: fc.constantFrom('B-1', null),
      consulent: fc.constant('C9'),
    })
    .map(({ span: dates, ...rest }) => ({ ...rest, ...dates }));
  return fc.uniqueArray(deed, { selector: (row) => row.activiteitnummer, maxLength: 6 });
}

/** Registers of two projects around a moment; a number may stand in two municipalities of one project. */
export function registersAt(moment: Moment): fc.Arbitrary<Register[]> {
  const one = (project: string) =>
    fc.record({ project: fc.constant(project), people: people(moment), deeds: deeds(moment) });
  return fc.tuple(one('ESF-2'), one('ESF-10'));
}
