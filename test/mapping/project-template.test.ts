import { describe, expect, test } from 'vitest';
import { checkFile } from '../../shared/checking/check-file.ts';
import { DATASETS } from '../../shared/datasets/datasets.ts';
import { budgetPosts } from '../../shared/datasets/outputs/budget-posts.ts';
import { projectTemplate } from '../../shared/datasets/outputs/project-template.ts';
import { templateCsv } from '../../shared/datasets/outputs/template-csv.ts';
import { DEMO_PROGRAMMES, demoProgramme } from '../../functions/demo/demo-programmes.ts';
import { periodOf } from '../../shared/programme/period.ts';
import { sourceOf } from '../csv/memory-source.ts';

const cells = (text: string): string[][] =>
  text
    .replace('\ufeff', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'));

const projects = DEMO_PROGRAMMES.map(demoProgramme).flatMap((programme) =>
  programme.projects.map((project) => ({
    programme,
    project,
    period: periodOf(project.end ?? programme.end, project.rhythm ?? programme.rhythm),
  })),
);
const handingIn = (dataset: 'meetwaarden' | 'financien') =>
  projects.filter(({ project }) => project.datasets.includes(dataset));

/** As a person completes it: a value for each kind of indicator, an amount for each post. */
function completed(dataset: 'meetwaarden' | 'financien', at: (typeof projects)[number]): string {
  const { programme, project, period } = at;
  const [header = [], ...rows] = cells(projectTemplate(DATASETS[dataset], programme, project, period));
  const filled = rows.map((row) => {
    const kind = project.indicators.find(({ id }) => id === row[0])?.kind;
    const values: Record<string, string> =
      dataset === 'financien'
        ? { lasten: '1.000,00' }
        : kind === 'mean'
          ? { waarde: '7', aantal: '9' }
          : { waarde: '7' };
    return row.map((cell, column) => cell || (values[header[column] ?? ''] ?? ''));
  });
  return [header, ...filled].map((row) => row.join(';')).join('\n');
}

describe.each(['meetwaarden', 'financien'] as const)('the template of %s', (dataset) => {
  test('completed, passes the reader for every project that hands it in', async () => {
    const handing = handingIn(dataset);
    expect(handing.length).toBeGreaterThan(0);
    for (const at of handing) {
      const result = await checkFile(sourceOf(completed(dataset, at)), {
        ...{ dataset, programme: at.programme, project: at.project.code, period: at.period },
        ...{ municipality: null, elevenProof: false, knownParticipants: null },
      });
      const errors = result.issues.filter(({ severity }) => severity === 'error');
      expect([at.programme.id, at.project.code, errors]).toEqual([at.programme.id, at.project.code, []]);
    }
  });
});

test('each indicator of which values are handed in has one row, and nothing is filled in but its id', () => {
  const at = handingIn('meetwaarden').find(({ project }) =>
    project.indicators.some(({ measure }) => 'dataset' in measure && measure.dataset === 'meetwaarden'),
  );
  if (at === undefined) throw new Error('no project');
  const [header, ...rows] = cells(projectTemplate(DATASETS.meetwaarden, at.programme, at.project, at.period));
  expect(header).toEqual(DATASETS.meetwaarden.columns.map(({ name }) => name));
  const ids = at.project.indicators
    .filter(({ measure }) => 'dataset' in measure && measure.dataset === 'meetwaarden')
    .map(({ id }) => id);
  expect(rows).toEqual(ids.map((id) => [id, '', '', '', '', '']));
});

test('money: the posts of the years that have begun, those of the whole run in each', () => {
  const line = (nr: string) => ({ nr, label: `Post ${nr}` });
  const budget = [
    { year: null, lines: [line('A')] },
    { year: 2025, lines: [line('1')] },
    { year: 2026, lines: [line('1'), line('2')] },
    { year: 2027, lines: [line('1')] },
  ];
  const posts = (period: string) =>
    budgetPosts({ start: '2025-01-01' }, { budget }, period).map(({ year, nr }) => `${year} ${nr}`);
  expect(posts('2026-B1')).toEqual(['2025 A', '2025 1', '2026 A', '2026 1', '2026 2']);
  expect(posts('2025-K4')).toEqual(['2025 A', '2025 1']);
});

test('other datasets, and a project without such rows, have the template of the dataset', () => {
  const [at] = projects;
  if (at === undefined) throw new Error('no project');
  const empty = { ...at.project, indicators: [], budget: [] };
  for (const definition of Object.values(DATASETS))
    expect(projectTemplate(definition, at.programme, empty, at.period)).toBe(templateCsv(definition));
});
