import { afterAll, beforeAll, expect, test } from 'vitest';
import { progressFormSchema } from '../../shared/api/progress.schema.ts';
import type { ProgressForm } from '../../shared/api/progress.schema.ts';
import { startHarness } from './support/harness.ts';
import type { Harness } from './support/harness.ts';
import { achterhoekMembers } from './support/people.ts';
import { programmeFile } from './support/programmes.ts';

const lead = 'lead@x.nl';
const at = (period: string): string => `/api/programmes/prog-a/projects/3.7/progress/${period}`;

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
  harness.setToday('2025-11-20');
  await harness.deps.members.grantPlatform('platform@x.nl');
  await harness.ask('platform@x.nl', 'PUT', '/api/programmes/prog-a', programmeFile('prog-a', 'AM09'));
  await harness.setMembers('AM09', achterhoekMembers);
  await send('2025-B5', { stand: 'Op schema', milestones: [{ id: 'm1', done: '2025-06-01' }] });
  await send('2025-B6', { stand: 'Klaar', milestones: [{ id: 'm1', reason: 'Eerder dan gedacht' }] });
});
afterAll(() => harness.stop());

async function send(period: string, body: object): Promise<void> {
  expect((await harness.ask(lead, 'PUT', at(period), body)).status).toBe(202);
}

async function formOf(period: string): Promise<ProgressForm> {
  return progressFormSchema.parse(await (await harness.ask(lead, 'GET', at(period))).json());
}

test('the form of a period is as it was sent, with what went before it', async () => {
  const form = await formOf('2025-B5');
  expect(form).toMatchObject({ name: 'Opijver', lock: '2025-12-15', open: true, earlier: null });
  expect(form.form).toMatchObject({ stand: 'Op schema', milestones: [{ id: 'm1', done: '2025-06-01' }] });
  expect(form.milestones).toEqual([{ id: 'm1', name: 'Loket open', due: '2025-06-30', done: null }]);
});

test('a new form begins with the one before it', async () => {
  const { form, earlier, milestones } = await formOf('2026-B1');
  expect(form).toBeNull();
  expect(earlier).toMatchObject({ period: '2025-B6', stand: 'Klaar' });
  expect(milestones).toMatchObject([{ done: '2025-06-01', reason: 'Eerder dan gedacht' }]);
});

test('uploading 21: it is closed after the lock, unless an exception holds', async () => {
  expect((await formOf('2025-B4')).open).toBe(false);
  const exception = { project: '3.7', period: '2025-B4', until: '2025-12-31', reason: 'Ziekte' };
  const granted = await harness.ask('beheerder@x.nl', 'PUT', '/api/programmes/prog-a/exceptions', exception);
  expect(granted.status).toBe(200);
  expect((await formOf('2025-B4')).open).toBe(true);
});

test('there is none for a period of another rhythm', async () => {
  expect((await harness.ask(lead, 'GET', at('2025-K1'))).status).toBe(400);
});
