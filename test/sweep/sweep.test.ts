import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sweepSubmission } from '../../functions/sweep/sweep-submission.ts';
import { emptyLanding } from '../../functions/sweep/empty-landing.ts';
import type { Changes } from '../../functions/ports/stores.port.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import { startWorld, vouchers, type World } from '../ingest/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => {
  world.ingestQueue.length = 0;
  world.setTime('2025-03-05T09:00:00.000Z');
});
afterAll(() => world.stop());

const START = '2025-03-05T09:00:00.000Z';
const after = (hours: number): string => new Date(Date.parse(START) + hours * 3_600_000).toISOString();

/** A submission with a file in landing (or not), in some state since 5 March 09:00, swept some hours later. */
async function sweptAfter(hours: number, state: Changes<Submission>, withFile = true) {
  const id = await world.handIn(vouchers(1), { period: '2026-B6' });
  world.ingestQueue.length = 0;
  const made = await world.ports.submissions.get(id);
  if (made === null) throw new Error('It was not made.');
  const submission = await world.ports.submissions.update(made, { createdAt: START, ...state });
  if (!withFile) await world.ports.landing.remove(id);
  world.setTime(after(hours));
  const done = await sweepSubmission(world.ports, submission);
  const queued = world.ingestQueue.splice(0).map(({ kind }) => kind);
  const { status, explanation } = await world.read(id);
  const inLanding = (await world.ports.landing.find(id)) !== null;
  return { done, queued, status, explained: explanation !== null, inLanding };
}

const confirmation = { by: 'lead@example.org', at: after(24 * 29), reasons: {} };

describe('the sweep', () => {
  test.each([
    ['waits a day for a file', 23, {}, false, 'left', [], 'wacht_op_bestand'],
    ['ends what got no file within a day', 24, {}, false, 'ended', [], 'verlopen'],
    ['queues what arrived unnoticed', 1, {}, true, 'queued', ['arrived'], 'wacht_op_bestand'],
    [
      'queues what is being checked too long',
      19,
      { status: 'in_controle', receivedAt: START },
      true,
      'queued',
      ['arrived'],
      'in_controle',
    ],
    [
      'leaves what is being checked',
      0.16,
      { status: 'in_controle', receivedAt: START, checkingSince: START },
      true,
      'left',
      [],
      'in_controle',
    ],
    [
      'queues what was being checked for as long as a check may take',
      1 / 6,
      { status: 'in_controle', receivedAt: START, checkingSince: START },
      true,
      'queued',
      ['arrived'],
      'in_controle',
    ],
    [
      'leaves what is being checked, also after 20 hours',
      20,
      { status: 'in_controle', receivedAt: START, checkingSince: after(19.9) },
      true,
      'left',
      [],
      'in_controle',
    ],
    [
      'ends what was not checked in 20 hours',
      20,
      { status: 'in_controle', receivedAt: START },
      true,
      'ended',
      [],
      'mislukt',
    ],
    [
      'queues nothing-to-report again',
      2,
      { status: 'in_controle', receivedAt: START, nothingToReport: true },
      false,
      'queued',
      ['nothing'],
      'in_controle',
    ],
    [
      'waits 30 days for a confirmation',
      24 * 30 - 1,
      { status: 'te_bevestigen', checkedAt: START, fileKept: true },
      false,
      'left',
      [],
      'te_bevestigen',
    ],
    [
      'ends what was not confirmed in 30 days',
      24 * 30,
      { status: 'te_bevestigen', checkedAt: START, fileKept: true },
      false,
      'ended',
      [],
      'verlopen',
    ],
    [
      'waits 20 hours for a word on possible BSNs',
      19,
      { status: 'te_bevestigen', receivedAt: START, checkedAt: START, heldBack: true },
      true,
      'left',
      [],
      'te_bevestigen',
    ],
    [
      'then ends it',
      20,
      { status: 'te_bevestigen', receivedAt: START, checkedAt: START, heldBack: true },
      true,
      'ended',
      [],
      'verlopen',
    ],
    [
      'queues what was confirmed',
      24 * 30,
      { status: 'te_bevestigen', checkedAt: START, fileKept: true, confirmation },
      false,
      'queued',
      ['confirm'],
      'te_bevestigen',
    ],
  ] as const)('%s', async (_, hours, state, withFile, done, queued, status) => {
    const swept = await sweptAfter(hours, state, withFile);
    expect(swept).toMatchObject({ done, queued, status, explained: done === 'ended' });
    if (done === 'ended') expect(swept.inLanding).toBe(false);
  });

  test('empties landing of what is finished or of nobody, and leaves what is needed', async () => {
    const needed = await world.handIn(vouchers(1), { period: '2025-B4' });
    const kept = await world.handIn(vouchers(1), { period: '2025-B5' });
    const ended = await world.handIn(vouchers(1), { period: '2025-B6' });
    for (const [id, changes] of [
      [kept, { status: 'te_bevestigen', fileKept: true }],
      [ended, { status: 'mislukt' }],
    ] as const) {
      const submission = await world.ports.submissions.get(id);
      if (submission !== null) await world.ports.submissions.update(submission, changes);
    }
    await emptyLanding(world.ports);
    expect(await world.ports.landing.find(needed)).not.toBeNull();
    expect(await world.ports.landing.find(kept)).toBeNull();
    expect(await world.ports.landing.find(ended)).toBeNull();
    expect(await emptyLanding(world.ports)).toBe(0);
  });
});
