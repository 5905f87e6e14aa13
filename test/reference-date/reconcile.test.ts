import { describe, expect, test } from 'vitest';
import type { KeyedRow } from '../../shared/datasets/dataset.ts';
import { reconcile } from '../../shared/reference-date/reconcile.ts';
import type { ReconcileInput, ReconcileSource } from '../../shared/reference-date/reconcile-finding.ts';
import { FINDING_CODES, FINDING_WORDS } from '../../shared/reference-date/reconcile-words.ts';
import { activity, participant } from './make-rows.ts';

const D = '2022-01-01';
const WEERT = 'GM0988';
const ROERMOND = 'GM0957';

const source = (
  participants: KeyedRow[],
  activities: KeyedRow[] = [],
  changes: Partial<ReconcileSource> = {},
): ReconcileSource => ({
  ...{ project: 'ESF-1', start: '2020-07-01', end: '2022-12-31', municipality: WEERT },
  ...{ participants, activities },
  ...changes,
});
const input = (sources: ReconcileSource[], changes: Partial<ReconcileInput> = {}): ReconcileInput => ({
  window: { from: '2021-07-01', to: D },
  municipalities: [WEERT, ROERMOND],
  sharedNumbers: false,
  leftBefore: [],
  sources,
  ...changes,
});
const found = (...sources: ReconcileSource[]) => codes(input(sources));
const codes = (given: ReconcileInput): string[] => reconcile(given).map(({ code }) => code);

/** An activity with a proof of its own. */
const act = (number: string, of: string, values: Parameters<typeof activity>[2] = {}) =>
  activity(number, of, { bewijsstuk: `B-${number}`, ...values });
const roermond = (number: string, values: Parameters<typeof participant>[1] = {}) =>
  participant(number, { gemeente: ROERMOND, ...values });

test('registers that agree give no finding', () => {
  expect(found(source([participant('1', {}), participant('2', {})], [act('A', '1'), act('B', '2')]))).toEqual(
    [],
  );
});

describe('participants and activities', () => {
  test.each([
    ['of somebody unknown', [], [act('A', '9')], ['activiteit_zonder_deelnemer']],
    ['of somebody unknown, before W', [], [act('A', '9', { startdatum: '2021-06-30' })], []],
    ['of somebody unknown, on D', [], [act('A', '9', { startdatum: D })], []],
    ['written in another case', [participant('d-1', {})], [act('A', 'D-1')], []],
    ['nobody did anything', [participant('1', {})], [], ['deelnemer_zonder_activiteit']],
    ['dormant needs none', [participant('1', { slapend: 'ja' })], [], []],
    ['gone needs none', [participant('1', { einddatum: '2021-10-01', uitstroom: 'geen' })], [], []],
    ['starts on D needs none', [participant('1', { startdatum: D })], [], []],
    ['lives outside ESF needs none', [participant('1', { gemeente: 'buiten_regio' })], [], []],
    [
      'only before W',
      [participant('1', {})],
      [act('A', '1', { startdatum: '2021-06-30' })],
      ['deelnemer_zonder_activiteit'],
    ],
    ['on the first day of W', [participant('1', {})], [act('A', '1', { startdatum: '2021-07-01' })], []],
    [
      'after leaving',
      [participant('1', { einddatum: '2021-07-31' })],
      [act('A', '1')],
      ['activiteit_na_uitstroom'],
    ],
    ['on the day of leaving', [participant('1', { einddatum: '2021-08-01' })], [act('A', '1')], []],
    [
      'a reason for leaving without a date',
      [participant('1', { uitstroom: 'opleiding' })],
      [act('A', '1')],
      ['caseload_met_uitstroom'],
    ],
  ])('%s', (_, participants, activities, expected) => {
    expect(found(source(participants, activities))).toEqual(expected);
  });

  test('an activity in the wrong file names where its participant is', () => {
    const [finding] = reconcile(
      input([
        source([], [act('A', '1')]),
        source([roermond('1', { slapend: 'ja' })], [], { municipality: ROERMOND }),
      ]),
    );
    expect(finding).toEqual({
      code: 'activiteit_zonder_deelnemer',
      ...{ project: 'ESF-1', municipality: WEERT, deelnemernummer: '1', activiteitnummer: 'A' },
      other: { project: 'ESF-1', municipality: ROERMOND, deelnemernummer: '1', activiteitnummer: null },
      day: null,
    });
  });

  test('who had left at an earlier definitive date is in the caseload again', () => {
    const sources = [source([participant('1', {})], [act('A', '1')])];
    const left = { project: 'ESF-1', municipality: WEERT, deelnemernummer: '1' };
    expect(codes(input(sources, { leftBefore: [left] }))).toEqual(['uitgestroomd_maar_in_caseload']);
    expect(codes(input(sources, { leftBefore: [{ ...left, project: 'ESF-2' }] }))).toEqual([]);
    // Who moved left the one municipality and is in the caseload of the other.
    expect(codes(input(sources, { leftBefore: [{ ...left, municipality: ROERMOND }] }))).toEqual([]);
  });
});

