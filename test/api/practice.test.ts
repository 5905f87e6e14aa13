import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditPageSchema } from '../../shared/api/audit.schema.ts';
import { dashboardSchema } from '../../shared/api/dashboard.schema.ts';
import { meSchema } from '../../shared/api/me.schema.ts';
import { practiceResetSchema } from '../../shared/api/practice.schema.ts';
import { submissionsSchema } from '../../shared/api/submissions.schema.ts';
import type { ProgrammeFile } from '../../shared/programme/programme.schema.ts';
import { sendReminders } from '../../functions/reminders/send-reminders.ts';
import { handIn, readSubmission, voucherCsv } from './support/hand-in.ts';
import { startHarness } from './support/harness.ts';
import type { Harness } from './support/harness.ts';
import { achterhoekMembers, address } from './support/people.ts';
import { programmeFile } from './support/programmes.ts';

const { esf: _esf, ...file } = programmeFile('oefenen', 'AM00');
const practice: ProgrammeFile = { ...file, practice: true };
const [platform, boss, lead, esf, reviewer, stranger] = [
  ...(['platform', 'beheerder', 'lead', 'esf', 'reviewer', 'stranger'] as const),
].map(address) as [string, string, string, string, string, string];

let harness: Harness;
const put = (as: string, body: object) => harness.ask(as, 'PUT', '/api/programmes/oefenen', body);
const get = (as: string, path: string) => harness.ask(as, 'GET', `/api${path}`);
const reset = (as: string, id = 'oefenen') => harness.ask(as, 'POST', `/api/programmes/${id}/reset-practice`);
const actual = async (programme: string, as: string) => {
  const answer = await get(as, `/programmes/${programme}/dashboard`);
  const { indicators, practice: marked } = dashboardSchema.parse(await answer.json());
  const found = indicators.find(({ id }) => id === 'toegekend');
  return { actual: found?.actual, marked, header: answer.headers.get('x-peilstok-practice') };
};

beforeAll(async () => {
  harness = await startHarness();
  await harness.deps.members.grantPlatform(platform);
  await harness.ask(platform, 'PUT', '/api/programmes/prog-a', programmeFile('prog-a', 'AM09'));
  await harness.setMembers('AM09', achterhoekMembers);
  await harness.setMembers('AM20', [{ user: stranger, role: 'management' }]);
  await put(platform, practice);
  await harness.work();
});
afterAll(() => harness.stop());

