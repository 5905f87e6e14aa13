import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSubmission } from '../../functions/submissions/create-submission.ts';
import { grantException } from '../../functions/submissions/grant-exception.ts';
import { restoreSubmission, withdrawSubmission } from '../../functions/submissions/move-head.ts';
import { saveProgress } from '../../functions/submissions/save-progress.ts';
import { progressInputSchema } from '../../shared/api/progress.schema.ts';
import { lead, startWorld, vouchers, type World } from '../ingest/world.ts';
import { programme } from '../store/programme.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const BEHEERDER = 'beheerder@example.org';
const input = { project: 'OP', period: '2025-B1', until: '2025-06-10', reason: 'Uitval van het systeem' };
const grant = (changes: object = {}) =>
  grantException(world.ports, BEHEERDER, programme, { ...input, ...changes });
const announce = (changes: object = {}) =>
  createSubmission(world.ports, lead, {
    ...{ programme: 'proef', project: 'OP', dataset: 'vouchers', period: '2025-B1' },
    ...{ fileName: 'vouchers.csv', size: 10, sha256: 'a'.repeat(64) },
    ...changes,
  });
const locked = { kind: 'conflict', detail: expect.stringContaining('14-04-2025') as string };
const form = progressInputSchema.parse({ stand: 'Op schema' });
const slot = { programme: 'proef', project: 'OP', period: '2025-B1' };

test('uploading 21: after the lock an exception lets a project hand in, file and form, through its last day', async () => {
  world.setTime('2025-06-01T09:00:00.000Z');
  await expect(announce()).rejects.toMatchObject(locked);
  await expect(saveProgress(world.ports, lead, slot, form)).rejects.toMatchObject(locked);
  await grant();
  await expect(announce()).resolves.toBeDefined();
  await expect(saveProgress(world.ports, lead, slot, form)).resolves.toBeDefined();
  await expect(announce({ period: '2025-B2', project: 'WM', dataset: 'matches' })).resolves.toBeDefined();
  await expect(announce({ project: 'WM', dataset: 'matches' })).rejects.toMatchObject(locked);
  world.setTime('2025-06-11T09:00:00.000Z');
  await expect(announce()).rejects.toMatchObject(locked);
});

test('uploading 21: what was announced in time still counts when it is committed after the exception ended', async () => {
  world.setTime('2025-06-10T09:00:00.000Z');
  world.ingestQueue.length = 0;
  const id = await world.handIn(vouchers(2));
  world.setTime('2025-06-20T09:00:00.000Z');
  await world.work();
  expect((await world.read(id)).status).toBe('verwerkt');
});

test('uploading 21: a lead withdraws and restores under an exception, and not after it', async () => {
  world.setTime('2025-06-05T09:00:00.000Z');
  const [inForce] = (await world.ports.heads.ofProject('proef', 'OP')).filter(
    ({ dataset, period }) => dataset === 'vouchers' && period === '2025-B1',
  );
  const submission = await world.read(inForce?.events.at(-1)?.inForce ?? '');
  await withdrawSubmission(world.ports, lead, submission, 'verkeerd bestand');
  await restoreSubmission(world.ports, lead, submission, 'toch goed');
  world.setTime('2025-06-11T09:00:00.000Z');
  await expect(withdrawSubmission(world.ports, lead, submission, 'weg')).rejects.toMatchObject(locked);
});

describe('granting', () => {
  test('uploading 21: stands on the trail with who, until when, why and what it replaces', async () => {
    world.setTime('2025-06-02T09:00:00.000Z');
    await grant({ dataset: 'meetwaarden', until: '2025-06-03', reason: 'Eerste' });
    await grant({ dataset: 'meetwaarden', until: '2025-06-09', reason: 'Tweede' });
    const trail = await world.ports.audit.list('proef', 0, 100);
    expect(trail.filter(({ subject }) => subject === 'OP/meetwaarden/2025-B1')).toMatchObject([
      { action: 'exception.granted', by: BEHEERDER, from: null, to: '2025-06-03', reason: 'Eerste' },
      { action: 'exception.granted', by: BEHEERDER, from: '2025-06-03', to: '2025-06-09', reason: 'Tweede' },
    ]);
    const all = await world.ports.exceptions.ofProgramme('proef');
    expect(all.filter(({ dataset }) => dataset === 'meetwaarden')).toMatchObject([{ until: '2025-06-09' }]);
  });

  test('a date before today ends one that holds, and makes none', async () => {
    world.setTime('2025-06-02T09:00:00.000Z');
    await grant({ dataset: 'financien', until: '2025-06-30' });
    await grant({ dataset: 'financien', until: '2025-06-01', reason: 'Niet meer nodig' });
    await expect(grant({ dataset: 'financien', until: '2025-06-01' })).rejects.toMatchObject({
      kind: 'invalid',
      detail: expect.stringContaining('voorbij') as string,
    });
  });

  test('of two at once one is told to look again', async () => {
    world.setTime('2025-06-02T09:00:00.000Z');
    const scope = { project: 'WM', period: '2025-B1' };
    const outcomes = await Promise.allSettled([grant(scope), grant(scope), grant(scope)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(
      (await world.ports.exceptions.get('proef', { ...scope, dataset: null, municipality: null })).version,
    ).toBe(1);
  });

  test.each([
    ['an unknown project', { project: 'X' }, 'project'],
    ['a period of another rhythm', { period: '2025-K1' }, 'ritme'],
    ['a dataset it does not hand in', { dataset: 'matches' }, 'matches'],
    ['a municipality where there are none', { municipality: 'GM0222' }, 'gemeente'],
  ])('for %s is refused, saying so', async (_, changes, named) => {
    await expect(grant(changes)).rejects.toMatchObject({
      kind: 'invalid',
      detail: expect.stringContaining(named) as string,
    });
  });

  test('per municipality: one of them, or all of a dataset', async () => {
    world.setTime('2025-06-02T09:00:00.000Z');
    const esf = { project: 'ESF', dataset: 'deelnemers' } as const;
    await expect(grant({ ...esf, municipality: 'GM0222' })).resolves.toMatchObject({
      municipality: 'GM0222',
    });
    await expect(grant(esf)).resolves.toMatchObject({ municipality: null });
    await expect(grant({ project: 'ESF', dataset: 'voortgang' })).rejects.toMatchObject({ kind: 'invalid' });
  });
});