describe('one number in two places', () => {
  const stay = (values: Parameters<typeof participant>[1]) =>
    source([participant('1', { slapend: 'ja', ...values })]);
  const other = (values: Parameters<typeof participant>[1], changes: Partial<ReconcileSource> = {}) =>
    source([roermond('1', { slapend: 'ja', ...values })], [], { municipality: ROERMOND, ...changes });

  test.each([
    ['both without end', {}, {}, ['dubbel_in_gemeenten']],
    [
      'moved: the second starts when the first ends',
      { einddatum: '2021-09-01' },
      { startdatum: '2021-09-01' },
      [],
    ],
    ['a day together', { einddatum: '2021-09-02' }, { startdatum: '2021-09-01' }, ['dubbel_in_gemeenten']],
    ['moved the other way', { startdatum: '2021-09-01' }, { einddatum: '2021-09-01' }, []],
    ['the first ended before W', { einddatum: '2021-06-30' }, {}, []],
    ['the second starts on D', {}, { startdatum: D }, []],
  ])('%s', (_, first, second, expected) => {
    expect(found(stay(first), other(second))).toEqual(expected);
  });

  test('only one of them lives in a municipality of ESF', () => {
    const outside = [stay({ gemeente: 'GM0001' }), other({ gemeente: 'GM0002' })];
    expect(found(...outside)).toEqual([]);
    expect(found(stay({}), other({ gemeente: 'GM0002' }))).toEqual(['dubbel_in_gemeenten']);
  });

  test('two projects: only where numbers are of one register', () => {
    const sources = [stay({}), other({}, { project: 'ESF-2' })];
    expect(codes(input(sources))).toEqual([]);
    expect(reconcile(input(sources, { sharedNumbers: true }))).toMatchObject([
      {
        ...{ code: 'dubbel_in_projecten', project: 'ESF-2', municipality: ROERMOND },
        other: { project: 'ESF-1', municipality: WEERT, deelnemernummer: '1' },
      },
    ]);
  });
});

describe('activities claimed twice', () => {
  const people = [participant('1', {}), participant('2', {})];
  const both = [act('X', '1', { soort: 'intake' }), act('Y', '2', { soort: 'intake' })];

  test.each([
    ['equal under two numbers', act('A', '1'), act('B', '1', { bewijsstuk: 'b-a' }), ['activiteit_dubbel']],
    ['another kind', act('A', '1'), act('B', '1', { bewijsstuk: 'B-A', soort: 'scholing' }), []],
    ['another start', act('A', '1'), act('B', '1', { bewijsstuk: 'B-A', startdatum: '2021-08-02' }), []],
    ['another end', act('A', '1'), act('B', '1', { bewijsstuk: 'B-A', einddatum: '2021-08-02' }), []],
    [
      'one proof, two participants',
      act('A', '1'),
      act('B', '2', { bewijsstuk: 'B-A' }),
      ['bewijsstuk_dubbel'],
    ],
    [
      'no proof, two participants',
      act('A', '1', { bewijsstuk: null }),
      act('B', '2', { bewijsstuk: null }),
      [],
    ],
    [
      'one proof, long before W and in it',
      act('A', '1', { startdatum: '2021-01-05' }),
      act('B', '2', { bewijsstuk: 'B-A' }),
      ['bewijsstuk_dubbel'],
    ],
    [
      'one proof, both before W',
      act('A', '1', { startdatum: '2021-01-05' }),
      act('B', '2', { bewijsstuk: 'B-A', startdatum: '2021-02-05' }),
      [],
    ],
  ])('%s', (_, first, second, expected) => {
    expect(found(source(people, [...both, first, second]))).toEqual(expected);
  });

  test('another activity with the same proof in another project', () => {
    const twice = ['ESF-1', 'ESF-2'].map((project) =>
      source(
        [participant('1', { einddatum: '2021-12-31', uitstroom: 'geen' })],
        [activity('A', '1', { soort: project })],
        { project },
      ),
    );
    expect(codes(input(twice, { sharedNumbers: true }))).toEqual([
      'dubbel_in_projecten',
      'bewijsstuk_dubbel',
    ]);
  });

  test('activities of who lives outside ESF are not judged', () => {
    const outside = participant('1', { gemeente: 'GM0001' });
    expect(found(source([outside], [act('A', '1', { uren: 90 })]))).toEqual([]);
  });

  test('the same claim in two projects is one finding, where numbers are shared', () => {
    const twice = ['ESF-1', 'ESF-2'].map((project) =>
      source([participant('1', { slapend: 'ja' })], [act('A', '1')], { project }),
    );
    expect(codes(input(twice, { sharedNumbers: true }))).toEqual([
      'dubbel_in_projecten',
      'activiteit_dubbel',
    ]);
    expect(codes(input(twice))).toEqual(['bewijsstuk_dubbel']);
  });
});

