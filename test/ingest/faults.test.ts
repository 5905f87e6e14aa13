import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recompute } from '../../functions/figures/recompute.ts';
import { staleFigures } from '../../functions/figures/stale-figures.ts';
import { ingest } from '../../functions/ingest/ingest.ts';
import type { IngestMessage } from '../../functions/ports/queue.port.ts';
import { confirmSubmission } from '../../functions/submissions/confirm-submission.ts';
import { withdrawSubmission } from '../../functions/submissions/move-head.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { commitOf } from '../../shared/submission/head-state.ts';
import { lead, startWorld, vouchers, type World } from './world.ts';

let world: World;
let used = 0;
beforeEach(async () => {
  used = 0;
  world = await startWorld(20);
});
afterEach(() => world.stop());

/** A slot of its own for each attempt. */
function freshSlot(): { project: string; period: string } {
  used += 1;
  return { project: `OP${used}`, period: '2025-B1' };
}

/** Handles what waits for ingest; the figures are the concern of other tests. */
async function workOnIngest(): Promise<void> {
  for (const message of world.ingestQueue.splice(0)) await ingest(world.ports, message);
  world.figuresQueue.length = 0;
}

/** Does the work, crashing after the n-th write; whether it came that far. */
async function crashing(writes: number, work: () => Promise<void>): Promise<boolean> {
  world.faults.crashAfter(writes);
  const failed = await work().then(
    () => false,
    () => true,
  );
  expect(world.faults.disarm()).toBe(failed);
  return failed;
}

/** Long enough for a check that was stopped to be taken up by another. */
function later(): void {
  const now = Date.parse(world.ports.clock.now());
  world.setTime(new Date(now + world.ports.checkSeconds * 1000).toISOString());
}

async function trailOf(action: string, submission: string): Promise<number> {
  const entries = await world.ports.audit.list('proef', 0, 1_000);
  return entries.filter((entry) => entry.action === action && JSON.stringify(entry).includes(submission))
    .length;
}

async function expectOneOutcome(id: string): Promise<void> {
  const submission = await world.read(id);
  expect(submission.status).toBe('verwerkt');
  expect(submission.committedAt).not.toBeNull();
  const head = await world.ports.heads.get(submission);
  expect(head?.events).toHaveLength(1);
  expect(head?.pendingAudit).toEqual([]);
  expect(await trailOf('submission.accepted', id)).toBe(1);
  expect(await world.ports.landing.find(id)).toBeNull();
  let rows = 0;
  for await (const pack of world.ports.rows.read(id)) rows += pack.length;
  expect(rows).toBe(3);
}

/** The figure of the submission's project, now and as known at its commit, with nothing left to compute. */
async function expectFigure(id: string, value: number): Promise<void> {
  const submission = await world.read(id);
  const commit = commitOf(await world.ports.heads.get(submission), id);
  expect(await world.actual('toegekend', '2025-02-28', null, submission.project)).toBe(value);
  expect(await world.actual('toegekend', '2025-02-28', commit?.at ?? null, submission.project)).toBe(value);
  expect(await staleFigures(world.ports, 'proef')).toEqual([]);
}

describe('a crash after each write', { timeout: 60_000 }, () => {
  test('of ingest, then the message again: one outcome', async () => {
    let writes = 1;
    for (let more = true; more; writes++) {
      const id = await world.handIn(vouchers(3), freshSlot());
      const message: IngestMessage = { kind: 'arrived', submission: id };
      more = await crashing(writes, () => ingest(world.ports, message));
      later();
      await workOnIngest();
      await expectOneOutcome(id);
    }
    expect(writes).toBeGreaterThan(10);
  });

  test('of ingest, then only the sweep: one outcome', async () => {
    let writes = 1;
    for (let more = true; more; writes++) {
      const id = await world.handIn(vouchers(3), freshSlot());
      world.ingestQueue.length = 0;
      more = await crashing(writes, () => ingest(world.ports, { kind: 'arrived', submission: id }));
      later();
      world.figuresQueue.length = 0;
      await sweep(world.ports);
      await world.work();
      await expectOneOutcome(id);
      await expectFigure(id, 3);
    }
  });

  test('of a confirmation: the replacement comes once', async () => {
    let writes = 1;
    for (let more = true; more; writes++) {
      const at = freshSlot();
      await world.handIn(vouchers(2), at);
      await workOnIngest();
      const id = await world.handIn(vouchers(3), at);
      await workOnIngest();
      await confirmSubmission(world.ports, lead.user, await world.read(id), {});
      const [message] = world.ingestQueue.splice(0);
      if (message === undefined) throw new Error('The confirmation queued nothing.');
      more = await crashing(writes, () => ingest(world.ports, message));
      later();
      world.ingestQueue.push(message);
      await workOnIngest();
      expect((await world.read(id)).status).toBe('verwerkt');
      expect((await world.ports.heads.get(await world.read(id)))?.events).toHaveLength(2);
      expect(await trailOf('submission.accepted', id)).toBe(1);
    }
  });

  test('of a refusal: it is told once and nothing is left in landing', async () => {
    let writes = 1;
    for (let more = true; more; writes++) {
      const id = await world.handIn(vouchers(1, ['V9;x;toegekend;;Doetinchem;zorg']), freshSlot());
      more = await crashing(writes, () => ingest(world.ports, { kind: 'arrived', submission: id }));
      later();
      await workOnIngest();
      expect((await world.read(id)).status).toBe('afgekeurd');
      expect(await trailOf('submission.afgekeurd', id)).toBe(1);
      expect(await world.ports.landing.find(id)).toBeNull();
    }
  });

  test('of a withdrawal, then the sweep: trail and figures follow', async () => {
    let writes = 1;
    for (let more = true; more; writes++) {
      const id = await world.handIn(vouchers(3), freshSlot());
      await world.work();
      const submission = await world.read(id);
      more = await crashing(writes, () => withdrawSubmission(world.ports, lead, submission, 'weg'));
      world.figuresQueue.length = 0;
      await sweep(world.ports);
      await world.work();
      expect((await world.read(id)).status).toBe('ingetrokken');
      expect(await trailOf('submission.withdrawn', id)).toBe(1);
    }
  });

  test('of a computation, then again: the same figures as without', async () => {
    let writes = 1;
    for (let more = true; more; writes++) {
      const id = await world.handIn(vouchers(3), freshSlot());
      const [arrived] = world.ingestQueue.splice(0);
      if (arrived === undefined) throw new Error('The upload queued nothing.');
      await ingest(world.ports, arrived);
      const [message] = world.figuresQueue.splice(0);
      if (message === undefined) throw new Error('The commit queued nothing.');
      more = await crashing(writes, () => recompute(world.ports, message));
      await recompute(world.ports, message);
      await expectFigure(id, 3);
    }
  });
});
