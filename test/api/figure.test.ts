import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureSchema } from '../../shared/api/figure.schema.ts';
import type { OpenedFigure } from '../../shared/api/figure.schema.ts';
import { projectDetailSchema } from '../../shared/api/project.schema.ts';
import { handIn, voucherCsv } from './support/hand-in.ts';
import { startHarness } from './support/harness.ts';
import type { Harness } from './support/harness.ts';
import { achterhoekMembers, address } from './support/people.ts';
import { programmeFile } from './support/programmes.ts';

const FIGURE = '/api/programmes/prog-a/figure?project=3.7&id=toegekend';
let harness: Harness;
let submission = '';

beforeAll(async () => {
  harness = await startHarness();
  await harness.deps.members.grantPlatform(address('platform'));
  await harness.ask(address('platform'), 'PUT', '/api/programmes/prog-a', programmeFile('prog-a', 'AM09'));
  await harness.setMembers('AM09', achterhoekMembers);
  submission = await handIn(harness, address('lead'), voucherCsv(3));
});
afterAll(() => harness.stop());

async function open(person: Parameters<typeof address>[0], path = FIGURE): Promise<OpenedFigure> {
  const answer = await harness.ask(address(person), 'GET', path);
  return figureSchema.parse(await answer.json());
}

describe('a figure opened (design.md rule 10)', () => {
  test('a lead sees the submission it rests on, by whom, and its id', async () => {
    const { indicator, sources, sourceCount, parts } = await open('lead');
    expect(indicator).toMatchObject({ actual: 3, t: '2025-10-31', dataThrough: '2025-10-31' });
    expect(parts).toEqual([expect.objectContaining({ actual: 3, t: '2025-10-31', numerator: null })]);
    expect(sourceCount).toBe(1);
    expect(sources).toEqual([
      {
        ...{ project: '3.7', dataset: 'vouchers', municipality: null, period: '2025-B5', submission },
        ...{ nothingToReport: false, sender: address('lead'), rows: 3 },
        acceptedAt: expect.any(String),
      },
    ]);
  });

  test('management sees the same without a way to the rows', async () => {
    const { sources } = await open('management');
    expect(sources).toEqual([expect.objectContaining({ sender: address('lead'), submission: null })]);
  });

  test('rests on nothing where it was not known yet', async () => {
    const { indicator, sources } = await open('lead', `${FIGURE}&known=2025-11-13`);
    expect(indicator).toMatchObject({ actual: null, status: 'geen_gegevens' });
    expect(sources).toEqual([]);
  });

  test.each([
    ['another project', 'other-lead', FIGURE],
    ['an indicator that is not there', 'management', '/api/programmes/prog-a/figure?project=3.7&id=weg'],
    ['a project that is not there', 'management', '/api/programmes/prog-a/figure?project=9&id=toegekend'],
    ['the programme as a whole, to a lead', 'lead', '/api/programmes/prog-a/figure?id=toegekend'],
  ] as const)('404 for %s', async (_, person, path) => {
    expect((await harness.ask(address(person), 'GET', path)).status).toBe(404);
  });

  test('a changed target stays beside the figure with its last day', async () => {
    const changed = programmeFile('prog-a', 'AM09');
    const [first, ...others] = changed.projects;
    const [granted, ...rest] = first?.indicators ?? [];
    if (first === undefined || granted === undefined) throw new Error('the programme has no indicator');
    const raised = { ...granted, targets: [{ date: '2026-12-31', value: 120 }] };
    const programme = { ...changed, projects: [{ ...first, indicators: [raised, ...rest] }, ...others] };
    harness.setToday('2025-11-17');
    await harness.ask(address('beheerder'), 'PUT', '/api/programmes/prog-a', programme);
    await harness.work();
    const answer = await harness.ask(address('lead'), 'GET', '/api/programmes/prog-a/projects/3.7');
    const { indicators } = projectDetailSchema.parse(await answer.json());
    expect(indicators.map(({ targets, earlierTargets }) => [targets[0]?.value, earlierTargets])).toEqual([
      [
        120,
        [expect.objectContaining({ until: '2025-11-16', targets: [{ date: '2026-12-31', value: 100 }] })],
      ],
      [8, []],
    ]);
    // 319 of the 729 days from 1 January 2025 to 31 December 2026.
    expect(indicators[0]?.earlierTargets[0]).toMatchObject({ on: '2025-11-17', by: null });
    const plan = indicators[0]?.earlierTargets[0]?.line.at(-1);
    expect(plan).toEqual({ end: '2025-11-16', expected: expect.closeTo((100 * 319) / 729, 9) });
  });

  test('a target changed on the day the programme came is told with who and why, the last word of a day counting', async () => {
    const file = programmeFile('prog-b', 'AM09');
    const withTarget = (value: number, more: object = {}) => {
      const [first, ...others] = file.projects;
      const [granted, ...rest] = first?.indicators ?? [];
      if (first === undefined || granted === undefined) throw new Error('the programme has no indicator');
      const raised = { ...granted, targets: [{ date: '2026-12-31', value }] };
      return { ...file, ...more, projects: [{ ...first, indicators: [raised, ...rest] }, ...others] };
    };
    const put = async (body: object) =>
      harness.ask(address('beheerder'), 'PUT', '/api/programmes/prog-b', body);
    await put(file);
    await put(withTarget(90, { reason: 'Minder plekken' }));
    await put(withTarget(80, { reason: 'Nog minder plekken' }));
    await put(withTarget(80, { notes: ['iets anders'], reason: 'Een opmerking' }));
    await harness.work();
    const asked = await harness.ask(address('management'), 'GET', '/api/programmes/prog-b/target-changes');
    expect(await asked.json()).toEqual([
      {
        ...{ project: '3.7', id: 'toegekend', name: expect.any(String), unit: expect.any(String) },
        ...{ on: '2025-11-17', reason: 'Nog minder plekken', by: address('beheerder') },
        before: [{ date: '2026-12-31', value: 100 }],
        after: [{ date: '2026-12-31', value: 80 }],
      },
    ]);
    const since = '/api/programmes/prog-b/target-changes?since=2025-11-17';
    expect(await (await harness.ask(address('management'), 'GET', since)).json()).toEqual([]);
    const opened = await open('management', '/api/programmes/prog-b/figure?project=3.7&id=toegekend');
    expect(opened.indicator.earlierTargets).toMatchObject([
      { until: '2025-11-16', on: '2025-11-17', reason: 'Nog minder plekken', by: address('beheerder') },
    ]);
    // 320 of the 729 days from 1 January 2025 to 31 December 2026.
    expect(opened.indicator.earlierTargets[0]?.resumes).toBeCloseTo((80 * 320) / 729, 9);
  });
});
