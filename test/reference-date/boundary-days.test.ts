import { describe, expect, test } from 'vitest';
import { extractRows } from '../../shared/reference-date/extract-row.ts';
import { referenceWindow } from '../../shared/reference-date/window.ts';
import { activity, participant } from './make-rows.ts';

/** Days written out by hand: the day before W, its first day, the day before D, D, and the day after. */
const DAYS = [
  ['a year end', ['01-01', '07-01'], '2021-06-30', '2021-07-01', '2021-12-31', '2022-01-01', '2022-01-02'],
  [
    'half a year with 29 February',
    ['01-01', '07-01'],
    '2023-12-31',
    '2024-01-01',
    '2024-06-30',
    '2024-07-01',
    '2024-07-02',
  ],
  [
    'the day after 29 February',
    ['03-01'],
    '2023-02-28',
    '2023-03-01',
    '2024-02-29',
    '2024-03-01',
    '2024-03-02',
  ],
  [
    'the day after 28 February',
    ['03-01'],
    '2024-02-29',
    '2024-03-01',
    '2025-02-28',
    '2025-03-01',
    '2025-03-02',
  ],
  [
    '29 February itself',
    ['02-29', '07-01'],
    '2023-06-30',
    '2023-07-01',
    '2024-02-28',
    '2024-02-29',
    '2024-03-01',
  ],
  [
    'the day summer time begins',
    ['01-01', '03-31'],
    '2023-12-31',
    '2024-01-01',
    '2024-03-30',
    '2024-03-31',
    '2024-04-01',
  ],
  [
    'the day summer time ends',
    ['03-31', '10-27'],
    '2024-03-30',
    '2024-03-31',
    '2024-10-26',
    '2024-10-27',
    '2024-10-28',
  ],
  ['the last day of a year', ['12-31'], '2022-12-30', '2022-12-31', '2023-12-30', '2023-12-31', '2024-01-01'],
] as const;

describe.each(DAYS)('%s', (_, monthDays, beforeW, firstOfW, dayBefore, date, dayAfter) => {
  const window = referenceWindow(date, monthDays);
  const row = (person: Parameters<typeof participant>[1], deed?: Parameters<typeof activity>[2]) =>
    extractRows(
      { code: 'GM0988', name: 'Weert' },
      window,
      [
        {
          project: 'ESF-1',
          participants: [participant('1', { startdatum: '2020-01-06', ...person })],
          activities: deed === undefined ? [] : [activity('A', '1', deed)],
        },
      ],
      new Map(),
    )[0];

  test('the window', () => expect(window).toEqual({ from: firstOfW, to: date }));

  test.each([
    ['starts on D − 1', { startdatum: dayBefore }, 'actief'],
    ['starts on D', { startdatum: date }, undefined],
    ['starts the day after D', { startdatum: dayAfter }, undefined],
    ['ends the day before W', { einddatum: beforeW }, undefined],
    ['ends on the first day of W', { einddatum: firstOfW }, 'uitgestroomd'],
    ['ends on D − 1', { einddatum: dayBefore }, 'uitgestroomd'],
    ['ends on D', { einddatum: date }, 'actief'],
    ['ends the day after D', { einddatum: dayAfter }, 'actief'],
    ['is there on D − 1 only', { startdatum: dayBefore, einddatum: dayBefore }, 'uitgestroomd'],
    ['is there from D − 1 to D', { startdatum: dayBefore, einddatum: date }, 'actief'],
    ['is there on D only', { startdatum: date, einddatum: date }, undefined],
  ])('a participant who %s', (__, person, status) => expect(row(person)?.status).toBe(status));

  test.each<[string, Parameters<typeof activity>[2], number, string | null]>([
    ['is on the day before W', { startdatum: beforeW }, 0, beforeW],
    ['is on the first day of W', { startdatum: firstOfW }, 1, firstOfW],
    ['is on D − 1', { startdatum: dayBefore }, 1, dayBefore],
    ['is on D', { startdatum: date }, 0, null],
    ['ends the day before W', { startdatum: '2020-01-06', einddatum: beforeW }, 0, '2020-01-06'],
    ['ends on the first day of W', { startdatum: '2020-01-06', einddatum: firstOfW }, 1, '2020-01-06'],
    ['lasts from before W past D', { startdatum: beforeW, einddatum: dayAfter }, 1, beforeW],
    ['lasts from D − 1 past D', { startdatum: dayBefore, einddatum: dayAfter }, 1, dayBefore],
    ['lasts from D', { startdatum: date, einddatum: dayAfter }, 0, null],
  ])('an activity that %s', (__, deed, proofs, last) => {
    expect(row({}, deed)).toMatchObject({
      ...{ activiteiten_in_periode: proofs, bewijsstukken: proofs },
      ...{ prestatie_aangetoond: proofs === 0 ? 'nee' : 'ja', laatste_activiteit_datum: last },
    });
  });
});
