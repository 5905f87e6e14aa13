import { describe, expect, test } from 'vitest';
import type { EntryAnswer, MeetingPack } from '../../../shared/api/meetings.schema.ts';
import {
  actionsConclusion,
  behindConclusion,
  changesConclusion,
  changeText,
  lastTimeConclusion,
  milestonesConclusion,
  milestoneText,
  obstaclesConclusion,
} from '../../../web/src/conclusions/meeting-conclusion.ts';
import { chooseCharts, cut } from '../../../web/src/pages/factsheet/cut.tsx';
import { agendaPages, openingPage, slidesOf } from '../../../web/src/pages/meeting/agenda.tsx';
import { reasonsOf } from '../../../web/src/pages/meeting/reasons.ts';
import { chooseDrawn } from '../../../web/src/pages/meeting/choose-drawn.ts';

const change = (before: object | null, after: object): MeetingPack['changes'][number] => {
  const seen = { actual: 10, status: 'op_koers', target: 100, t: '2025-08-31' } as const;
  return {
    ...{ project: '3.7', id: 'a', name: 'Vouchers', unit: 'vouchers' },
    before: before === null ? null : { ...seen, ...before },
    after: { ...seen, ...after },
  };
};
const packOf = (changes: Partial<MeetingPack>): MeetingPack => ({
  meeting: { id: 'm', version: 1, series: null, name: 'Overleg', date: '2025-09-18', central: null },
  programme: { id: 'p', name: 'Plan', region: 'Achterhoek' },
  ...{
    projects: [],
    lines: [],
    municipalities: [],
    asOf: '2025-09-18',
    known: null,
    since: '2025-07-10',
    previous: null,
  },
  ...{ indicators: [], deliveries: { completeness: null, timeliness: null }, central: [], changes: [] },
  targetChanges: [],
  reporting: { of: 3, have: 3 },
  ...{ behind: [], obstacles: [], progress: [], missing: [], milestones: [], decisions: [], actions: [] },
  ...{ notes: [], recorded: [], ...changes },
});

const seriesOf = (periods: number) =>
  Array.from({ length: periods }, (_, index) => ({
    period: `2025-B${index + 1}`,
    increment: 1,
    total: index,
  }));

const FIRST =
  'Er was nog geen eerder overleg van deze reeks; daarom is vergeleken met het einde van de voorlaatste periode.';

