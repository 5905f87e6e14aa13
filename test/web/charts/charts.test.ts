import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumber, fromDayNumber } from '../../../shared/dates/iso-date.ts';
import { additionsOf } from '../../../web/src/charts/additions.ts';
import { chartCsv } from '../../../web/src/charts/chart-csv.ts';
import { wrapText } from '../../../web/src/charts/wrap-text.ts';
import { monthTicks } from '../../../web/src/charts/month-ticks.ts';
import { progressLines } from '../../../web/src/charts/progress-lines.ts';
import { readingPoints } from '../../../web/src/charts/reading-points.ts';
import { indicatorWith, point } from './support.ts';

it('leaves out what was not reported instead of drawing a zero', () => {
  const line = [point('2025-B1', '2025-02-28', 0, 10), point('2025-B2', '2025-04-30', null, 20)];
  const lines = progressLines(indicatorWith({ line }));
  expect(lines.actual).toEqual([{ x: dayNumber('2025-02-28'), y: 0 }]);
  expect(lines.expected).toHaveLength(2);
  expect(lines.targets).toEqual([{ x: dayNumber('2025-12-31'), y: 60 }]);
});

it('breaks the line and leaves the bar out where nothing was delivered', () => {
  const line = [
    point('2025-B1', '2025-02-28', 8, 10),
    point('2025-B2', '2025-04-30', 8, 20, { missed: true }),
    point('2025-B3', '2025-06-30', 25, 30),
  ];
  const series = [
    { period: '2025-B1', increment: 8, total: 8 },
    { period: '2025-B2', increment: 0, total: 8 },
    { period: '2025-B3', increment: 17, total: 25 },
  ];
  const given = indicatorWith({ line, series, t: '2025-06-30', targets: [] });
  const { actual, increments } = progressLines(given);
  expect(actual.map(({ y }) => y)).toEqual([8, null, 25]);
  expect(increments.map(({ y }) => y)).toEqual([8, null, 17]);
  // What came in two periods says so, and its bar begins where the first of them ended.
  expect(increments.at(-1)).toMatchObject({ over: 'maart t/m juni', from: dayNumber('2025-04-30') });
  expect(readingPoints(given).at(-1)?.text).toBe(
    '30 juni 2025: stand 25 vouchers, erbij 17 over maart t/m juni, volgens plan 30',
  );
});

it('lets the plan pass through a target that falls inside a period', () => {
  const line = [point('2025-B6', '2025-12-31', null, 550), point('2026-B1', '2026-02-28', null, 600)];
  const targets = [
    { date: '2025-12-31', value: 550 },
    { date: '2026-01-31', value: 600 },
    { date: '2027-01-31', value: 900 },
  ];
  const { expected } = progressLines(indicatorWith({ line, targets }));
  expect(expected.map(({ x, y }) => [fromDayNumber(x), y])).toEqual([
    ['2025-12-31', 550],
    ['2026-01-31', 600],
    ['2026-02-28', 600],
  ]);
});

it('shows a changed plan from its date, and the one before until then', () => {
  const old = {
    until: '2025-03-31',
    ...{ on: '2025-04-01', reason: null, by: null, resumes: 12 },
    targets: [],
    line: [
      { end: '2025-02-28', expected: 5 },
      { end: '2025-03-31', expected: 8 },
    ],
  };
  const { expected, earlier } = progressLines(indicatorWith({ earlierTargets: [old] }));
  expect(expected.map(({ x, y }) => [fromDayNumber(x), y])).toEqual([
    ['2025-04-01', 12],
    ['2025-04-30', 20],
  ]);
  expect(earlier).toEqual([
    [
      { x: dayNumber('2025-02-28'), y: 5 },
      { x: dayNumber('2025-03-31'), y: 8 },
    ],
  ]);
});

it('begins a plan per year anew on 1 January, also where it jumps', () => {
  const line = [
    point('2025-K4', '2025-12-31', 200, 240),
    point('2026-K1', '2026-03-31', null, 60),
    point('2026-K2', '2026-06-30', null, 120),
  ];
  const drawn = (kind: 'count' | 'mean') =>
    progressLines(indicatorWith({ line, kind, yearly: true, targets: [] })).expected.map(({ x, y }) => [
      fromDayNumber(x),
      y,
    ]);
  expect(drawn('count')).toEqual([
    ['2025-12-31', 240],
    ['2026-01-01', null],
    ['2026-01-01', 0],
    ['2026-03-31', 60],
    ['2026-06-30', 120],
  ]);
  expect(drawn('mean')[2]).toEqual(['2026-01-01', 60]);
});

it('counts each year by itself: no line from one into the next, and that is no gap', () => {
  const line = [point('2025-K4', '2025-12-31', 200, 240), point('2026-K1', '2026-03-31', 50, 60)];
  const { actual, gaps } = progressLines(indicatorWith({ line, yearly: true }));
  expect(actual.map(({ x, y }) => [fromDayNumber(x), y])).toEqual([
    ['2025-12-31', 200],
    ['2026-01-01', null],
    ['2026-03-31', 50],
  ]);
  expect(gaps).toBe(false);
});

it('marks a change of targets after the last figure', () => {
  const old = {
    ...{ until: '2026-03-31', on: '2026-04-01', reason: 'Minder geld', by: null, resumes: 50 },
    targets: [{ date: '2025-12-31', value: 80 }],
    line: [
      { end: '2025-02-28', expected: 5 },
      { end: '2026-03-31', expected: 80 },
    ],
  };
  const lines = progressLines(indicatorWith({ earlierTargets: [old] }));
  expect(lines.changed.map(fromDayNumber)).toEqual(['2026-04-01']);
  expect(lines.earlier[0]).toHaveLength(2);
  expect(lines.expected).toEqual([{ x: dayNumber('2026-04-01'), y: 50 }]);
});

