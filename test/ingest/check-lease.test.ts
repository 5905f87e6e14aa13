import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { letGoOfAll } from '../../functions/ingest/check-lease.ts';
import { ingest } from '../../functions/ingest/ingest.ts';
import type { IngestMessage } from '../../functions/ports/queue.port.ts';
import { startWorld, vouchers, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld(6);
});
afterEach(() => world.faults.disarm());
afterAll(() => world.stop());

/** A file of a project of its own. */
async function handIn(project: string): Promise<IngestMessage> {
  return { kind: 'arrived', submission: await world.handIn(vouchers(3), { project }) };
}

const statusOf = async ({ submission }: IngestMessage): Promise<string> =>
  (await world.read(submission)).status;

/** A check that is stopped dead as soon as it has taken the submission up. */
async function stoppedCheck(message: IngestMessage): Promise<void> {
  world.faults.crashAfter(1);
  await expect(ingest(world.ports, message)).rejects.toThrow();
  expect(world.faults.disarm()).toBe(true);
}

function after(seconds: number): void {
  world.setTime(new Date(Date.parse(world.ports.clock.now()) + seconds * 1000).toISOString());
}

test('of messages that come at once one is worked on', async () => {
  const message = await handIn('OP1');
  let opened = 0;
  const landing = {
    ...world.ports.landing,
    source: (id: string) => {
      opened += 1;
      return world.ports.landing.source(id);
    },
  };
  await Promise.all([1, 2, 3].map(() => ingest({ ...world.ports, landing }, message)));
  expect(await statusOf(message)).toBe('verwerkt');
  expect(opened).toBe(1);
});

test('what was stopped is left alone for as long as it might run, then checked by whoever comes', async () => {
  const message = await handIn('OP2');
  await stoppedCheck(message);
  after(world.ports.checkSeconds - 1);
  await ingest(world.ports, message);
  expect(await statusOf(message)).toBe('in_controle');
  after(1);
  await ingest(world.ports, message);
  expect(await statusOf(message)).toBe('verwerkt');
});

test('what failed can be tried again at once', async () => {
  const message = await handIn('OP3');
  const rows = { ...world.ports.rows, write: () => Promise.reject(new Error('The table is away.')) };
  await expect(ingest({ ...world.ports, rows }, message)).rejects.toThrow('The table is away.');
  await ingest(world.ports, message);
  expect(await statusOf(message)).toBe('verwerkt');
});

test('what failed together with the store fails for its own reason', async () => {
  const message = await handIn('OP4');
  let isAway = false;
  const rows = {
    ...world.ports.rows,
    write: () => {
      isAway = true;
      return Promise.reject(new Error('The table is away.'));
    },
  };
  const get = (id: string) =>
    isAway ? Promise.reject(new Error('So are submissions.')) : world.ports.submissions.get(id);
  const submissions = { ...world.ports.submissions, get };
  await expect(ingest({ ...world.ports, rows, submissions }, message)).rejects.toThrow('The table is away.');
});

test('at a start at which nobody is at work all can be taken up at once', async () => {
  const message = await handIn('OP5');
  await stoppedCheck(message);
  await letGoOfAll(world.ports);
  await ingest(world.ports, message);
  expect(await statusOf(message)).toBe('verwerkt');
});

test('what was taken up by a version that kept no time is checked', async () => {
  const message = await handIn('OP6');
  const made = await world.ports.submissions.get(message.submission);
  if (made === null) throw new Error('It was not made.');
  const { checkingSince: _, ...before } = made;
  await world.ports.submissions.update(before, { status: 'in_controle' });
  await ingest(world.ports, message);
  expect(await statusOf(message)).toBe('verwerkt');
});
