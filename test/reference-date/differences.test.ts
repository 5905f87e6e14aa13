import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../shared/csv/write-csv.ts';
import {
  differenceCells,
  differences,
  DIFFERENCE_COLUMNS,
  type Comparison,
} from '../../shared/reference-date/differences.ts';
import { extractRows, type ExtractRow } from '../../shared/reference-date/extract-row.ts';
import { activity, participant } from './make-rows.ts';

const DATE = '2022-01-01';
const rowsOf = (
  participants: ReturnType<typeof participant>[],
  activities: ReturnType<typeof activity>[] = [],
) =>
  extractRows(
    { code: 'GM0988', name: 'Weert' },
    { from: '2021-07-01', to: DATE },
    [{ project: 'ESF-1', participants, activities }],
    new Map(),
  );
const compare = (frozen: ExtractRow[], now: ExtractRow[], changes: Partial<Comparison> = {}): Comparison => ({
  ...{ date: DATE, municipality: 'GM0988', frozen, now },
  sinceOf: (project, dataset) => `${project}/${dataset}`,
  ...changes,
});

describe('what later corrections change (contract §4, verschillen.csv)', () => {
  const frozen = rowsOf([participant('10', {}), participant('9', {}), participant('a', { trede: null })]);
  const now = rowsOf(
    [
      participant('10', { einddatum: '2021-12-31', uitstroom: 'opleiding' }),
      participant('a', { trede: 4 }),
      participant('b', {}),
    ],
    [activity('A-1', 'a', {})],
  );

  test('values, rows that vanished and rows that were added, with the submission that did it', () => {
    const lines = differences([compare(frozen, now)]).map(differenceCells);
    expect(writeCsv([[...DIFFERENCE_COLUMNS], ...lines]).split('\r\n')).toEqual([
      '\uFEFFpeilmoment;gemeentecode;project;deelnemernummer;kolom;was;is;sinds_aanlevering',
      '01-01-2022;GM0988;ESF-1;10;einddatum;;31-12-2021;ESF-1/deelnemers',
      '01-01-2022;GM0988;ESF-1;10;status;actief;uitgestroomd;ESF-1/deelnemers',
      '01-01-2022;GM0988;ESF-1;10;uitstroom;;opleiding;ESF-1/deelnemers',
      '01-01-2022;GM0988;ESF-1;9;rij;aanwezig;afwezig;ESF-1/deelnemers',
      '01-01-2022;GM0988;ESF-1;a;activiteiten_in_periode;0;1;ESF-1/activiteiten',
      '01-01-2022;GM0988;ESF-1;a;laatste_activiteit;;coaching;ESF-1/activiteiten',
      '01-01-2022;GM0988;ESF-1;a;laatste_activiteit_datum;;01-08-2021;ESF-1/activiteiten',
      '01-01-2022;GM0988;ESF-1;a;bewijsstukken;0;1;ESF-1/activiteiten',
      '01-01-2022;GM0988;ESF-1;a;prestatie_aangetoond;nee;ja;ESF-1/activiteiten',
      '01-01-2022;GM0988;ESF-1;a;trede_nu;;4;ESF-1/deelnemers',
      '01-01-2022;GM0988;ESF-1;b;rij;afwezig;aanwezig;ESF-1/deelnemers',
      '',
    ]);
  });

  test('a number written otherwise is the same participant', () => {
    expect(
      differences([compare(rowsOf([participant('d-1', {})]), rowsOf([participant('D-1', {})]))]),
    ).toEqual([expect.objectContaining({ column: 'deelnemernummer', was: 'd-1', is: 'D-1' })]);
  });

  test('earlier dates and lower codes come first', () => {
    const gone = rowsOf([participant('1', {})]);
    const found = differences([
      compare(gone, [], { municipality: 'GM0988' }),
      compare(gone, [], { municipality: 'GM0957' }),
      compare(gone, [], { date: '2021-07-01' }),
    ]);
    expect(found.map(({ date, municipality }) => [date, municipality])).toEqual([
      ['2021-07-01', 'GM0988'],
      [DATE, 'GM0957'],
      [DATE, 'GM0988'],
    ]);
  });
});

test('equal extracts do not differ, and turned round was and is change places', () => {
  const people = fc.uniqueArray(
    fc.record({ number: fc.constantFrom('1', '2', '3'), trede: fc.option(fc.integer({ min: 1, max: 6 })) }),
    { selector: ({ number }) => number },
  );
  const rows = (given: { number: string; trede: number | null }[]) =>
    rowsOf(given.map(({ number, trede }) => participant(number, { trede })));
  fc.assert(
    fc.property(people, people, (one, other) => {
      expect(differences([compare(rows(one), rows(one))])).toEqual([]);
      const there = differences([compare(rows(one), rows(other))]);
      const back = differences([compare(rows(other), rows(one))]);
      expect(back.map(({ was, is }) => [is, was])).toEqual(there.map(({ was, is }) => [was, is]));
    }),
    { seed: 4, numRuns: 200 },
  );
});
