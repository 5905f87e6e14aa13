import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { confirmSubmission } from '../../functions/submissions/confirm-submission.ts';
import { saveProgress } from '../../functions/submissions/save-progress.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { isUnfinished } from '../../shared/submission/unfinished.ts';
import { lead, startWorld, vouchers, type World } from '../ingest/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const START = Date.parse('2025-03-05T09:00:00.000Z');

/** Sweeps some hours after the start; messages are lost first where told so. */
async function sweepAfter(hours: number, lost: boolean): Promise<void> {
  if (lost) world.ingestQueue.length = 0;
  world.setTime(new Date(START + hours * 3_600_000).toISOString());
  await sweep(world.ports);
  if (lost) world.ingestQueue.length = 0;
  else await world.work();
}

/** Every way in which handing in can begin and be left alone. */
async function beginAll(): Promise<string[]> {
  const ids = [
    await world.handIn(vouchers(3)),
    await world.handIn(vouchers(1, ['V9;x;toegekend;;Doetinchem;zorg']), { period: '2025-B2' }),
    await world.handIn(vouchers(3), { period: '2025-B3', trial: true }),
    await world.handIn('', { period: '2025-B4', nothingToReport: true, sha256: undefined }),
    await world.handIn('PK\u0003\u0004', { period: '2025-B5' }),
  ];
  const at = { programme: 'proef', project: 'OP', period: '2025-B1' };
  const answers = { stand: 'Op schema', knelpunt: '', hulp_nodig: '', vooruitblik: '', milestones: [] };
  ids.push((await saveProgress(world.ports, lead, at, answers)).id);
  const withoutFile = await world.handIn(vouchers(3), { period: '2025-B6' });
  await world.ports.landing.remove(withoutFile);
  return [...ids, withoutFile];
}

const statuses = (ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await world.read(id)).status));

describe('uploading 18: every check reaches an end', () => {
  test('where its message was lost: the sweep brings it on', async () => {
    const ids = await beginAll();
    await sweepAfter(0, true);
    await sweepAfter(1, false);
    const ends = ['verwerkt', 'afgekeurd', 'proefcontrole', 'verwerkt', 'afgekeurd', 'verwerkt'];
    expect(await statuses(ids)).toEqual([...ends, 'wacht_op_bestand']);
    await sweepAfter(25, false);
    expect(await statuses(ids)).toEqual([...ends, 'verlopen']);
  });

  test('where nothing ever works: it ends as failed and says what to do', async () => {
    const ids = await beginAll();
    await sweepAfter(1, true);
    await sweepAfter(31, true);
    for (const id of ids) {
      const { status, explanation } = await world.read(id);
      expect(isUnfinished({ status })).toBe(false);
      if (status !== 'verwerkt') expect(explanation).toMatch(/opnieuw/);
    }
    for await (const { id } of world.ports.submissions.unfinished()) expect(id).toBe('no longer open');
  });

  test('what waits for a confirmation that never comes lapses, and one that came is carried out', async () => {
    const first = await world.handIn(vouchers(3));
    await world.work();
    const [waiting, agreed] = [await world.handIn(vouchers(4)), await world.handIn(vouchers(5))];
    await world.work();
    await confirmSubmission(world.ports, lead.user, await world.read(agreed), {});
    await sweepAfter(1, true);
    await sweepAfter(2, false);
    expect(await statuses([first, waiting, agreed])).toEqual(['vervangen', 'te_bevestigen', 'verwerkt']);
    await sweepAfter(31 * 24, false);
    expect(await statuses([first, waiting, agreed])).toEqual(['vervangen', 'verlopen', 'verwerkt']);
  });
});
