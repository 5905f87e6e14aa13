import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { carryOut } from '../../functions/reference-date/carry-out.ts';
import { resumeReferenceDates } from '../../functions/reference-date/resume.ts';
import { scheduleFreezes } from '../../functions/reference-date/schedule-freeze.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { DATE, GM, startReviewWorld, type ReviewWorld } from './review-world.ts';

let world: ReviewWorld;
beforeAll(async () => {
  world = await startReviewWorld();
}, 30_000);
beforeEach(() => world.setToday('2025-07-15'));
afterAll(() => world.stop());

const recordOf = (programme: string, gm = GM) => world.deps.referenceDates.get(programme, DATE, gm);
const extractNrOf = async (programme: string) => (await recordOf(programme))?.extractNr;

/** What the schedule does, with the work it asks for. */
async function run(programme: string): Promise<number> {
  const asked = await scheduleFreezes(world.deps, programme);
  await world.work();
  return asked;
}

test('on the day each municipality gets a trial by itself, on the trail as planned; a person hands it in', async () => {
  await world.fresh('planned', { freezeAfterDays: 14 });
  world.setToday('2025-07-14');
  expect(await run('planned')).toBe(0);
  world.setToday('2025-07-15');
  expect(await run('planned')).toBe(2);
  expect(await world.seen('esf@x.nl', 'planned')).toMatchObject({
    ...{ state: 'proef', by: 'planning', version: 1, counts: { caseload: 2, left: 0, proven: 1 } },
  });
  expect(await world.trail('planned')).toMatchObject([
    { action: 'peilmoment proef', by: 'planning', reason: 'Volgens de planning van het programma.' },
    { action: 'peilmoment proef', by: 'planning' },
  ]);
  expect(await world.post('esf@x.nl', 'planned', 'submit')).toBe(202);
});

test('runs as often as it likes, and through the sweep, without freezing twice', async () => {
  await world.fresh('again', { freezeAfterDays: 0 });
  await sweep(world.deps);
  await world.work();
  const before = await recordOf('again');
  expect(before?.state).toBe('proef');
  for (const day of ['2025-07-15', '2025-07-16', '2025-11-14']) {
    world.setToday(day);
    expect(await run('again')).toBe(0);
  }
  expect(await recordOf('again')).toEqual(before);
});

test('a trial of before the day is made again, once, and stays as a version; who is further is left alone', async () => {
  await world.fresh('early', { freezeAfterDays: 14 });
  world.setToday('2025-07-02');
  await world.post('esf@x.nl', 'early', 'trial');
  await world.ask('esf@x.nl', 'POST', `/api/programmes/early/reference-dates/${DATE}/GM0197/submit`);
  world.setToday('2025-07-15');
  expect(await run('early')).toBe(1);
  expect(await run('early')).toBe(0);
  expect((await world.seen('esf@x.nl', 'early')).versions.map(({ by }) => by)).toEqual([
    'planning',
    'esf@x.nl',
  ]);
  expect((await recordOf('early', 'GM0197'))?.state).toBe('ingediend');
});

test('without a schedule nothing is frozen by itself, and of several dates only the latest', async () => {
  await world.fresh('by-hand');
  expect(await run('by-hand')).toBe(0);
  await world.fresh('later', { freezeAfterDays: 3 });
  world.setToday('2026-01-04');
  expect(await run('later')).toBe(2);
  expect(await recordOf('later')).toBeNull();
});

test('who asks at the same time as the schedule is either first or told to wait; nothing is frozen twice', async () => {
  await world.fresh('race', { freezeAfterDays: 14 });
  const [, status] = await Promise.all([
    scheduleFreezes(world.deps, 'race'),
    world.post('esf@x.nl', 'race', 'trial'),
  ]);
  await world.work();
  expect([202, 409]).toContain(status);
  expect(await extractNrOf('race')).toBe(1);
});

test('a schedule whose message got lost is found by the sweep; the message twice freezes once', async () => {
  await world.fresh('lost', { freezeAfterDays: 14 });
  await scheduleFreezes(world.deps, 'lost');
  world.queued.length = 0;
  expect(await scheduleFreezes(world.deps, 'lost')).toBe(0);
  expect(await resumeReferenceDates(world.deps, 'lost')).toBe(2);
  const message = { kind: 'reference-date', programme: 'lost', date: DATE, municipality: GM } as const;
  await Promise.all([carryOut(world.deps, message), carryOut(world.deps, message)]);
  await world.work();
  expect(await extractNrOf('lost')).toBe(1);
  expect((await world.trail('lost')).filter(({ action }) => action === 'peilmoment proef')).toHaveLength(2);
});
