import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditPageSchema } from '../../shared/api/audit.schema.ts';
import { handIn, readSubmission, voucherCsv } from './support/hand-in.ts';
import { startHarness } from './support/harness.ts';
import type { Harness } from './support/harness.ts';
import { achterhoekMembers } from './support/people.ts';
import { programmeFile } from './support/programmes.ts';
import { submissionOf } from './support/submissions.ts';

let harness: Harness;
const [lead, colleague, other, boss] = ['lead@x.nl', 'colleague@x.nl', 'other-lead@x.nl', 'beheerder@x.nl'];

beforeAll(async () => {
  harness = await startHarness();
  await harness.deps.members.grantPlatform('platform@x.nl');
  await harness.ask('platform@x.nl', 'PUT', '/api/programmes/prog-a', programmeFile('prog-a', 'AM09'));
  const second = { user: colleague, role: 'kartrekker', projects: ['3.7'] } as const;
  await harness.setMembers('AM09', [...achterhoekMembers, second]);
  await harness.work();
});
afterAll(() => harness.stop());

const act = (as: string, id: string, what: string, body: unknown) =>
  harness.ask(as, 'POST', `/api/submissions/${id}/${what}`, body);
const takeOvers = async () => {
  const page = await harness.ask(boss, 'GET', '/api/programmes/prog-a/audit');
  const { items } = auditPageSchema.parse(await page.json());
  return items
    .filter(({ action }) => action === 'submission.takenOver')
    .map(({ by, from, to, subject }) => ({ by, from, to, subject }));
};
const subject = '3.7/vouchers/2025-B5';

test('uploading 24: a colleague of the project confirms what another began; the trail and the page name both', async () => {
  await handIn(harness, lead, voucherCsv(2));
  const id = await handIn(harness, lead, voucherCsv(3));
  expect(await readSubmission(harness, colleague, id)).toMatchObject({
    ...{ status: 'te_bevestigen', sender: lead, takenOver: null },
  });
  expect((await act(other, id, 'confirm', { reasons: {} })).status).toBe(403);
  expect((await act(colleague, id, 'confirm', { reasons: {} })).status).toBe(202);
  await act(colleague, id, 'confirm', { reasons: {} });
  await harness.work();
  expect(await readSubmission(harness, lead, id)).toMatchObject({
    ...{ status: 'verwerkt', sender: lead, takenOver: colleague },
  });
  expect(await takeOvers()).toEqual([{ by: colleague, from: lead, to: colleague, subject }]);
});

test('uploading 24: a beheerder withdraws what still waits for its file', async () => {
  await harness.deps.submissions.create(submissionOf({ id: 'waiting', status: 'wacht_op_bestand' }));
  expect((await act(boss, 'waiting', 'withdraw', { reason: 'Ziek' })).status).toBe(202);
  expect(await readSubmission(harness, lead, 'waiting')).toMatchObject({
    ...{ status: 'ingetrokken', takenOver: boss },
  });
  expect(await takeOvers()).toHaveLength(2);
});

test('uploading 24: finishing what is one’s own takes nothing over', async () => {
  const id = await handIn(harness, lead, voucherCsv(4));
  await act(lead, id, 'confirm', { reasons: {} });
  await harness.work();
  expect(await readSubmission(harness, lead, id)).toMatchObject({ status: 'verwerkt', takenOver: null });
  expect(await takeOvers()).toHaveLength(2);
});
