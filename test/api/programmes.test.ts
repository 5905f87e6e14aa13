import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { auditPageSchema } from '../../shared/api/audit.schema.ts';
import { budgetSchema } from '../../shared/api/budget.schema.ts';
import { dashboardSchema } from '../../shared/api/dashboard.schema.ts';
import { deliveriesSchema } from '../../shared/api/deliveries.schema.ts';
import { meSchema } from '../../shared/api/me.schema.ts';
import { problemSchema } from '../../shared/api/problem.schema.ts';
import { programmeAnswerSchema, programmesSchema } from '../../shared/api/programmes.schema.ts';
import { projectDetailSchema } from '../../shared/api/project.schema.ts';
import { handIn, voucherCsv } from './support/hand-in.ts';
import { startHarness } from './support/harness.ts';
import type { Harness } from './support/harness.ts';
import { achterhoekMembers } from './support/people.ts';
import { programmeFile } from './support/programmes.ts';

let harness: Harness;
const [boss, platform, lead, management] = [
  'beheerder@x.nl',
  'platform@x.nl',
  'lead@x.nl',
  'management@x.nl',
];

beforeAll(async () => {
  harness = await startHarness();
  await harness.deps.members.grantPlatform(platform);
  await harness.ask(platform, 'PUT', '/api/programmes/prog-a', programmeFile('prog-a', 'AM09'));
  await harness.ask(platform, 'PUT', '/api/programmes/prog-b', programmeFile('prog-b', 'AM20'));
  await harness.setMembers('AM09', achterhoekMembers);
  await harness.setMembers('AM20', [{ user: 'stranger@x.nl', role: 'beheerder' }]);
  await harness.work();
});
afterAll(() => harness.stop());

async function get<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  as = boss,
): Promise<z.output<Schema>> {
  const answer = await harness.ask(as, 'GET', path);
  expect(answer.status).toBe(200);
  return schema.parse(await answer.json());
}
const put = (body: unknown, as = boss, id = 'prog-a') =>
  harness.ask(as, 'PUT', `/api/programmes/${id}`, body);

describe('a programme file', () => {
  test('gets a next version, and the same one again none', async () => {
    const { version, ...file } = await get(programmeAnswerSchema, '/api/programmes/prog-a');
    const changed = await put({ ...file, name: 'Een andere naam' });
    expect(changed.status).toBe(202);
    expect(await changed.json()).toEqual({ version: version + 1 });
    expect(harness.queued).toContainEqual({ kind: 'figures', programme: 'prog-a', project: null });
    expect(await (await put({ ...file, name: 'Een andere naam' })).json()).toEqual({ version: version + 1 });
  });

  test('that was made of an older version is refused', async () => {
    const file = await get(programmeAnswerSchema, '/api/programmes/prog-a');
    expect((await put({ ...file, name: 'Eerst' })).status).toBe(202);
    expect((await put({ ...file, name: 'Daarna' })).status).toBe(409);
  });

  test('is refused with the path of each fault, and nothing changes', async () => {
    const before = await get(programmeAnswerSchema, '/api/programmes/prog-a');
    const file = programmeFile('prog-a', 'AM09');
    const [first] = file.projects;
    const faulty = {
      ...file,
      start: '2025-02-30',
      projects: [{ ...first, lines: ['XX'], datasets: ['bonnen'] }],
    };
    const answer = await put(faulty);
    expect(answer.status).toBe(400);
    const paths = problemSchema.parse(await answer.json()).issues?.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['start', 'projects[0].datasets[0]', 'projects[0].lines[0]']),
    );
    expect(await get(programmeAnswerSchema, '/api/programmes/prog-a')).toEqual(before);
  });

  test.each<[string, object, string]>([
    ['another id than the address', programmeFile('prog-c', 'AM09'), 'id'],
    ['another region than it was of', programmeFile('prog-a', 'AM20'), 'region.code'],
  ])('is refused with %s', async (_name, file, path) => {
    const answer = await put(file);
    expect(answer.status).toBe(400);
    expect(problemSchema.parse(await answer.json()).issues?.map((issue) => issue.path)).toEqual([path]);
  });

  test('that is none is refused', async () => {
    for (const body of [[], 'null', 3]) expect((await put(body)).status).toBe(400);
  });

  test('of a new programme is for a beheerder of its region', async () => {
    expect((await put(programmeFile('prog-new', 'AM09'), boss, 'prog-new')).status).toBe(202);
    expect((await put(programmeFile('prog-other', 'AM20'), boss, 'prog-other')).status).toBe(404);
    expect((await put(programmeFile('prog-other', 'AM09'), management, 'prog-other')).status).toBe(403);
  });

  test('of a region that has a programme and a beheerder is not for the platform', async () => {
    expect((await put(programmeFile('prog-a', 'AM09'), platform)).status).toBe(404);
    expect((await put(programmeFile('prog-z', 'AM31'), platform, 'prog-z')).status).toBe(202);
    expect(
      (await put({ ...programmeFile('prog-z', 'AM31'), name: 'Beter' }, platform, 'prog-z')).status,
    ).toBe(202);
  });
});

