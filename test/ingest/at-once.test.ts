import { afterAll, beforeAll, expect, test } from 'vitest';
import { recompute } from '../../functions/figures/recompute.ts';
import { ingest } from '../../functions/ingest/ingest.ts';
import { startWorld, vouchers, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test('two uploads of a period at once: one counts, the other asks', async () => {
  const ids = [await world.handIn(vouchers(3)), await world.handIn(vouchers(4))];
  await Promise.all(ids.map((id) => ingest(world.ports, { kind: 'arrived', submission: id })));
  const statuses = await Promise.all(ids.map(async (id) => (await world.read(id)).status));
  expect(statuses.toSorted()).toEqual(['te_bevestigen', 'verwerkt']);
});

test('one event delivered three times at once: it counts once', async () => {
  const id = await world.handIn(vouchers(3), { period: '2026-B6' });
  const message = { kind: 'arrived', submission: id } as const;
  await Promise.all([1, 2, 3].map(() => ingest(world.ports, message)));
  const submission = await world.read(id);
  expect(submission.status).toBe('verwerkt');
  expect((await world.ports.heads.get(submission))?.events).toHaveLength(1);
  const trail = await world.ports.audit.list('proef', 0, 1_000);
  expect(trail.filter(({ to }) => to === id)).toHaveLength(1);
});

test('an event that comes long after the end changes nothing', async () => {
  const id = await world.handIn(vouchers(2), { period: '2026-B5' });
  await world.work();
  const before = await world.ports.submissions.get(id);
  await ingest(world.ports, { kind: 'arrived', submission: id });
  await ingest(world.ports, { kind: 'confirm', submission: id });
  expect(await world.ports.submissions.get(id)).toEqual(before);
});

test('an event of an unknown submission removes what lies there', async () => {
  await ingest(world.ports, { kind: 'arrived', submission: 'nobody' });
  expect(await world.ports.landing.find('nobody')).toBeNull();
});

test('figures computed at once by several functions end equal', async () => {
  const ids: string[] = [];
  for (const period of ['2026-B1', '2026-B2']) {
    ids.push(await world.handIn(vouchers(3), { period }));
    const [arrived] = world.ingestQueue.splice(0);
    if (arrived !== undefined) await ingest(world.ports, arrived);
  }
  const messages = world.figuresQueue.splice(0);
  await Promise.allSettled(messages.map((message) => recompute(world.ports, message)));
  for (const message of messages) await recompute(world.ports, message);
  expect(await world.actual('toegekend', '2026-02-28')).toBe(3);
  expect(await world.actual('alle-vouchers', '2026-04-30')).toBe(3);
  for (const id of ids) expect((await world.read(id)).status).toBe('verwerkt');
});
