import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { meSchema } from '../../shared/api/me.schema.ts';
import { membersSchema } from '../../shared/api/members.schema.ts';
import { problemSchema } from '../../shared/api/problem.schema.ts';
import { auditPageSchema } from '../../shared/api/audit.schema.ts';
import { startHarness } from './support/harness.ts';
import type { Harness } from './support/harness.ts';
import { programmeFile } from './support/programmes.ts';

let harness: Harness;
const boss = 'beheerder@x.nl';
const keep = { user: boss, role: 'beheerder' } as const;

beforeAll(async () => {
  harness = await startHarness();
  await harness.deps.members.grantPlatform('platform@x.nl');
});
afterAll(() => harness.stop());
beforeEach(async () => {
  harness.setToday('2025-11-14');
  await harness.setMembers('AM09', [keep]);
});

const put = (body: unknown, as = boss) => harness.ask(as, 'PUT', '/api/regions/AM09/members', body);
const rolesOf = async (user: string) =>
  meSchema.parse(await (await harness.ask(user, 'GET', '/api/me')).json()).roles;

describe('the members of a region', () => {
  test('are replaced as a whole and read back', async () => {
    const list = [keep, { user: 'lead@x.nl', role: 'kartrekker', projects: ['3.7'] }];
    expect((await put(list)).status).toBe(200);
    const answer = await harness.ask(boss, 'GET', '/api/regions/AM09/members');
    expect(membersSchema.parse(await answer.json())).toEqual(list);
  });

  test('have addresses in lower case, since people log in with those', async () => {
    await put([keep, { user: ' Lead@X.nl ', role: 'management' }]);
    expect(await rolesOf('lead@x.nl')).toEqual([{ region: 'AM09', role: 'management' }]);
  });

  test('lose a right at once', async () => {
    await put([keep, { user: 'lead@x.nl', role: 'management' }]);
    await put([keep]);
    expect(await rolesOf('lead@x.nl')).toEqual([]);
    expect((await harness.ask('lead@x.nl', 'GET', '/api/programmes')).status).toBe(403);
  });

  test('have a right through its last day, by the domain clock', async () => {
    await put([keep, { user: 'lead@x.nl', role: 'management', until: '2025-11-30' }]);
    harness.setToday('2025-11-30');
    expect(await rolesOf('lead@x.nl')).toHaveLength(1);
    harness.setToday('2025-12-01');
    expect(await rolesOf('lead@x.nl')).toEqual([]);
  });

  test.each([
    ['an unknown role', { user: 'a@x.nl', role: 'baas' }, '[1].role'],
    ['no address', { user: 'lead', role: 'management' }, '[1].user'],
    ['an impossible date', { user: 'a@x.nl', role: 'management', until: '2025-02-30' }, '[1].until'],
    ['an unknown field', { user: 'a@x.nl', role: 'management', region: 'AM20' }, '[1].region'],
  ])('are refused with %s, naming where', async (_name, member, path) => {
    const answer = await put([keep, member]);
    expect(answer.status).toBe(400);
    const problem = problemSchema.parse(await answer.json());
    expect(problem.issues?.map((issue) => issue.path)).toEqual([path]);
    expect(await rolesOf(boss)).toHaveLength(1);
  });

  test('have a right once, however often it is sent', async () => {
    const again = { role: 'beheerder', user: 'Beheerder@x.nl' };
    expect(await (await put([keep, again])).json()).toEqual([keep]);
  });

  test('are refused when the list is too long to be kept as one', async () => {
    const projects = Array.from({ length: 200 }, (_, index) => `project ${index}`);
    const many = Array.from({ length: 150 }, (_, index) => ({
      user: `u${index}@x.nl`,
      role: 'kartrekker',
      projects,
    }));
    expect((await put([keep, ...many])).status).toBe(413);
  });

  test('stand on the trail with what changed only', async () => {
    await harness.ask(boss, 'PUT', '/api/programmes/prog-m', programmeFile('prog-m', 'AM09'));
    const added = { user: 'lead@x.nl', role: 'kartrekker', projects: ['3.7'], until: '2026-01-31' };
    await put([keep, added]);
    await put([added, keep]);
    const { items } = auditPageSchema.parse(
      await (await harness.ask(boss, 'GET', '/api/programmes/prog-m/audit')).json(),
    );
    const told = items.filter(({ action, by }) => action === 'members.replaced' && by === boss);
    expect(told.at(-1)).toMatchObject({
      from: null,
      to: 'lead@x.nl / kartrekker / projecten 3.7 / tot en met 2026-01-31',
    });
  });

  test('in another order are no change', async () => {
    const list = [keep, { user: 'lead@x.nl', role: 'management' }];
    await put(list);
    const { version } = await harness.deps.members.ofRegion('AM09');
    await put(list.toReversed());
    expect((await harness.deps.members.ofRegion('AM09')).version).toBe(version);
  });

  test('are not overwritten by who looked before another changed them', async () => {
    const read = async () => harness.ask(boss, 'GET', '/api/regions/AM09/members');
    const seen = (await read()).headers.get('etag') ?? '';
    const send = (list: unknown, match: string) =>
      harness.ask(boss, 'PUT', '/api/regions/AM09/members', list, { 'if-match': match });
    const mine = [keep, { user: 'lead@x.nl', role: 'management' }];
    const first = await send(mine, seen);
    expect(first.status).toBe(200);
    expect(first.headers.get('etag')).toBe((await read()).headers.get('etag'));
    const second = await send([keep, { user: 'other@x.nl', role: 'management' }], seen);
    expect(second.status).toBe(409);
    expect(problemSchema.parse(await second.json()).detail).toMatch(/^Iemand anders .* opnieuw op/);
    expect(membersSchema.parse(await (await read()).json())).toEqual(mine);
    for (const any of ['*', `W/${first.headers.get('etag')}`])
      expect((await send(mine, any)).status, any).toBe(200);
  });

  test.each([
    ['nobody', []],
    ['no beheerder', [{ user: boss, role: 'management' }]],
    ['one whose time is over', [{ ...keep, until: '2025-11-13' }]],
  ])('are never left with %s as beheerder', async (_name, list) => {
    const answer = await put(list);
    expect(answer.status).toBe(400);
    expect(problemSchema.parse(await answer.json()).detail).toMatch(/^Zo heeft de regio geen beheerder meer/);
    expect(await rolesOf(boss)).toEqual([{ region: 'AM09', role: 'beheerder' }]);
    expect((await put([{ ...keep, until: '2025-11-14' }])).status).toBe(200);
  });

  test('are set up by the platform only until the region has a beheerder and a programme', async () => {
    const path = '/api/regions/AM30/members';
    const list = [{ user: 'new@x.nl', role: 'beheerder', until: '2025-11-20' }];
    expect((await harness.ask('platform@x.nl', 'PUT', path, list)).status).toBe(200);
    expect((await harness.ask('platform@x.nl', 'GET', path)).status).toBe(200);
  });

  test('of a code that no region can have do not exist', async () => {
    expect((await harness.ask('platform@x.nl', 'GET', '/api/regions/XX/members')).status).toBe(404);
  });
});