test('people see the programmes that they have a role in, and no other region', async () => {
  const ids = async (as: string) =>
    (await get(programmesSchema, '/api/programmes', as)).items.map(({ id }) => id);
  expect(await ids(boss)).toEqual(['prog-a', 'prog-new']);
  expect(await ids('stranger@x.nl')).toEqual(['prog-b']);
  expect(await ids('elsewhere@x.nl')).toEqual([]);
  const me = await get(meSchema, '/api/me', lead);
  expect(me).toMatchObject({ user: lead, platform: false, today: '2025-11-14' });
  expect(me.roles).toEqual([{ region: 'AM09', role: 'kartrekker', projects: ['3.7'] }]);
});

describe('a lead', () => {
  test('sees own projects of the programme file and of the dashboard only', async () => {
    const file = await get(programmeAnswerSchema, '/api/programmes/prog-a', lead);
    expect(file.projects.map(({ code }) => code)).toEqual(['3.7']);
    expect(file.esf).toBeUndefined();
    const dashboard = await get(dashboardSchema, '/api/programmes/prog-a/dashboard', lead);
    expect(new Set(dashboard.indicators.map(({ project }) => project))).toEqual(new Set(['3.7']));
    const slots = await get(deliveriesSchema, '/api/programmes/prog-a/deliveries', lead);
    expect(new Set(slots.map(({ project }) => project))).toEqual(new Set(['3.7']));
  });
});

test('an ESF administrator sees the projects of the fund, without money', async () => {
  const file = await get(programmeAnswerSchema, '/api/programmes/prog-a', 'esf@x.nl');
  expect(file.projects.map(({ code, budget }) => [code, budget])).toEqual([['ESF', []]]);
  expect(file.esf?.municipalities).toHaveLength(2);
});

describe('figures', () => {
  beforeAll(async () => {
    harness.setToday('2025-11-10');
    await handIn(harness, lead, voucherCsv(12));
    harness.setToday('2025-11-20');
  });

  test('are as of a date, today when none is named', async () => {
    const now = await get(dashboardSchema, '/api/programmes/prog-a/dashboard', management);
    expect(now).toMatchObject({ asOf: '2025-11-20', known: null });
    const figure = now.indicators.find(({ id }) => id === 'toegekend');
    expect(figure).toMatchObject({ project: '3.7', target: 100, targetDate: '2026-12-31', direction: 'up' });
    const then = await get(dashboardSchema, '/api/programmes/prog-a/dashboard?asOf=2025-03-01', management);
    expect(then.indicators.find(({ id }) => id === 'toegekend')?.actual).toBeNull();
  });

  test('are as known at a date: what came later does not count', async () => {
    const path = '/api/programmes/prog-a/dashboard?asOf=2025-11-20';
    const before = await get(dashboardSchema, `${path}&known=2025-11-09`, management);
    const after = await get(dashboardSchema, `${path}&known=2025-11-10`, management);
    expect(before.deliveries.completeness).toBe(0);
    expect(after.deliveries.completeness).toBeGreaterThan(0);
    expect(before.known).toBe('2025-11-09T22:59:59.999Z');
  });

  test.each(['asOf=2025-02-30', 'asOf=31-12-2025', 'known=gisteren', 'datum=2025-01-01'])(
    'are refused for %s',
    async (query) => {
      const answer = await harness.ask(management, 'GET', `/api/programmes/prog-a/dashboard?${query}`);
      expect(answer.status).toBe(400);
      expect(problemSchema.parse(await answer.json()).issues).toHaveLength(1);
    },
  );

  test('of a project come with the expected line, milestones, budget and deliveries', async () => {
    const detail = await get(projectDetailSchema, '/api/programmes/prog-a/projects/3.7', management);
    expect(detail).toMatchObject({
      name: 'Opijver',
      rhythm: 'tweemaandelijks',
      start: '2025-01-01',
      end: '2026-12-31',
    });
    const line = detail.indicators.find(({ id }) => id === 'toegekend')?.line ?? [];
    expect(line).toHaveLength(12);
    expect(line.at(-1)).toEqual({
      period: '2026-B6',
      end: '2026-12-31',
      actual: null,
      expected: 100,
      n: null,
      missed: false,
    });
    expect(detail.milestones).toMatchObject([
      { id: 'm1', name: 'Loket open', due: '2025-06-30', done: null },
    ]);
    expect(detail.progress).toBeNull();
    expect(detail.budget[0]?.total).toEqual({ income: 1000.5, expense: 400.25 });
    expect(detail.deliveries.filter(({ period }) => period === '2025-B5')).toHaveLength(3);
  });

  test('of a project that is delivered per municipality name who delivers', async () => {
    const detail = await get(projectDetailSchema, '/api/programmes/prog-a/projects/ESF', management);
    expect(detail.deliveredBy).toEqual([
      { code: 'GM0222', name: 'Doetinchem' },
      { code: 'GM0197', name: 'Aalten' },
    ]);
  });
});

