import { describe, expect, it } from 'vitest';
import type { IndicatorFigure } from '../../../shared/api/dashboard.schema.ts';
import type { ProgrammeAnswer } from '../../../shared/api/programmes.schema.ts';
import { attentionTitle, chooseForAttention } from '../../../web/src/pages/overview/choose-for-attention.ts';
import { isWhole, shownColumns } from '../../../web/src/pages/overview/indicator-columns.ts';
import { groupByLine } from '../../../web/src/pages/overview/group-by-line.ts';

type Project = ProgrammeAnswer['projects'][number];

const project = (code: string, lines: string[], indicators = 1): Project => ({
  ...{
    code,
    name: `Project ${code}`,
    lines,
    datasets: [],
    delivery: 'register' as const,
    milestones: [],
    budget: [],
  },
  indicators: Array.from({ length: indicators }, (_, index) => ({
    ...{
      id: `i${index}`,
      name: 'i',
      unit: '',
      kind: 'count' as const,
      direction: 'up' as const,
      targets: [],
    },
    measure: { dataset: 'meetwaarden' as const, as: 'total' as const },
  })),
});
const figure = (of: string | null, id = 'i0') => ({ project: of, id }) as IndicatorFigure;
const lines = [
  { code: 'A', name: 'Lijn A' },
  { code: 'B', name: 'Lijn B' },
  { code: 'C', name: 'Lijn C' },
];

describe('groupByLine', () => {
  const programme = {
    lines,
    projects: [project('1', ['A', 'B']), project('2', ['A'], 0), project('3', ['C'], 0)],
  };

  it('shows a project in each of its lines and the programme first', () => {
    const groups = groupByLine(programme, [figure('1'), figure(null, 'whole')], true);
    expect(
      groups.map(({ code, groups: found, others }) => [
        code,
        found.map((each) => each.project?.code),
        others.map((each) => each.code),
      ]),
    ).toEqual([
      ['', [undefined], []],
      ['A', ['1'], ['2']],
      ['B', ['1'], []],
      ['C', [], ['3']],
    ]);
  });

  it('leaves out lines without anything to show while filtering', () => {
    expect(groupByLine(programme, [figure('1')], false).map(({ code }) => code)).toEqual(['A', 'B']);
  });
});

describe('chooseForAttention', () => {
  const item = (
    status: IndicatorFigure['status'],
    pace: number | null,
    attainment: number | null = null,
  ) => ({
    ...{ status, pace, attainment },
  });

  it('takes the slowest of the most urgent, at most four, and none that go well', () => {
    const { shown, left } = chooseForAttention([
      item('op_koers', 0.2),
      item('aandacht', 0.85),
      item('achter', 0.7),
      item('niet_behaald', null, 0.5),
      item('achter', 0.4),
      item('aandacht', 0.81),
      item('geen_gegevens', null),
    ]);
    expect(left).toBe(1);
    expect(shown.map(({ status, pace }) => [status, pace])).toEqual([
      ['achter', 0.4],
      ['achter', 0.7],
      ['niet_behaald', null],
      ['aandacht', 0.81],
    ]);
  });
});

it.each([
  [['achter'], 'Wat achterloopt'],
  [['niet_behaald'], 'Wat niet is behaald'],
  [['niet_behaald', 'achter', 'achter'], 'Wat achterloopt of niet is behaald'],
  [['aandacht'], 'Wat aandacht vraagt'],
] as const)('cards of %o are headed %s', (statuses, title) =>
  expect(attentionTitle(statuses.map((status) => ({ status })))).toBe(title),
);

it('leaves out columns in which no indicator has anything', () => {
  const ended = {
    ...{ actual: 5, target: 10, pace: null, forecast: null, dataThrough: '2022-12-31' },
    series: [{ period: '2022-B6', increment: 5, total: 5 }],
  } as unknown as IndicatorFigure;
  const columns = shownColumns([ended]);
  expect(columns.map(({ label }) => label)).toEqual([
    ...['Indicator', 'Voortgang', 'Stand', 'Doel', 'Status', 'Gegevens t/m'],
  ]);
  expect(isWhole(columns)).toBe(false);
  const going = { ...ended, pace: 1, forecast: 9, series: [...ended.series, ...ended.series] };
  expect(isWhole(shownColumns([ended, going]))).toBe(true);
});