describe('the first login', () => {
  test('ties the verified address to the subject, once', async () => {
    await harness.setMembers('AM09', [keep, { user: 'mixed@x.nl', role: 'management' }]);
    const before = harness.issuer.asked();
    expect(await rolesOf('Mixed@x.nl')).toHaveLength(1);
    expect(await rolesOf('Mixed@x.nl')).toHaveLength(1);
    expect(harness.issuer.asked()).toBe(before + 1);
  });

  test('is refused while the address is not verified, also when it has rights', async () => {
    await harness.setMembers('AM09', [keep, { user: 'late@x.nl', role: 'management' }]);
    harness.issuer.unverified.add('late@x.nl');
    const answer = await harness.ask('late@x.nl', 'GET', '/api/me');
    expect(answer.status).toBe(403);
    expect(problemSchema.parse(await answer.json()).detail).toContain('niet bevestigd');
  });

  test('of someone without a role shows who that is and nothing else', async () => {
    const me = meSchema.parse(await (await harness.ask('guest@x.nl', 'GET', '/api/me')).json());
    expect(me).toEqual({
      user: 'guest@x.nl',
      platform: false,
      roles: [],
      programmes: [],
      practice: [],
      today: '2025-11-14',
    });
    for (const path of [
      '/api/programmes',
      '/api/openapi.json',
      '/api/programmes/none',
      '/api/datasets/vouchers/template.csv',
    ])
      expect((await harness.ask('guest@x.nl', 'GET', path)).status).toBe(403);
  });
});