describe('the budget', () => {
  test('is of the year that is asked, else of the nearest that has one', async () => {
    const year = await get(budgetSchema, '/api/programmes/prog-a/budget?year=2025', management);
    expect(year.programme.gross).toEqual({ income: 1000.5, expense: 400.25 });
    harness.setToday('2026-02-01');
    expect((await get(budgetSchema, '/api/programmes/prog-a/budget', management)).year).toBe(2025);
    const asOf = '/api/programmes/prog-a/budget?asOf=2025-06-30';
    expect((await get(budgetSchema, asOf, management)).year).toBe(2025);
    harness.setToday('2025-11-20');
  });

  test('of the whole run is asked with year=null', async () => {
    expect((await get(budgetSchema, '/api/programmes/prog-a/budget?year=null', management)).year).toBeNull();
    expect((await harness.ask(management, 'GET', '/api/programmes/prog-a/budget?year=25')).status).toBe(400);
  });
});

describe('the progress form', () => {
  const path = '/api/programmes/prog-a/projects/3.7/progress/2025-B5';
  const send = (body: object, to = path) => harness.ask(lead, 'PUT', to, body);

  test('counts as delivered', async () => {
    expect((await send({ stand: 'Op schema', milestones: [{ id: 'm1', done: '2025-06-01' }] })).status).toBe(
      202,
    );
    const slots = await get(deliveriesSchema, '/api/programmes/prog-a/deliveries', lead);
    expect(
      slots.find(({ dataset, period }) => dataset === 'voortgang' && period === '2025-B5')?.acceptedAt,
    ).toBeDefined();
  });

  test('shows on the page of the project, milestones as the latest form has them', async () => {
    const later = path.replace('B5', 'B6');
    expect(
      (await send({ stand: 'Klaar', milestones: [{ id: 'm1', reason: 'Eerder dan gedacht' }] }, later))
        .status,
    ).toBe(202);
    const project = '/api/programmes/prog-a/projects/3.7';
    const now = await get(projectDetailSchema, project, management);
    expect(now.progress).toMatchObject({ period: '2025-B6', stand: 'Klaar', knelpunt: '' });
    expect(now.milestones).toMatchObject([{ id: 'm1', done: '2025-06-01', reason: 'Eerder dan gedacht' }]);
    const then = await get(projectDetailSchema, `${project}?asOf=2025-10-31`, management);
    expect(then.progress?.stand).toBe('Op schema');
    expect((await get(projectDetailSchema, `${project}?asOf=2025-03-01`, management)).progress).toBeNull();
  });

  test.each<[string, object]>([
    ['an answer that is too long', { stand: 'x'.repeat(501) }],
    ['an unknown milestone', { milestones: [{ id: 'm9' }] }],
    ['a citizen service number', { knelpunt: 'bsn 111222333' }],
    ['an unknown field', { status: 'goed' }],
  ])('is refused with %s, which is not repeated', async (_name, body) => {
    const answer = await send(body);
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain('111222333');
  });

  test('is of the project as a whole, also where files come per municipality', async () => {
    const whole = '/api/programmes/prog-a/projects/ESF/progress/2025-B5';
    expect((await harness.ask(boss, 'PUT', whole, { stand: 'Goed' })).status).toBe(202);
    const slots = await get(deliveriesSchema, '/api/programmes/prog-a/deliveries?project=ESF');
    const forms = slots.filter(({ dataset, period }) => dataset === 'voortgang' && period === '2025-B5');
    expect(forms.map(({ state }) => state)).toEqual(['laat']);
  });

  test('is refused where the project does not hand it in', async () => {
    const [first, second] = programmeFile('prog-new', 'AM09').projects;
    const file = {
      ...programmeFile('prog-new', 'AM09'),
      projects: [{ ...first, datasets: ['vouchers', 'meetwaarden'] }, second],
    };
    expect((await put(file, boss, 'prog-new')).status).toBe(202);
    const other = '/api/programmes/prog-new/projects/3.7/progress/2025-B5';
    expect((await harness.ask(boss, 'PUT', other, { stand: 'Goed' })).status).toBe(400);
  });
});

test('everything that changed stands on the trail, by page', async () => {
  const reason = 'Eigen nummering met elfproef';
  const proof = await harness.ask(boss, 'PUT', '/api/programmes/prog-a/projects/3.7/eleven-proof', {
    reason,
  });
  expect(await proof.json()).toEqual({ project: '3.7', reason });
  const { items, next } = await get(auditPageSchema, '/api/programmes/prog-a/audit');
  expect(next).toBeNull();
  expect(items.map(({ sequence }) => sequence)).toEqual(items.map((_, index) => index + 1));
  const actions = new Set(items.map(({ action }) => action));
  for (const action of ['programme.added', 'programme.changed', 'submission.accepted', 'project.elevenProof'])
    expect(actions).toContain(action);
  const rest = await get(auditPageSchema, '/api/programmes/prog-a/audit?after=1');
  expect(rest.items[0]?.sequence).toBe(2);
});
