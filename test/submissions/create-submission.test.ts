import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSubmission, type Announcement } from '../../functions/submissions/create-submission.ts';
import { restoreSubmission, withdrawSubmission } from '../../functions/submissions/move-head.ts';
import { lead, startWorld, vouchers, type World } from '../ingest/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.setTime('2025-03-05T09:00:00.000Z'));
afterAll(() => world.stop());

const beheerder = { user: 'beheerder@example.org', beheerder: true };
const good: Announcement = {
  programme: 'proef',
  project: 'OP',
  dataset: 'vouchers',
  period: '2025-B1',
  fileName: 'vouchers.csv',
  size: 10,
  sha256: 'a'.repeat(64),
};
const create = (changes: Partial<Announcement>, sender = lead) =>
  createSubmission(world.ports, sender, { ...good, ...changes });

describe('an announcement', () => {
  test('is answered with where to send the file', async () => {
    const { submission, upload } = await create({});
    expect(submission).toMatchObject({
      status: 'wacht_op_bestand',
      region: 'AM09',
      sender: lead.user,
      fileName: 'vouchers.csv',
      size: 10,
    });
    expect(upload?.method).toBe('PUT');
    expect(await world.ports.submissions.get(submission.id)).toEqual(submission);
  });

  test.each([
    ['an unknown programme', { programme: 'geen' }, 'programma'],
    ['an unknown project', { project: 'X' }, 'project'],
    ['a dataset the project does not hand in', { dataset: 'matches' }, 'matches'],
    ['a period of another rhythm', { period: '2025-K1' }, 'ritme'],
    ['no period', { period: '2025-B7' }, 'ritme'],
    ['a municipality where there are none', { municipality: 'GM0222' }, 'gemeente'],
    ['no municipality where there must be one', { project: 'ESF', dataset: 'deelnemers' }, 'GM0222'],
    ['another municipality', { project: 'ESF', dataset: 'deelnemers', municipality: 'GM0001' }, 'GM0222'],
    ['no checksum', { sha256: undefined }, 'SHA-256'],
    ['an empty file', { size: 0 }, 'grootte'],
    ['too large a file', { size: 100_000_001 }, '100.000.000'],
    ['a trial of nothing', { nothingToReport: true, trial: true }, 'proef'],
  ] as const)('with %s is refused, saying so', async (_, changes, named) => {
    await expect(create(changes)).rejects.toMatchObject({
      kind: 'invalid',
      detail: expect.stringContaining(named) as string,
    });
  });

  test('of nothing to report needs no file and queues itself', async () => {
    world.ingestQueue.length = 0;
    const { submission, upload } = await create({ nothingToReport: true, size: 0, sha256: undefined });
    expect(upload).toBeNull();
    expect(submission.status).toBe('in_controle');
    expect(world.ingestQueue).toEqual([{ kind: 'nothing', submission: submission.id }]);
  });
});

describe('the lock of 2025-B1, on 14 April 2025', () => {
  test('does not hold on the day itself and does the day after', async () => {
    world.setTime('2025-04-14T09:00:00.000Z');
    await expect(create({})).resolves.toBeDefined();
    world.setTime('2025-04-15T09:00:00.000Z');
    await expect(create({})).rejects.toMatchObject({
      kind: 'conflict',
      detail: expect.stringContaining('14-04-2025') as string,
    });
  });

  test('holds for a beheerder too, but not for history or a trial', async () => {
    world.setTime('2025-06-01T09:00:00.000Z');
    await expect(create({}, beheerder)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(create({ trial: true })).resolves.toBeDefined();
    const { submission } = await create({ history: true, reason: 'inhaalslag' }, beheerder);
    expect(submission).toMatchObject({ history: true, reason: 'inhaalslag' });
  });

  test('history is for a beheerder, with a reason', async () => {
    await expect(create({ history: true, reason: 'x' })).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(create({ history: true }, beheerder)).rejects.toMatchObject({ kind: 'invalid' });
  });

  test('withdrawing and restoring after it is for a beheerder', async () => {
    world.ingestQueue.length = 0;
    const id = await world.handIn(vouchers(1));
    await world.work();
    world.setTime('2025-06-01T09:00:00.000Z');
    const submission = await world.read(id);
    await expect(withdrawSubmission(world.ports, lead, submission, 'weg')).rejects.toMatchObject({
      kind: 'conflict',
    });
    await withdrawSubmission(world.ports, beheerder, submission, 'weg');
    await expect(restoreSubmission(world.ports, lead, submission, 'terug')).rejects.toMatchObject({
      kind: 'conflict',
    });
    await restoreSubmission(world.ports, beheerder, submission, 'terug');
    expect((await world.read(id)).status).toBe('verwerkt');
  });
});

test('a submission that still waits can be withdrawn, and then its file no longer counts', async () => {
  world.ingestQueue.length = 0;
  const id = await world.handIn(vouchers(2), { period: '2025-B2' });
  await withdrawSubmission(world.ports, lead, await world.read(id), 'verkeerd');
  await world.work();
  expect((await world.read(id)).status).toBe('ingetrokken');
  expect(await world.ports.landing.find(id)).toBeNull();
  await expect(restoreSubmission(world.ports, lead, await world.read(id), 'toch')).rejects.toMatchObject({
    kind: 'conflict',
  });
});