it('draws the forecast with its range from t on, and none without a forecast', () => {
  const [t, end] = [dayNumber('2025-04-30'), dayNumber('2025-12-31')];
  const to = (y: number) => [
    { x: t, y: 20 },
    { x: end, y },
  ];
  expect(progressLines(indicatorWith()).outlook).toEqual({ likely: to(60), low: to(40), high: to(80) });
  expect(progressLines(indicatorWith({ forecast: null, range: null })).outlook).toBeNull();
});

it('names comparators with their n', () => {
  const comparators = [
    { name: 'Limburg', value: 7.7 },
    { name: 'Nederland', value: 7.4, n: 900 },
  ];
  expect(progressLines(indicatorWith({ comparators })).comparators).toEqual([
    { label: 'Limburg', value: 7.7 },
    { label: 'Nederland (n = 900)', value: 7.4 },
  ]);
});

it.each([
  ['ratio', null, true],
  ['mean', 5, true],
  ['level', null, true],
  ['level', 5, false],
  ['count', null, false],
  ['sum', 0, false],
] as const)('the plan of a %s with baseline %s jumps: %s', (kind, baseline, stepped) => {
  expect(progressLines(indicatorWith({ kind, baseline })).stepped).toBe(stepped);
});

it('reads out each period, what was missed, and the target with the forecast', () => {
  const line = [
    point('2025-B1', '2025-02-28', 8, 10, { missed: true }),
    point('2025-B2', '2025-04-30', 20, 20, { n: 31 }),
    point('2025-B3', '2025-06-30', null, 30),
  ];
  expect(readingPoints(indicatorWith({ line })).map(({ text }) => text)).toEqual([
    '28 februari 2025: niet aangeleverd, volgens plan 10',
    '30 april 2025: stand 20 vouchers, n = 31, erbij 20 over januari t/m april, volgens plan 20',
    '31 december 2025: doel 60 vouchers, prognose 60, tussen 40 en 80',
  ]);
});

it('gives the figures as a CSV for Excel, rounded as on the page, with the forecast at the last target', () => {
  const line = [
    point('2025-B1', '2025-02-28', 80.34934497816595, 10.5),
    point('2025-B2', '2025-04-30', 80.34934497816595, 20, { missed: true }),
    point('2025-B3', '2025-06-30', 90.5, 30.2),
    point('2025-B4', '2025-08-31', null, 40),
  ];
  const series = [
    { period: '2025-B1', increment: 80.34934497816595, total: 80.34934497816595 },
    { period: '2025-B2', increment: 0, total: 80.34934497816595 },
    { period: '2025-B3', increment: 10.15065502183405, total: 90.5 },
  ];
  const given = indicatorWith({ line, series, t: '2025-06-30', forecast: 59.7 });
  expect(chartCsv(given).split('\r\n')).toEqual([
    '\ufeffperiode;einddatum;erbij;erbij_over;stand;n;volgens_plan;doel;prognose;prognose_laagste_tempo;prognose_hoogste_tempo;aangeleverd',
    '2025-B1;28-02-2025;80,35;;80,35;;11;;;;;ja',
    '2025-B2;30-04-2025;;;;;20;;;;;nee',
    '2025-B3;30-06-2025;10,15;maart t/m juni;90,5;;30;;;;;ja',
    '2025-B4;31-08-2025;;;;;40;;;;;',
    ';31-12-2025;;;;;;60;59;40;80;',
    '',
  ]);
});

it('joins no increase over a year in which the count begins anew, nor without an actual', () => {
  const line = [
    point('2025-B5', '2025-10-31', 40, 40),
    point('2025-B6', '2025-12-31', 40, 50, { missed: true }),
    point('2026-B1', '2026-02-28', 9, 10),
    point('2026-B2', '2026-04-30', 9, 20, { missed: true }),
    point('2026-B3', '2026-06-30', 12, 30),
  ];
  const series = [
    { period: '2025-B5', increment: 40, total: 40 },
    { period: '2025-B6', increment: 0, total: 40 },
    { period: '2026-B1', increment: 9, total: 9 },
    { period: '2026-B2', increment: 0, total: 9 },
    { period: '2026-B3', increment: 3, total: 12 },
  ];
  expect(
    [...additionsOf({ line, series })].map(([period, { value, over }]) => [period, value, over]),
  ).toEqual([
    ['2025-B5', 40, null],
    ['2026-B1', 9, null],
    ['2026-B3', 3, 'maart t/m juni'],
  ]);
});

it('wraps a conclusion under a picture without losing a word', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 40 }), (given, width) => {
      const lines = wrapText(given.join(' '), width, ({ length }) => length);
      expect(lines.join(' ')).toBe(given.join(' '));
      for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
    }),
  );
});

it('marks first days of months, as many as fit', () => {
  const ticks = monthTicks(dayNumber('2024-03-15'), dayNumber('2026-01-31'), 5);
  expect(ticks.map(fromDayNumber)).toEqual(['2024-07-01', '2025-01-01', '2025-07-01', '2026-01-01']);
});

it('never gives more ticks than fit, nor one outside', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 1, max: 9000 }),
      fc.integer({ min: 2, max: 12 }),
      (first, days, most) => {
        const ticks = monthTicks(first, first + days, most);
        expect(ticks.length).toBeLessThanOrEqual(most);
        for (const tick of ticks) expect(tick >= first && tick <= first + days).toBe(true);
      },
    ),
  );
});
