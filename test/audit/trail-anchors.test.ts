import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anchorTrail, verificationOf } from '../../functions/audit/trail-anchors.ts';
import { createSweepHandler } from '../../functions/sweep/create-sweep-handler.ts';
import { startEngines, type Engines } from '../store/engines.ts';
import { createTestPorts, type TestPorts } from '../store/ports.ts';
import { programme } from '../store/programme.ts';

let engines: Engines;
let world: TestPorts;

beforeAll(async () => {
  engines = await startEngines();
  world = createTestPorts(engines);
  await world.ports.programmes.add(programme, 0, world.ports.clock.now(), entry('p1'));
});
afterAll(() => engines.stop());

const entry = (id: string) => ({
  ...{ id, at: '2025-03-01T10:00:00.000Z', by: 'a@example.org', action: 'test', subject: 'A' },
  ...{ from: null, to: id, reason: null },
});

/** Takes an entry away behind the back of the store. */
async function takeAway(place: number): Promise<void> {
  const Key = { pk: `AUDIT#${programme.id}`, sk: String(place).padStart(9, '0') };
  await engines.table.client.send(new DeleteCommand({ TableName: engines.table.name, Key }));
}

test('once a day the length and the last hash are anchored, and never written over', async () => {
  const { ports } = world;
  expect(await anchorTrail(ports, programme.id)).toMatchObject({ entries: 1, faults: [] });
  await ports.audit.append(programme.id, entry('p2'));
  expect(await anchorTrail(ports, programme.id)).toBeNull();
  expect(await verificationOf(ports, programme.id)).toMatchObject({
    ...{ entries: 2, anchors: 1, lastAnchor: { date: '2025-03-05', count: 1 }, faults: [] },
  });
  world.setTime('2025-03-06T09:00:00.000Z');
  expect(await anchorTrail(ports, programme.id)).toMatchObject({ entries: 2, anchors: 1 });
  expect(await anchorTrail(ports, 'unknown')).toBeNull();
});

test('a trail cut off behind the back of the store shows, and the sweep says so by the name of a runbook page', async () => {
  await takeAway(2);
  expect((await verificationOf(world.ports, programme.id)).faults).toEqual([
    { kind: 'afgekapt', sequence: 2, anchor: '2025-03-06' },
  ]);
  const logged: string[] = [];
  world.setTime('2025-03-07T09:00:00.000Z');
  const sweep = createSweepHandler(world.ports, (message) => logged.push(message));
  expect(await sweep()).toMatchObject({ brokenTrails: 1 });
  expect(logged).toContain('audit-trail-broken');
  expect(await sweep()).toMatchObject({ brokenTrails: 0 });
});