describe('sentences of a meeting', () => {
  test.each([
    [
      change({ actual: 10, t: '2025-06-30' }, { actual: 12 }),
      'van 10 (30 jun 2025) naar 12 vouchers (31 aug 2025)',
    ],
    [change({ status: 'achter' }, {}), 'was achter, is op koers'],
    [change({ target: 90 }, {}), 'doel was 90, is 100'],
    [change({ target: null }, {}), 'doel was er niet, is 100'],
    [
      change({ actual: 9, status: 'achter' }, {}),
      'van 9 (31 aug 2025) naar 10 vouchers (31 aug 2025); was achter, is op koers',
    ],
    [change(null, {}), 'nu 10 vouchers; nieuw'],
    [change({ actual: null }, {}), 'nu 10 vouchers; toen nog geen gegevens'],
    [
      change({}, { actual: null, status: 'geen_gegevens' }),
      'van 10 naar geen gegevens; was op koers, is geen gegevens',
    ],
  ])('one change', (of, text) => expect(changeText(of)).toBe(text));

  test('what changed', () => {
    const { meeting: previous } = packOf({});
    expect(changesConclusion(packOf({}))).toBe(`Sinds 10 juli 2025 veranderde geen enkel cijfer. ${FIRST}`);
    expect(
      changesConclusion(
        packOf({ previous, changes: [change({ status: 'achter' }, {}), change({ actual: 9 }, {})] }),
      ),
    ).toBe(
      'Sinds het vorige overleg van deze reeks (Overleg, 10 juli 2025) veranderden 2 indicatoren, waarvan 1 van status.',
    );
  });

  test('what is behind, and why nothing can be', () => {
    const of = (...statuses: string[]) =>
      behindConclusion(
        packOf({ indicators: statuses.map((status) => ({ status })) as MeetingPack['indicators'] }),
      );
    expect(of()).toBe('Dit programma heeft nog geen indicatoren.');
    expect(of('geen_doel', 'geen_gegevens')).toMatch(/^Er is nog geen indicator met een doel en gegevens/);
    expect(of('op_koers')).toBe('Geen enkele indicator loopt achter.');
  });

  test('of nothing, each page says so in one sentence', () => {
    const pack = packOf({});
    expect(agendaPages(pack).map(({ title, say, items }) => [title, say, items.length])).toEqual([
      ['Wat is er veranderd', `Sinds 10 juli 2025 veranderde geen enkel cijfer. ${FIRST}`, 0],
      ['Wat loopt achter en waarom', 'Dit programma heeft nog geen indicatoren.', 0],
      ['Het programma als geheel', 'Dit programma heeft nog geen indicatoren.', 0],
      ['Knelpunten en gevraagde hulp', 'Er zijn geen knelpunten gemeld en niemand vraagt hulp.', 0],
      [
        'Ontbrekende aanleveringen',
        'Er is niets te laat, en sinds 10 juli 2025 is niets gesloten zonder aanlevering.',
        0,
      ],
      [
        'Mijlpalen',
        'Er zijn geen mijlpalen over de datum, net bereikt of gepland voor de komende twee maanden.',
        0,
      ],
      [
        'Besluiten en acties van de vorige keer',
        'Dit is het eerste overleg van deze reeks: er zijn nog geen besluiten en acties om op terug te komen.',
        0,
      ],
      ['Notities bij indicatoren', 'Er zijn nog geen notities bij indicatoren.', 0],
    ]);
    const meeting = { ...pack.meeting, central: { kind: 'project', code: '3.1' } as const };
    const of = agendaPages(packOf({ meeting, projects: [{ code: '3.1', name: 'Start', lines: [] }] }));
    expect(of[2]).toMatchObject({ title: 'Centraal: 3.1 Start', say: '3.1 Start heeft geen indicatoren.' });
  });

  test.each([
    [
      [],
      2,
      0,
      'Er staan geen open knelpunten op de lijst. 2 projecten noemen een knelpunt, geen project vraagt hulp.',
    ],
    [
      [null, '2025-09-01'],
      1,
      1,
      'Er staat 1 open knelpunt op de lijst, 1 is opgelost. 1 project noemt een knelpunt, 1 project vraagt hulp.',
    ],
    [
      [null, '2025-12-01'],
      0,
      0,
      'Er staan 2 open knelpunten op de lijst. Geen project noemt een knelpunt, geen project vraagt hulp.',
    ],
  ])('obstacles done %o', (done, named, asked, text) => {
    const obstacles = done.map((day) => ({ done: day })) as EntryAnswer[];
    expect(
      obstaclesConclusion(obstacles, { named, asked, on: '2025-09-18', reporting: { of: 3, have: 3 } }),
    ).toBe(text);
  });

  test('last time: what was decided and what is still to do', () => {
    const { meeting: previous } = packOf({});
    expect(lastTimeConclusion(packOf({ previous }))).toBe(
      'In het vorige overleg zijn geen besluiten vastgelegd. Er staan geen acties open.',
    );
    expect(lastTimeConclusion(packOf({ previous, decisions: [{}, {}] as EntryAnswer[] }))).toContain(
      'zijn 2 besluiten vastgelegd.',
    );
  });

  test.each([
    [[], 'Er staan geen acties open.'],
    [[{ due: '2025-09-01', done: null }], 'Van 1 actie zijn er 0 gedaan en is er 1 over de datum.'],
    [
      [
        { due: '2025-09-01', done: '2025-09-01' },
        { due: '2025-12-01', done: null },
      ],
      'Van 2 acties is er 1 gedaan.',
    ],
  ])('actions %o', (actions, text) => {
    expect(actionsConclusion(actions as unknown as EntryAnswer[], '2025-09-18')).toBe(text);
  });

  test.each([
    [
      [{ due: '2025-09-18', done: null, expected: '2025-09-18' }],
      'Geen mijlpaal is over de datum; 1 staat gepland voor de komende twee maanden.',
    ],
    [
      [
        { due: '2025-09-17', done: null, expected: '2025-10-01' },
        { due: '2025-12-31', done: null, expected: '2026-04-01' },
        { due: '2025-12-31', done: null, expected: '2025-12-31' },
      ],
      '1 mijlpaal is over de datum; 1 wordt later verwacht dan afgesproken; 1 staat gepland voor de komende twee maanden.',
    ],
    [
      [{ due: '2025-07-01', done: '2025-09-01', expected: '2025-09-01' }],
      'Geen mijlpaal is over de datum; 1 is net bereikt, later dan afgesproken.',
    ],
  ])('milestones %o', (milestones, text) => {
    expect(milestonesConclusion(milestones as MeetingPack['milestones'], '2025-09-18')).toBe(text);
  });
});

