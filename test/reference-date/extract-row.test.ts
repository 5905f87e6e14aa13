import { describe, expect, test } from 'vitest';
import { extractRows, stepKey } from '../../shared/reference-date/extract-row.ts';
import { activity, participant } from './make-rows.ts';

const WEERT = { code: 'GM0988', name: 'Weert' };
const D = '2022-01-01';
const WINDOW = { from: '2021-07-01', to: D };
const rowsOf = (
  participants: ReturnType<typeof participant>[],
  activities: ReturnType<typeof activity>[] = [],
) => extractRows(WEERT, WINDOW, [{ project: 'ESF-1', participants, activities }], new Map());

describe('caseload and left (contract §4)', () => {
  test.each([
    ['starts the day before D', { startdatum: '2021-12-31' }, 'actief'],
    ['starts on D', { startdatum: D }, null],
    ['ends on D', { einddatum: D }, 'actief'],
    ['ends the day before D', { einddatum: '2021-12-31' }, 'uitgestroomd'],
    ['ends on the first day of W', { einddatum: '2021-07-01' }, 'uitgestroomd'],
    ['ended the day before W', { einddatum: '2021-06-30' }, null],
    ['is dormant', { slapend: 'ja' }, 'slapend'],
    ['left while dormant', { slapend: 'ja', einddatum: '2021-09-01' }, 'uitgestroomd'],
    ['lives elsewhere', { gemeente: 'GM0957' }, null],
  ])('a participant who %s', (_, values, status) => {
    expect(rowsOf([participant('DN-1', values)])[0]?.status ?? null).toBe(status);
  });
});

describe('proof (contract §4)', () => {
  test.each([
    ['starts the day before D', { startdatum: '2021-12-31' }, 1, 1],
    ['starts on D', { startdatum: D }, 0, 0],
    ['without end starts on the first day of W', { startdatum: '2021-07-01' }, 1, 1],
    ['without end started the day before W', { startdatum: '2021-06-30' }, 0, 0],
    ['ends on the first day of W', { startdatum: '2021-05-01', einddatum: '2021-07-01' }, 1, 1],
    ['ended the day before W', { startdatum: '2021-05-01', einddatum: '2021-06-30' }, 0, 0],
    ['has no proof', { startdatum: '2021-08-01', bewijsstuk: null }, 1, 0],
  ])('an activity that %s', (_, values, counted, proofs) => {
    const [row] = rowsOf([participant('DN-1', {})], [activity('A-1', 'dn-1', values)]);
    expect(row?.activiteiten_in_periode).toBe(counted);
    expect(row?.bewijsstukken).toBe(proofs);
    expect(row?.prestatie_aangetoond).toBe(proofs > 0 ? 'ja' : 'nee');
  });

  test('the latest activity is the one with the greatest start before D, then the greatest number', () => {
    const [row] = rowsOf(
      [participant('DN-1', {})],
      [
        activity('A-1', 'DN-1', { startdatum: '2021-10-01', soort: 'intake' }),
        activity('A-3', 'DN-1', { startdatum: '2021-10-01', soort: 'scholing' }),
        activity('A-2', 'DN-1', { startdatum: '2021-10-01', soort: 'nazorg' }),
        activity('A-9', 'DN-1', { startdatum: D, soort: 'bemiddeling' }),
      ],
    );
    expect([row?.laatste_activiteit, row?.laatste_activiteit_datum]).toEqual(['scholing', '2021-10-01']);
  });
});

test.each([
  [2, 'vooruit'],
  [3, 'gelijk'],
  [4, 'achteruit'],
  [null, 'onbekend'],
])('from step %s to step 3 is %s', (before, progress) => {
  const steps = new Map(before === null ? [] : [[stepKey('ESF-1', 'DN-1'), before]]);
  const sources = [{ project: 'ESF-1', participants: [participant('DN-1', { trede: 3 })], activities: [] }];
  expect(extractRows(WEERT, WINDOW, sources, steps)[0]?.voortgang).toBe(progress);
});

test('rows stand in order of project and number, by code points', () => {
  const participants = ['b', 'B', 'é', '10', '9', '😀', '\uFB01'].map((number) => participant(number, {}));
  expect(rowsOf(participants).map((row) => row.deelnemernummer)).toEqual([
    '10',
    '9',
    'B',
    'b',
    'é',
    '\uFB01',
    '😀',
  ]);
});
