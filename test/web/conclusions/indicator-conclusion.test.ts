import { describe, expect, it } from 'vitest';
import type { IndicatorFigure } from '../../../shared/api/dashboard.schema.ts';
import { indicatorConclusion } from '../../../web/src/conclusions/indicator-conclusion.ts';

const sroi: IndicatorFigure = {
  project: '3.2',
  id: 'sroi',
  name: 'Actieve aanbestedingen met SROI',
  unit: 'aanbestedingen',
  kind: 'level',
  direction: 'up',
  actual: 190,
  target: 250,
  targetDate: '2025-12-31',
  nextTarget: 200,
  nextTargetDate: '2024-12-31',
  expected: 200,
  attainment: 0.76,
  pace: 0.95,
  status: 'op_koers',
  forecast: null,
  t: '2024-10-31',
  dataThrough: '2024-10-31',
  published: true,
  delivered: null,
  series: [],
};

describe('indicatorConclusion', () => {
  it('tells the worked example of the contract', () => {
    expect(indicatorConclusion(sroi)).toEqual([
      'De stand op 31 oktober 2024 is 190 aanbestedingen.',
      'Dat is 76% van het doel van 250 aanbestedingen op 31 december 2025.',
      'Volgens plan had het 200 aanbestedingen moeten zijn: het tempo is 95%.',
    ]);
  });

  it('says which part of the projects is in it, when not all are', () => {
    const sentence = 'Daarin zitten 3 van de 5 projecten die meetellen.';
    expect(indicatorConclusion({ ...sroi, delivered: { have: 3, of: 5 } })).toContain(sentence);
    expect(indicatorConclusion({ ...sroi, delivered: { have: 5, of: 5 } })).toHaveLength(3);
  });

  it.each([
    [
      { forecast: 261.4 },
      'Gaat het door als in de laatste drie perioden, dan komt het op 31 december 2025 uit op 261; dat is 11 boven het doel.',
    ],
    [
      { forecast: 240 },
      'Gaat het door als in de laatste drie perioden, dan komt het op 31 december 2025 uit op 240; dat is 10 onder het doel.',
    ],
    [
      { forecast: 250 },
      'Gaat het door als in de laatste drie perioden, dan komt het op 31 december 2025 uit op 250: precies het doel.',
    ],
  ])('ends with where it leads to (%#)', (change, sentence) => {
    expect(indicatorConclusion({ ...sroi, ...change }).at(-1)).toBe(sentence);
  });

  it.each([
    ['behaald', 'Daarmee is het doel van 250 aanbestedingen op 31 december 2025 behaald.'],
    ['niet_behaald', 'Daarmee is het doel van 250 aanbestedingen op 31 december 2025 niet behaald.'],
  ] as const)('says %s and nothing of the plan after it', (status, sentence) => {
    expect(indicatorConclusion({ ...sroi, status, forecast: status === 'behaald' ? 300 : null })).toEqual([
      'De stand op 31 oktober 2024 is 190 aanbestedingen.',
      sentence,
    ]);
  });

  it('does not make a zero of what was not reported', () => {
    const absent = { ...sroi, actual: null, attainment: null, pace: null, status: 'geen_gegevens' as const };
    expect(indicatorConclusion({ ...absent, dataThrough: null })).toEqual([
      'Er zijn nog geen gegevens aangeleverd voor deze indicator.',
      'Afgesproken is 250 aanbestedingen op 31 december 2025.',
    ]);
    expect(indicatorConclusion({ ...absent, target: null, targetDate: null })).toEqual([
      'In de gegevens tot en met 31 oktober 2024 staat nog niets over deze indicator.',
      'Er is geen doel afgesproken.',
    ]);
  });

  it('says that no target was agreed', () => {
    const free = { ...sroi, target: null, targetDate: null, expected: null, attainment: null, pace: null };
    expect(indicatorConclusion({ ...free, status: 'geen_doel' })).toEqual([
      'De stand op 31 oktober 2024 is 190 aanbestedingen.',
      'Er is geen doel afgesproken.',
    ]);
  });

  it('tells of what must go down how far it went, and what it may be at most', () => {
    const down = { ...sroi, direction: 'down', actual: 55, target: 40, unit: 'mensen' } as const;
    const [, against, plan] = indicatorConclusion({ ...down, attainment: 0.75, expected: 47.6, pace: 0.858 });
    expect(against).toBe(
      'Van de afgesproken daling is 75% bereikt; het doel is 40 mensen op 31 december 2025.',
    );
    expect(plan).toBe('Volgens plan had het hoogstens 48 mensen moeten zijn: het tempo is 85,8%.');
    const risen = indicatorConclusion({ ...down, actual: 120, attainment: -0.33 });
    expect(risen[1]).toBe('Dat hoort bij het doel van 40 mensen op 31 december 2025.');
  });

  it.each([
    ['behaald', 'Daarmee is het doel van 250 aanbestedingen op 31 december 2025 inmiddels behaald.'],
    ['niet_behaald', 'Daarmee is het doel van 250 aanbestedingen op 31 december 2025 nu niet behaald.'],
  ] as const)('after the date of the target it is %s now', (status, expected) => {
    expect(indicatorConclusion({ ...sroi, status, t: '2026-02-28' })[1]).toBe(expected);
  });

  it('tells the distance of a small forecast as it shows the forecast', () => {
    const small = { ...sroi, kind: 'sum', unit: 'fte', actual: 0.95, target: 1.25, forecast: 1.051 } as const;
    expect(indicatorConclusion(small).at(-1)).toMatch(/uit op 1,1; dat is 0,15 onder het doel\.$/);
  });

  it('says pace and attainment with one decimal, cut', () => {
    const told = indicatorConclusion({ ...sroi, attainment: 0.23666, pace: 0.9578 });
    expect(told[1]).toMatch(/^Dat is 23,6% van het doel/);
    expect(told[2]).toMatch(/: het tempo is 95,7%\.$/);
  });

  it('tells whole people, never up to a target that is missed', () => {
    const people = {
      ...sroi,
      kind: 'unique',
      unit: 'fondsen',
      actual: 7,
      target: 12,
      forecast: 11.6,
    } as const;
    const told = indicatorConclusion({ ...people, expected: 8.7, pace: 0.804 });
    expect(told[2]).toMatch(/^Volgens plan had het 9 fondsen moeten zijn/);
    expect(told.at(-1)).toMatch(/uit op 11; dat is 1 onder het doel\.$/);
  });
});