describe('one milestone', () => {
  test.each([
    [
      { due: '2025-06-30', done: '2025-09-15' },
      'afgerond op 15 sep 2025, 3 maanden te laat (afgesproken op 30 jun 2025)',
    ],
    [{ due: '2025-06-30', done: '2025-06-30' }, 'afgerond op 30 jun 2025, op tijd'],
    [{ due: '2025-09-17', done: null }, 'over de datum, had klaar moeten zijn op 17 sep 2025'],
    [
      { due: '2025-10-01', done: null, expected: '2025-10-01' },
      'afgesproken op 1 okt 2025 en dan ook verwacht',
    ],
    [
      { due: '2025-10-01', done: '2025-10-02', expected: '2025-10-11' },
      'afgesproken op 1 okt 2025, nu verwacht op 11 okt 2025 (10 dagen later)',
    ],
  ])('%o', (milestone, text) => expect(milestoneText(milestone, '2025-09-18')).toBe(text));
});

test('why is the newest note on the indicator itself; an obstacle of its project is told as that', () => {
  const note = (project: string, indicator: string, date: string, text: string) =>
    ({ project, indicator, text, meeting: { id: 'm', name: 'Overleg', date } }) as EntryAnswer;
  const pack = packOf({
    notes: [
      note('3.7', 'a', '2025-07-10', 'Weinig aanvragen'),
      note('3.7', 'a', '2025-05-01', 'Oud'),
      note('3.7', 'b', '2025-08-01', 'Van een ander'),
    ],
    obstacles: [
      { project: '3.7', text: 'Dekking', done: null },
      { project: '3.7', text: 'Weg', done: '2025-09-01' },
      { project: '3.8', text: 'Elders', done: null },
    ] as EntryAnswer[],
  });
  expect(reasonsOf(pack, { project: '3.7', id: 'a' })).toEqual({
    ...{ why: 'Weinig aanvragen (Overleg, 10 jul 2025)', obstacles: ['Dekking'] },
  });
  expect(reasonsOf(pack, { project: '3.7', id: 'c' })).toEqual({ why: null, obstacles: ['Dekking'] });
});

test('a presentation opens with which meeting, when, and what it comes down to', () => {
  const indicators = [{ status: 'op_koers' }, { status: 'achter' }] as MeetingPack['indicators'];
  expect(openingPage(packOf({ indicators }))).toMatchObject({
    title: 'Overleg',
    say: 'Van 2 indicatoren ligt er 1 op koers en loopt er 1 achter.',
    items: [
      '18 september 2025 · Plan',
      'Centraal: het programma als geheel',
      expect.stringContaining('Sinds'),
    ],
  });
});

test('slides hold what fits, in order, and nothing is lost', () => {
  const page = { id: 'p', title: 'Titel', say: 'Kort', items: [1, 2, 3, 4, 5], fit: 2 };
  const slides = slidesOf([page, { ...page, items: [] }]);
  expect(slides.map(({ title }) => title)).toEqual([
    ...['Titel', 'Titel (vervolg, 2 van 3)', 'Titel (vervolg, 3 van 3)', 'Titel'],
  ]);
  expect(slides.map(({ say }) => say)).toEqual(['Kort', '', '', 'Kort']);
  expect(slides.flatMap(({ items }) => items)).toEqual([1, 2, 3, 4, 5]);
});

test('of what is central the worst with a course is drawn, the rest is told', () => {
  const figure = (id: string, status: string, periods: number) => ({ id, status, series: seriesOf(periods) });
  const all = [
    figure('a', 'op_koers', 2),
    figure('b', 'achter', 3),
    figure('c', 'geen_doel', 1),
    ...['d', 'e', 'f'].map((id) => figure(id, 'behaald', 2)),
  ] as unknown as MeetingPack['central'];
  const [drawn, listed] = chooseDrawn(all);
  expect(drawn.map(({ id }) => id)).toEqual(['b', 'a', 'd', 'e']);
  expect(listed.map(({ id }) => id)).toEqual(['f', 'c']);
  expect(chooseDrawn(all.slice(2, 3))[0]).toHaveLength(1);
});

test('a cut list tells how many are left out, and charts go to what is behind', () => {
  expect(cut([1, 2, 3], 2)).toEqual({ shown: [1, 2], left: 1 });
  expect(cut([1], 2)).toEqual({ shown: [1], left: 0 });
  const figures = [
    { series: seriesOf(2), status: 'behaald' },
    { series: seriesOf(0), status: 'geen_gegevens' },
    { series: seriesOf(1), status: 'aandacht' },
    { series: seriesOf(2), status: 'achter' },
  ] as const;
  expect(chooseCharts(figures).map(({ status }) => status)).toEqual(['achter', 'behaald']);
});