describe('a programme for practising', () => {
  test('is told to everyone with a role, apart from the real ones, and to nobody else', async () => {
    for (const person of [lead, esf, reviewer, stranger, platform]) {
      const me = meSchema.parse(await (await get(person, '/me')).json());
      expect(me.practice.map(({ id }) => id)).toEqual(['oefenen']);
      expect(me.programmes.map(({ id }) => id)).not.toContain('oefenen');
    }
    const nobody = meSchema.parse(await (await get(address('nobody'), '/me')).json());
    expect(nobody.practice).toEqual([]);
    expect((await get(address('nobody'), '/programmes/oefenen')).status).toBe(403);
    expect((await get(address('former'), '/programmes/oefenen')).status).toBe(403);
  });

  test('takes files from whoever has a role anywhere; each answer says what it is', async () => {
    for (const [person, count] of [
      [reviewer, 1],
      [stranger, 2],
    ] as const) {
      const id = await handIn(harness, person, voucherCsv(count), { programme: 'oefenen' });
      const seen = await readSubmission(harness, person, id);
      expect(seen.practice).toBe(true);
      if (seen.status === 'te_bevestigen') {
        await harness.ask(person, 'POST', `/api/submissions/${id}/confirm`, { reasons: {} });
        await harness.work();
      }
      expect((await readSubmission(harness, person, id)).status).toBe('verwerkt');
    }
    expect(await actual('oefenen', esf)).toEqual({ actual: 2, marked: true, header: 'true' });
    expect(await actual('prog-a', boss)).toEqual({ actual: null, marked: undefined, header: null });
  });

  test('shows who practises the own submissions only', async () => {
    const path = '/programmes/oefenen/projects/3.7/submissions';
    const senders = async (as: string) => {
      const { items } = submissionsSchema.parse(await (await get(as, path)).json());
      return items.map(({ sender, id }) => ({ sender, id }));
    };
    const [own] = await senders(stranger);
    expect(own?.sender).toBe(stranger);
    expect(await senders(lead)).toEqual([]);
    const history = await get(
      lead,
      '/programmes/oefenen/projects/3.7/history?dataset=vouchers&period=2025-B5',
    );
    expect(await history.json()).toMatchObject({ versions: [], events: [] });
    for (const what of ['', '/file', '/issues'])
      expect((await get(lead, `/submissions/${own?.id}${what}`)).status).toBe(404);
  });

  test.each([
    ['members', '/regions/AM00/members'],
    ['the trail', '/programmes/oefenen/audit'],
    ['the budget', '/programmes/oefenen/budget'],
    ['who must be chased', '/programmes/oefenen/missing'],
  ])('gives no right to %s', async (_, path) => {
    expect([403, 404]).toContain((await get(boss, path)).status);
  });

  test('nobody is reminded of it', async () => {
    await harness.setMembers('AM00', [{ user: lead, role: 'kartrekker' }]);
    harness.setToday('2025-11-14');
    const mailed: string[] = [];
    const send = ({ text }: { text: string }) => {
      mailed.push(text);
      return Promise.resolve('sent' as const);
    };
    const mail = { send };
    await sendReminders({ ...harness.deps, mail });
    expect(mailed.length).toBeGreaterThan(0);
    expect(mailed.join('\n')).not.toContain('oefenen');
    await harness.setMembers('AM00', []);
  });

  test('is emptied by a beheerder of any region or the platform, and nothing else is touched', async () => {
    await handIn(harness, lead, voucherCsv(5));
    await handIn(harness, lead, voucherCsv(4), { programme: 'oefenen' });
    expect(await actual('prog-a', boss)).toMatchObject({ actual: 5 });
    for (const person of [lead, esf, stranger]) expect((await reset(person)).status).toBe(403);
    expect((await reset(boss, 'prog-a')).status).toBe(403);
    expect((await reset(platform, 'prog-a')).status).toBe(404);
    const done = await reset(boss);
    expect(done.status).toBe(202);
    expect(practiceResetSchema.parse(await done.json())).toEqual({ withdrawn: 1 });
    await harness.work();
    expect(await actual('oefenen', esf)).toMatchObject({ actual: null });
    expect(await actual('prog-a', boss)).toMatchObject({ actual: 5 });
    expect((await harness.deps.heads.ofProgramme('prog-a')).map(({ version }) => version)).toEqual([1]);
    expect(practiceResetSchema.parse(await (await reset(platform)).json())).toEqual({ withdrawn: 0 });
    await harness.setMembers('AM00', [{ user: boss, role: 'beheerder' }]);
    const trail = auditPageSchema.parse(await (await get(boss, '/programmes/oefenen/audit')).json());
    expect(trail.items.filter(({ action }) => action === 'practice.reset')).toHaveLength(2);
    const waiting = trail.items.filter(({ action }) => action === 'submission.ingetrokken');
    expect(waiting).toMatchObject([{ by: boss }]);
    await harness.setMembers('AM00', []);
  });

  test('after it was emptied nothing comes back by withdrawing what came later', async () => {
    const id = await handIn(harness, lead, voucherCsv(3), { programme: 'oefenen' });
    await harness.work();
    expect(await actual('oefenen', esf)).toMatchObject({ actual: 3 });
    await harness.ask(lead, 'POST', `/api/submissions/${id}/withdraw`, { reason: 'klaar' });
    await harness.work();
    expect(await actual('oefenen', esf)).toMatchObject({ actual: null });
  });

  test('is set up by the platform, has no ESF part, and stays what it is', async () => {
    const other = { ...practice, id: 'oefenen-2', region: { ...practice.region, code: 'AM09' } };
    expect((await harness.ask(boss, 'PUT', '/api/programmes/oefenen-2', other)).status).toBe(403);
    const faults = async (body: object) => JSON.stringify(await (await put(platform, body)).json());
    expect(await faults(file)).toContain('een oefenprogramma blijft dat');
    expect(await faults({ ...programmeFile('oefenen', 'AM00'), practice: true })).toContain('oefenprogramma');
    expect(await faults({ ...practice, practice: false })).toContain('practice');
  });
});
