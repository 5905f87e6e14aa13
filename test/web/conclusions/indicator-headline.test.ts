import { describe, expect, it } from 'vitest';
import { indicatorHeadline } from '../../../web/src/conclusions/indicator-headline.ts';
import { indicatorWith } from '../charts/support.ts';

const vouchers = {
  ...{ actual: 400, target: 1200, targetDate: '2026-01-31', t: '2025-10-31', pace: 0.996 },
  ...{ forecast: 1150.4, range: { low: 900, high: 1300.2 } },
};

describe('indicatorHeadline', () => {
  it('tells the example of the issue', () => {
    expect(indicatorHeadline(indicatorWith(vouchers))).toBe(
      'Op 31 oktober 2025: 400 van 1.200 vouchers, 0,4% onder het tempo; bij dit tempo 1.150 op 31 januari 2026, tussen 900 en 1.300.',
    );
  });

  it.each([
    [{ pace: 1.05, forecast: null, range: null }, '400 van 1.200 vouchers, 5% boven het tempo.'],
    [{ pace: 1.0001, forecast: null, range: null }, '400 van 1.200 vouchers, precies op het tempo.'],
    [{ pace: null, forecast: null, range: null }, '400 van 1.200 vouchers.'],
    // 100 less the pace as it is shown: 95,7% and 4,3%.
    [{ pace: 0.9578, forecast: null, range: null }, '400 van 1.200 vouchers, 4,3% onder het tempo.'],
    [{ pace: 1.0666, forecast: null, range: null }, '400 van 1.200 vouchers, 6,6% boven het tempo.'],
    [{ pace: 0.99996, forecast: null, range: null }, '400 van 1.200 vouchers, 0,1% onder het tempo.'],
    [
      { forecast: 9.3, target: 12, range: { low: 4, high: 11.7 } },
      '0,4% onder het tempo; bij dit tempo 9 op 31 januari 2026, tussen 4 en 11.',
    ],
    [
      { range: { low: 1150.4, high: 1150.3 } },
      '0,4% onder het tempo; bij dit tempo 1.150 op 31 januari 2026.',
    ],
    [{ status: 'behaald' }, '400 van 1.200 vouchers, het doel van 31 januari 2026 is behaald.'],
    [
      { status: 'niet_behaald', forecast: null },
      '400 van 1.200 vouchers, het doel van 31 januari 2026 is niet behaald.',
    ],
    [
      { kind: 'mean', unit: '', actual: 7.32, target: 8, expected: 7.5, pace: 0.976, forecast: null },
      '7,32 bij een doel van 8, 2,4% onder het tempo (volgens plan 7,5).',
    ],
    [
      { kind: 'ratio', unit: '%', actual: 41.66, target: 60, expected: 60, pace: 0.694, forecast: null },
      '41,7% bij een doel van 60%, 18,3 procentpunt onder de 60% van het plan.',
    ],
    [
      { kind: 'level', direction: 'down', baseline: 12, actual: 9, target: 4, pace: 0.8, forecast: null },
      '9 vouchers bij een doel van 4, 20% onder het tempo van de afgesproken daling.',
    ],
    // Without a baseline: 0 accidents, of which 2 happened, is no pace of a decline.
    [
      { kind: 'level', direction: 'down', actual: 2, target: 0, expected: 0, pace: 0, forecast: null },
      '2 vouchers bij een doel van 0, meer dan de 0 van het plan.',
    ],
    [
      { direction: 'down', actual: 40, target: 50, expected: 43.7, pace: 1.09, forecast: null },
      '40 vouchers bij een doel van 50, minder dan de 44 van het plan.',
    ],
    [
      { direction: 'down', actual: 0, target: 0, expected: 0, pace: null, forecast: null },
      '0 vouchers bij een doel van 0, precies volgens plan.',
    ],
    // After the date of the target.
    [
      { targetDate: '2025-08-31', status: 'behaald', forecast: null },
      '400 van 1.200 vouchers, het doel van 31 augustus 2025 is inmiddels behaald.',
    ],
    [
      { targetDate: '2025-08-31', status: 'niet_behaald', forecast: null },
      '400 van 1.200 vouchers, het doel van 31 augustus 2025 is op deze datum niet behaald.',
    ],
    // As shown, not as whole numbers, the ends of a range are the same or not.
    [
      { kind: 'sum', target: 1.25, unit: 'fte', actual: 0.95, forecast: 1.05, range: { low: 1, high: 1.25 } },
      'bij dit tempo 1,1 op 31 januari 2026, tussen 1 en 1,3.',
    ],
    [
      { target: null, targetDate: null, pace: null, forecast: null, status: 'geen_doel' },
      '400 vouchers, er is geen doel afgesproken.',
    ],
  ] as const)('%#', (changes, end) => {
    const said = indicatorHeadline(indicatorWith({ ...vouchers, ...changes }));
    expect(said?.startsWith('Op 31 oktober 2025: ')).toBe(true);
    expect(said?.endsWith(end)).toBe(true);
  });

  it('makes no sentence of what was not reported', () => {
    expect(indicatorHeadline(indicatorWith({ actual: null }))).toBeNull();
  });
});