describe('project dates and hours', () => {
  const one = [participant('1', {})];
  const dates = { start: '2021-08-01', end: '2021-12-31' };

  test.each([
    ['on the first day', '2021-08-01', null, []],
    ['the day before the first', '2021-07-31', null, ['activiteit_buiten_project']],
    ['up to the last day', '2021-09-01', '2021-12-31', []],
    ['past the last day', '2021-09-01', '2022-01-01', ['activiteit_buiten_project']],
  ])('%s', (_, startdatum, einddatum, expected) => {
    expect(found(source(one, [act('A', '1', { startdatum, einddatum })], dates))).toEqual(expected);
  });

  test.each<[string, [number, string, string | null][], { date: string; hours: number } | null]>([
    [
      '24 on a day',
      [
        [16, '2021-08-01', null],
        [8, '2021-08-01', null],
      ],
      null,
    ],
    [
      '25 on a day',
      [
        [16, '2021-08-01', null],
        [9, '2021-08-01', null],
      ],
      { date: '2021-08-01', hours: 25 },
    ],
    ['48 over two days', [[48, '2021-08-01', '2021-08-02']], null],
    [
      'thirds of a day that add up to 24',
      [
        [24.1, '2021-08-01', '2021-08-03'],
        [47.9, '2021-08-01', '2021-08-03'],
      ],
      null,
    ],
    [
      'two that meet on one day',
      [
        [30, '2021-08-01', '2021-08-02'],
        [20, '2021-08-02', '2021-08-03'],
      ],
      { date: '2021-08-02', hours: 25 },
    ],
    [
      'begun before W: its first day there',
      [[60, '2021-06-30', '2021-07-01']],
      { date: '2021-07-01', hours: 30 },
    ],
    [
      'over the change of summer time',
      [[73, '2021-10-30', '2021-11-01']],
      { date: '2021-10-30', hours: 24.33 },
    ],
  ])('%s', (_, activities, day) => {
    const rows = activities.map(([uren, startdatum, einddatum], at) =>
      act(`A${at}`, '1', { uren, startdatum, einddatum, soort: 'overig' }),
    );
    const findings = reconcile(input([source(one, rows)]));
    expect(findings.map((finding) => finding.day)).toEqual(day === null ? [] : [day]);
  });

  test('hours add up over projects only where numbers are shared', () => {
    const sources = ['ESF-1', 'ESF-2'].map((project) =>
      source([participant('1', { esf: 'ja' })], [act(`A-${project}`, '1', { uren: 20 })], { project }),
    );
    expect(codes(input(sources))).toEqual([]);
    expect(codes(input(sources, { sharedNumbers: true }))).toEqual([
      'uren_boven_24_per_dag',
      'dubbel_in_projecten',
    ]);
  });
});

test('every finding has three whole Dutch sentences', () => {
  for (const code of FINDING_CODES)
    for (const sentence of Object.values(FINDING_WORDS[code])) expect(sentence).toMatch(/^[A-Z].*\.$/);
});
