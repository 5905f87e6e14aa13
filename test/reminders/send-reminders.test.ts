import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createRemindersHandler } from '../../functions/reminders/create-reminders-handler.ts';
import { sendReminders } from '../../functions/reminders/send-reminders.ts';
import type { Member } from '../../functions/ports/stores.port.ts';
import { startEngines, type Engines } from '../store/engines.ts';
import { createTestPorts, type TestPorts } from '../store/ports.ts';
import { programme } from '../store/programme.ts';

let engines: Engines;
let world: TestPorts;
beforeAll(async () => {
  engines = await startEngines();
});
afterAll(() => engines.stop());

let region = 20;
const lead = (name: string) => `${name}${region}@x.nl`;
const auditOf = (id: string) => ({
  ...{ id, at: '2025-01-01T00:00:00.000Z', by: 'test', action: 'test', subject: 'test' },
  ...{ from: null, to: null, reason: null },
});

beforeEach(async () => {
  world = createTestPorts(engines, '2025-03-07T07:00:00.000Z');
  region += 1;
  const { ports } = world;
  const id = `proef-${region}`;
  const code = `AM${region}`;
  const file = { ...programme, id, region: { ...programme.region, code } };
  await ports.programmes.add(file, 0, '2025-01-01T00:00:00.000Z', auditOf(`programme-${region}`));
  const members: Member[] = [
    { user: lead('op'), role: 'kartrekker', projects: ['OP'] },
    { user: lead('both'), role: 'kartrekker' },
    { user: lead('both'), role: 'kartrekker', projects: ['OP'] },
    { user: lead('former'), role: 'kartrekker', until: '2025-03-06' },
    { user: lead('elsewhere'), role: 'kartrekker', programme: 'another' },
    { user: lead('beheerder'), role: 'beheerder' },
    { user: lead('management'), role: 'management' },
  ];
  await ports.members.replace(code, 0, members, auditOf(`members-${region}`));
});
// Each test has a region of its own; what earlier ones still owe is not mailed again.
afterEach(async () => {
  const { ports } = world;
  const { version } = await ports.members.ofRegion(`AM${region}`);
  await ports.members.replace(`AM${region}`, version, [], auditOf(`end-${region}`));
});

const to = () => world.mailed.map((mail) => mail.to).toSorted();

test('uploading 22: a week before the due date every lead gets one mail with all that is open, and nobody else', async () => {
  expect(await sendReminders(world.ports)).toEqual({ sent: 2, failed: 0 });
  expect(to()).toEqual([lead('both'), lead('op')]);
  const mail = world.mailed.find((each) => each.to === lead('op'));
  expect(mail?.subject).toBe('Peilstok: 4 aanleveringen binnenkort in te leveren');
  expect(mail?.text).toContain(
    '- OP Opijver: vouchers, januari-februari 2025 (inleveren tot en met 14-03-2025)',
  );
  expect(mail?.text).toContain(
    `https://peilstok.example/programma/proef-${region}/aanleveren?project=OP&gegevens=vouchers&periode=2025-B1`,
  );
  expect(mail?.text).toContain(`/programma/proef-${region}/voortgang?project=OP&periode=2025-B1`);
  expect(mail?.text).not.toContain('Wijkmatches');
  const both = world.mailed.find((each) => each.to === lead('both'));
  expect(both?.text).toContain('- ESF Begeleiding: deelnemers, Doetinchem, januari-februari 2025');
  expect(both?.text.match(/- OP Opijver: vouchers/g)).toHaveLength(1);
});

test('uploading 22: runs that come twice, late or together send nothing twice', async () => {
  await Promise.all([sendReminders(world.ports), sendReminders(world.ports), sendReminders(world.ports)]);
  await sendReminders(world.ports);
  world.setTime('2025-03-07T22:00:00.000Z');
  await sendReminders(world.ports);
  world.setTime('2025-03-08T07:00:00.000Z');
  await sendReminders(world.ports);
  expect(to()).toEqual([lead('both'), lead('op')]);
});

test('uploading 22: a missed day is made up the next days, and not after four', async () => {
  world.setTime('2025-03-10T07:00:00.000Z');
  expect(await sendReminders(world.ports)).toEqual({ sent: 2, failed: 0 });
  world.setTime('2025-03-25T07:00:00.000Z');
  expect(await sendReminders(world.ports)).toEqual({ sent: 0, failed: 0 });
});

test('uploading 22: what is in is not asked for, and a week after the due date the mail says it is late', async () => {
  const { ports } = world;
  const slot = {
    ...{ programme: `proef-${region}`, project: 'OP', dataset: 'vouchers' as const, municipality: null },
    period: '2025-B1',
  } as const;
  const event = {
    ...{
      version: 1,
      kind: 'commit' as const,
      at: '2025-03-05T10:00:00.000Z',
      by: 'x',
      inForce: 's',
      submission: 's',
    },
    ...{ history: false, nothingToReport: false },
  } as const;
  await ports.heads.append(slot, 0, event, auditOf(`head-${region}`));
  world.setTime('2025-03-21T07:00:00.000Z');
  await sendReminders(ports);
  const mail = world.mailed.find((each) => each.to === lead('op'));
  expect(mail?.subject).toBe('Peilstok: 3 aanleveringen nog niet binnen');
  expect(mail?.text).not.toContain('vouchers');
  expect(mail?.text).toContain('meetwaarden');
});

test('uploading 22: on the due date the mail says so', async () => {
  world.setTime('2025-03-14T07:00:00.000Z');
  await sendReminders(world.ports);
  const mail = world.mailed.find((each) => each.to === lead('op'));
  expect(mail?.subject).toBe('Peilstok: 4 aanleveringen vandaag in te leveren');
  expect(mail?.text).toContain('Vandaag in te leveren:');
});

test('uploading 22: mail that is not taken keeps nobody from theirs and comes with the next run', async () => {
  const { ports } = world;
  let broken = true;
  const sent: string[] = [];
  const mail = {
    send: (message: { to: string }) => {
      if (broken && message.to === lead('op')) return Promise.reject(new Error('throttled'));
      sent.push(message.to);
      return Promise.resolve('sent' as const);
    },
  };
  const logged: object[] = [];
  const run = createRemindersHandler({ ...ports, mail }, (_, facts) => void logged.push(facts));
  await expect(run()).rejects.toMatchObject({ name: 'UnsentError' });
  expect(sent).toEqual([lead('both')]);
  expect(logged).toEqual([{ sent: 1, failed: 1 }]);
  broken = false;
  expect(await run()).toEqual({ sent: 1, failed: 0 });
  expect(sent).toEqual([lead('both'), lead('op')]);
});
