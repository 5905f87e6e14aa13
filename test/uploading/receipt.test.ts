import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ingest } from '../../functions/ingest/ingest.ts';
import { UnsentError } from '../../functions/ports/mail.port.ts';
import { confirmSubmission } from '../../functions/submissions/confirm-submission.ts';
import { withdrawSubmission } from '../../functions/submissions/move-head.ts';
import { saveProgress } from '../../functions/submissions/save-progress.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { lead, startWorld, vouchers, type World } from '../ingest/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld(24);
});
afterEach(() => world.stop());

const receiptsOf = (id: string) => world.mailed.filter((mail) => mail.id === `receipt/${id}`);

async function openIds(): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of world.ports.submissions.unfinished()) ids.push(id);
  return ids;
}

async function later(minutes: number): Promise<void> {
  world.setTime(new Date(Date.parse(world.ports.clock.now()) + minutes * 60_000).toISOString());
  await sweep(world.ports);
  await world.work();
}

describe('uploading 19: a receipt is mailed', () => {
  test('once to the sender of what counts, however often the message comes', async () => {
    const id = await world.handIn(vouchers(3), { fileName: '../a.csv\r\nTo: x@x.nl' });
    const message = { kind: 'arrived', submission: id } as const;
    await world.work();
    await ingest(world.ports, message);
    await sweep(world.ports);
    const [mail, ...others] = receiptsOf(id);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: lead.user });
    expect(mail?.text).toContain('Rijen: 3, geaccepteerd: 3');
    expect(mail?.text).toContain('Bestand: a.csv To: …');
    expect(await openIds()).toEqual([]);
  });

  test('not for what does not count: refused, on trial, or waiting for a confirmation', async () => {
    await world.handIn(vouchers(1, ['V9;x;toegekend;;Doetinchem;zorg']));
    await world.handIn(vouchers(1), { trial: true });
    await world.work();
    expect(world.mailed).toEqual([]);
    const first = await world.handIn(vouchers(1));
    await world.work();
    const second = await world.handIn(vouchers(2));
    await world.work();
    expect(world.mailed).toHaveLength(1);
    await confirmSubmission(world.ports, 'colleague@example.org', await world.read(second), {});
    await world.work();
    expect(receiptsOf(first)).toHaveLength(1);
    expect(receiptsOf(second)).toMatchObject([{ to: lead.user }]);
  });

  test('for nothing to report and for the form too', async () => {
    const nothing = await world.handIn('', { nothingToReport: true, sha256: undefined });
    await world.work();
    const at = { programme: 'proef', project: 'OP', period: '2025-B1' };
    const form = await saveProgress(world.ports, lead, at, {
      ...{ stand: 'Op schema', knelpunt: '', hulp_nodig: '', vooruitblik: '' },
      milestones: [],
    });
    expect(receiptsOf(form.id)).toEqual([]);
    await world.work();
    expect(receiptsOf(nothing)).toHaveLength(1);
    expect(receiptsOf(form.id)).toHaveLength(1);
    expect(await openIds()).toEqual([]);
  });

  test('once after a stop at any moment, by the message that comes again or by the sweep', async () => {
    let writes = 1;
    for (let more = true; more; writes++) {
      const id = await world.handIn(vouchers(2), { project: `OP${writes}` });
      const message = { kind: 'arrived', submission: id } as const;
      world.ingestQueue.length = 0;
      world.faults.crashAfter(writes);
      await ingest(world.ports, message).catch(() => undefined);
      more = world.faults.disarm();
      if (writes % 2 === 0) await ingest(world.ports, message);
      await later(1);
      await later(20);
      expect(receiptsOf(id), `after write ${writes}`).toHaveLength(1);
      expect(await openIds()).toEqual([]);
    }
    expect(writes).toBeGreaterThan(12);
  }, 60_000);

  test('later where no one takes it, and holds up nothing meanwhile', async () => {
    const { mail } = world.ports;
    const broken = { send: () => Promise.reject(new UnsentError('throttled')) };
    const id = await world.handIn(vouchers(2));
    world.ingestQueue.length = 0;
    await ingest({ ...world.ports, mail: broken }, { kind: 'arrived', submission: id });
    expect((await world.read(id)).status).toBe('verwerkt');
    expect(await world.ports.landing.find(id)).toBeNull();
    await sweep({ ...world.ports, mail: broken });
    expect(await openIds()).toEqual([id]);
    await withdrawSubmission(world.ports, lead, await world.read(id), 'verkeerd bestand');
    await sweep({ ...world.ports, mail });
    expect(receiptsOf(id)).toHaveLength(1);
    expect(await openIds()).toEqual([]);
  });

  test('no more after three days: its page remains', async () => {
    const id = await world.handIn(vouchers(2));
    world.ingestQueue.length = 0;
    const broken = { send: () => Promise.reject(new UnsentError('throttled')) };
    await ingest({ ...world.ports, mail: broken }, { kind: 'arrived', submission: id });
    await later(3 * 24 * 60 + 1);
    expect(receiptsOf(id)).toEqual([]);
    expect(await openIds()).toEqual([]);
  });
});
