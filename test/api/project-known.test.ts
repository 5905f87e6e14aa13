import { afterAll, beforeAll, expect, test } from 'vitest';
import { dashboardSchema } from '../../shared/api/dashboard.schema.ts';
import { problemSchema } from '../../shared/api/problem.schema.ts';
import { projectDetailSchema } from '../../shared/api/project.schema.ts';
import type { ProjectDetail } from '../../shared/api/project.schema.ts';
import type { ProgrammeFile } from '../../shared/programme/programme.schema.ts';
import { handIn, voucherCsv } from './support/hand-in.ts';
import { startHarness } from './support/harness.ts';
import type { Harness } from './support/harness.ts';
import { achterhoekMembers, address } from './support/people.ts';
import { programmeFile } from './support/programmes.ts';

/**
 * Three vouchers come in on 10 November and six replace them on the 20th; the progress form says on the 12th that the
 * desk is open; on the 25th the name, a target and the budget change and a project is added.
 */
let harness: Harness;
const AT = '/api/programmes/prog-a';

beforeAll(async () => {
  harness = await startHarness();
  await harness.deps.members.grantPlatform(address('platform'));
  harness.setToday('2025-11-01');
  await harness.ask(address('platform'), 'PUT', AT, programmeFile('prog-a', 'AM09'));
  await harness.setMembers('AM09', achterhoekMembers);
  harness.setToday('2025-11-10');
  await handIn(harness, address('lead'), voucherCsv(3));
  harness.setToday('2025-11-12');
  const form = { stand: 'Het loket is open.', knelpunt: '', hulp_nodig: '', vooruitblik: '' };
  await harness.ask(address('lead'), 'PUT', `${AT}/projects/3.7/progress/2025-B5`, {
    ...form,
    milestones: [{ id: 'm1', done: '2025-10-01' }],
  });
  harness.setToday('2025-11-13');
  const id = await handIn(harness, address('lead'), voucherCsv(6));
  await harness.ask(address('lead'), 'POST', `/api/submissions/${id}/confirm`, { reasons: {} });
  await harness.work();
  harness.setToday('2025-11-25');
  await harness.ask(address('beheerder'), 'PUT', AT, changed());
  await harness.work();
});
afterAll(() => harness.stop());

function changed(): ProgrammeFile {
  const file = programmeFile('prog-a', 'AM09');
  const [first] = file.projects;
  const [granted] = first?.indicators ?? [];
  if (first === undefined || granted === undefined) throw new Error('the programme has no indicator');
  granted.targets = [{ date: '2026-12-31', value: 120 }];
  first.name = 'Opijver plus';
  file.projects.push({ ...structuredClone(first), code: '3.8', name: 'Nieuw' });
  return file;
}

async function project(query: string, person: 'lead' | 'management' = 'lead'): Promise<ProjectDetail> {
  const answer = await harness.ask(address(person), 'GET', `${AT}/projects/3.7?${query}`);
  expect(answer.status).toBe(200);
  return projectDetailSchema.parse(await answer.json());
}

test.each([
  [
    'before anything came in',
    '2025-11-09',
    { actual: null, target: 100, name: 'Opijver', progress: null, done: null },
  ],
  [
    'with the first file',
    '2025-11-11',
    { actual: 3, target: 100, name: 'Opijver', progress: null, done: null },
  ],
  [
    'with the form',
    '2025-11-12',
    { actual: 3, target: 100, name: 'Opijver', progress: 'Het loket is open.', done: '2025-10-01' },
  ],
  [
    'with the correction',
    '2025-11-24',
    { actual: 6, target: 100, name: 'Opijver', progress: 'Het loket is open.', done: '2025-10-01' },
  ],
  [
    'with the changed programme',
    '2025-11-25',
    { actual: 6, target: 120, name: 'Opijver plus', progress: 'Het loket is open.', done: '2025-10-01' },
  ],
])('a project as known %s', async (_, known, expected) => {
  const found = await project(`asOf=2025-11-14&known=${known}`);
  const [granted] = found.indicators;
  expect(found.known).toMatch(new RegExp(`^${known}T2[23]:59:59`));
  expect({
    ...{ actual: granted?.actual, target: granted?.target, name: found.name },
    ...{ progress: found.progress?.stand ?? null, done: found.milestones[0]?.done },
  }).toEqual(expected);
});

test('says the same of an indicator and of deliveries as the dashboard does', async () => {
  for (const known of ['2025-11-09', '2025-11-11', '2025-11-24']) {
    const query = `asOf=2025-11-14&known=${known}`;
    const found = await project(query, 'management');
    const answer = await harness.ask(address('lead'), 'GET', `${AT}/dashboard?${query}`);
    const dashboard = dashboardSchema.parse(await answer.json());
    const own = dashboard.indicators.filter((each) => each.project === '3.7');
    expect(own).toHaveLength(2);
    expect(found.indicators).toEqual(own.map((each) => expect.objectContaining(each)));
    expect(found.shares).toEqual(dashboard.deliveries);
    const states = found.deliveries.flatMap(({ dataset, period, state }) =>
      dataset === 'vouchers' && period === '2025-B5' ? [state] : [],
    );
    expect(states).toEqual([known < '2025-11-10' ? 'open' : 'op_tijd']);
  }
});

test('without known it is what is in force now', async () => {
  const found = await project('asOf=2025-11-11');
  expect(found).toMatchObject({ known: null, name: 'Opijver plus', indicators: [{ actual: 6 }, {}] });
});

test('a project that was not there yet is said to be so', async () => {
  const answer = await harness.ask(address('management'), 'GET', `${AT}/projects/3.8?known=2025-11-24`);
  expect(answer.status).toBe(404);
  expect(problemSchema.parse(await answer.json()).detail).toContain('nog niet in het programma');
});

test('another lead does not see it at any moment', async () => {
  const answer = await harness.ask(address('other-lead'), 'GET', `${AT}/projects/3.7?known=2025-11-24`);
  expect(answer.status).toBe(403);
});
