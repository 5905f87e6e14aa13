import { afterAll, beforeAll, expect, test } from 'vitest';
import { slotHistorySchema } from '../../shared/api/slot-history.schema.ts';
import type { SlotHistory } from '../../shared/api/slot-history.schema.ts';
import { handIn, readSubmission, voucherCsv } from './support/hand-in.ts';
import { startHarness } from './support/harness.ts';
import type { Harness } from './support/harness.ts';
import { achterhoekMembers } from './support/people.ts';
import { programmeFile } from './support/programmes.ts';

const lead = 'lead@x.nl';
const path = '/api/programmes/prog-a/projects/3.7/history?dataset=vouchers&period=2025-B5';

let harness: Harness;
let [first, second]: [string, string] = ['', ''];
beforeAll(async () => {
  harness = await startHarness();
  await harness.deps.members.grantPlatform('platform@x.nl');
  await harness.ask('platform@x.nl', 'PUT', '/api/programmes/prog-a', programmeFile('prog-a', 'AM09'));
  await harness.setMembers('AM09', achterhoekMembers);
  first = await handIn(harness, lead, voucherCsv(3));
  second = await handIn(harness, lead, voucherCsv(5));
  await act(second, 'confirm', { reasons: {} });
  await handIn(harness, lead, voucherCsv(1), { period: '2025-B6' });
});
afterAll(() => harness.stop());

async function act(id: string, what: string, body: object): Promise<void> {
  expect((await harness.ask(lead, 'POST', `/api/submissions/${id}/${what}`, body)).status).toBe(202);
  await harness.work();
}

async function history(): Promise<SlotHistory> {
  return slotHistorySchema.parse(await (await harness.ask(lead, 'GET', path)).json());
}

test('uploading 20: every version of a slot with who, when and what differed, and its file', async () => {
  const { versions, events, open, lock } = await history();
  expect(versions.map(({ id, status }) => [id, status])).toEqual([
    [second, 'verwerkt'],
    [first, 'vervangen'],
  ]);
  expect(versions[0]).toMatchObject({
    ...{ sender: lead, rows: 5, fileName: 'vouchers.csv', fileKept: true },
    changes: { added: 2, changed: 0, removed: 0 },
  });
  expect(events.map(({ kind, by, submission }) => [kind, by, submission])).toEqual([
    ['commit', lead, first],
    ['commit', lead, second],
  ]);
  expect({ open, lock }).toEqual({ open: true, lock: '2025-12-15' });
});

test('uploading 20: an earlier version that was put back counts again, and its history says so and why', async () => {
  await act(first, 'restore', { reason: 'Toch goed' });
  const { versions, events } = await history();
  expect(versions.map(({ status }) => status)).toEqual(['vervangen', 'verwerkt']);
  expect(events.at(-1)).toMatchObject({
    ...{ kind: 'restore', by: lead, submission: first },
    reason: 'Toch goed',
  });
});

test('uploading 20: a withdrawal tells its reason, of what counted and of what never did', async () => {
  const waiting = await handIn(harness, lead, voucherCsv(4));
  await act(waiting, 'withdraw', { reason: 'Verkeerde map' });
  await act(first, 'withdraw', { reason: 'Dubbel geteld' });
  const { versions, events } = await history();
  expect(versions.find(({ id }) => id === waiting)).toMatchObject({
    status: 'ingetrokken',
    withdrawn: { by: lead, reason: 'Verkeerde map' },
  });
  expect(versions.find(({ id }) => id === first)?.withdrawn).toBeNull();
  expect(events.at(-1)).toMatchObject({ kind: 'withdraw', submission: first, reason: 'Dubbel geteld' });
  await act(first, 'restore', { reason: 'Toch goed' });
});

test('uploading 21: after the lock it is closed for a lead, and its page says so before one tries', async () => {
  harness.setToday('2025-12-16');
  expect((await history()).open).toBe(false);
  const mayMove = async (as: string) => (await readSubmission(harness, as, first)).mayMove;
  expect(await mayMove(lead)).toBe(false);
  expect(await mayMove('beheerder@x.nl')).toBe(true);
  const refused = await harness.ask(lead, 'POST', `/api/submissions/${first}/withdraw`, { reason: 'weg' });
  expect(refused.status).toBe(409);
  harness.setToday('2025-11-14');
  expect(await mayMove(lead)).toBe(true);
});

test('of what the project does not hand in there is none', async () => {
  expect((await harness.ask(lead, 'GET', path.replace('vouchers', 'matches'))).status).toBe(400);
  expect((await harness.ask(lead, 'GET', path.replace('&period=2025-B5', ''))).status).toBe(400);
});
