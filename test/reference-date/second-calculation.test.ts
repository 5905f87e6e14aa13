import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeyedRow } from '../../shared/datasets/dataset.ts';
import { attributionFactors } from '../../shared/reference-date/attribution-factor.ts';
import { esfIndicators } from '../../shared/reference-date/esf-indicators.ts';
import { extractObject } from '../../shared/reference-date/extract-columns.ts';
import { extractRows, stepKey } from '../../shared/reference-date/extract-row.ts';
import { referenceWindow } from '../../shared/reference-date/window.ts';
import { MOMENTS, registersAt, type Moment } from './random-registers.ts';
import {
  slowExtract,
  slowFactors,
  slowIndicators,
  windowDays,
  type Cells,
  type Register,
} from './second-calculation.ts';

const MUNICIPALITIES = [
  { code: 'GM0957', name: 'Roermond' },
  { code: 'GM0988', name: 'Weert' },
];
const CODES = MUNICIPALITIES.map(({ code }) => code);
const RUNS = 500;

const keyed = (rows: Cells[], column: string): KeyedRow[] =>
  rows.map((values, at) => ({ key: String(values[column]).toLowerCase(), row: at + 2, values }));

/** What the product computes of the same registers, as plain data. */
function quick(date: string, monthDays: string[], registers: Register[], previous: Cells[]) {
  const window = referenceWindow(date, monthDays);
  const sources = registers.map(({ project, people, deeds }) => ({
    project,
    participants: keyed(people, 'deelnemernummer'),
    activities: keyed(deeds, 'activiteitnummer'),
  }));
  const steps = (code: string): Map<string, number> =>
    new Map(
      previous
        .filter((row) => row['gemeentecode'] === code && row['trede_nu'] !== null)
        .map((row) => [
          stepKey(String(row['project']), String(row['deelnemernummer'])),
          Number(row['trede_nu']),
        ]),
    );
  const rows = MUNICIPALITIES.flatMap((one) => extractRows(one, window, sources, steps(one.code)));
  const participants = MUNICIPALITIES.flatMap(({ code }) =>
    sources.flatMap(({ project, participants: of }) =>
      of.filter(({ values }) => values['gemeente'] === code).map(({ values }) => ({ project, values })),
    ),
  );
  return {
    rows: rows.map(extractObject),
    factors: attributionFactors(rows),
    indicators: esfIndicators(participants, date),
  };
}

function slow(date: string, monthDays: string[], registers: Register[], previous: Cells[]) {
  const rows = MUNICIPALITIES.flatMap((one) =>
    slowExtract(
      one,
      date,
      monthDays,
      registers,
      previous.filter((row) => row['gemeentecode'] === one.code),
    ),
  );
  return { rows, factors: slowFactors(rows), indicators: slowIndicators(CODES, date, registers) };
}

describe('a second calculation, from the text of contract §4 alone, finds the same', () => {
  test.each(MOMENTS)('at $date, over random registers', (moment: Moment) => {
    const { date, earlier, monthDays } = moment;
    fc.assert(
      fc.property(registersAt(moment), registersAt(moment), (before, now) => {
        const first = quick(earlier, monthDays, before, []);
        expect(first).toEqual(slow(earlier, monthDays, before, []));
        const found = quick(date, monthDays, now, first.rows);
        const wanted = slow(date, monthDays, now, first.rows);
        expect(found).toEqual(wanted);
        // Keys in the order of the columns too, for the bytes depend on it.
        expect(JSON.stringify(found.rows)).toBe(JSON.stringify(wanted.rows));
      }),
      { seed: 20_220_101, numRuns: RUNS },
    );
  });

  test.each(MOMENTS)('the window of $date', ({ date, earlier, monthDays }) => {
    const days = windowDays(date, monthDays);
    expect(days[0]).toBe(earlier);
    expect(referenceWindow(date, monthDays)).toEqual({ from: days[0], to: date });
  });
});
