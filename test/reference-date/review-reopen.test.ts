import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reopenAnswerSchema } from '../../shared/api/reference-review.schema.ts';
import { addressOf, DATE, GM, startReviewWorld, type ReviewWorld } from './review-world.ts';

let world: ReviewWorld;
beforeAll(async () => {
  world = await startReviewWorld();
}, 30_000);
afterAll(() => world.stop());

const WHY = { reason: 'Verkeerde startdatums' };

async function definitive(programme: string): Promise<void> {
  await world.fresh(programme);
  for (const action of ['submit', 'finalise']) await world.post('esf@x.nl', programme, action);
}

async function bytesOf(programme: string, what: string): Promise<string> {
  const answer = await world.ask('esf@x.nl', 'GET', addressOf(programme, what));
  return (await fetch(answer.headers.get('location') ?? '')).text();
}

const steps = async (programme: string) =>
  (await world.trail(programme))
    .filter(({ action }) => action.includes('heropen'))
    .map(({ action, by, reason }) => [action, by, reason]);

describe('reopening a definitive extract asks two people (issue: afterwards)', () => {
  test('one asks with a reason, another approves; the old extract stays readable as a version', async () => {
    await definitive('two');
    const before = await bytesOf('two', 'extract.json');
    expect(await world.post('esf@x.nl', 'two', 'reopen', {})).toBe(400);
    const asked = await world.ask('esf@x.nl', 'POST', addressOf('two', 'reopen'), WHY);
    expect(asked.status).toBe(202);
    expect(reopenAnswerSchema.parse(await asked.json())).toMatchObject({
      state: 'definitief',
      reopening: { by: 'esf@x.nl', ...WHY },
    });
    expect(await world.post('esf@x.nl', 'two', 'reopen/approve')).toBe(409);
    expect(await world.post('esf@x.nl', 'two', 'reopen', WHY)).toBe(409);
    expect((await world.seen('esf@x.nl', 'two')).state).toBe('definitief');
    expect(await world.post('colleague@x.nl', 'two', 'reopen/approve')).toBe(202);
    const seen = await world.seen('esf@x.nl', 'two');
    expect(seen).toMatchObject({ state: 'ingediend', reopening: null, round: 2, version: 2 });
    expect(seen.versions[0]).toMatchObject({
      nr: 2,
      state: 'definitief',
      reopened: { askedBy: 'esf@x.nl', approvedBy: 'colleague@x.nl', ...WHY },
    });
    expect(await world.post('esf@x.nl', 'two', 'finalise')).toBe(202);
    expect(await bytesOf('two', 'extract.json?version=2')).toBe(before);
    const kept = await world.ask('esf@x.nl', 'GET', addressOf('two', 'extract.csv?version=2'));
    expect(kept.headers.get('location')).toContain('GM0222-HEROPEND-versie-2-extract.csv');
    expect((await world.seen('esf@x.nl', 'two')).versions.map(({ nr, state }) => [nr, state])).toEqual([
      [3, 'definitief'],
      [2, 'definitief'],
      [1, 'ingediend'],
    ]);
    expect(await steps('two')).toEqual([
      ['peilmoment heropenen gevraagd', 'esf@x.nl', WHY.reason],
      ['peilmoment heropend', 'colleague@x.nl', WHY.reason],
    ]);
  });

  test('the same person in other capitals is the same person', async () => {
    await definitive('capitals');
    const record = await world.deps.referenceDates.get('capitals', DATE, GM);
    if (record === null) throw new Error('There is no record.');
    const reopening = { by: 'ESF@X.nl', at: world.deps.clock.now(), ...WHY };
    await world.deps.referenceDates.write({ ...record, reopening });
    for (const what of ['reopen', 'reopen/approve'])
      expect(await world.post('esf@x.nl', 'capitals', what, WHY)).toBe(409);
    expect((await world.seen('esf@x.nl', 'capitals')).state).toBe('definitief');
  });

  test('asked and taken back it is as if nobody asked, but for the trail; then it can be asked anew', async () => {
    await definitive('withdrawn');
    expect(await world.post('esf@x.nl', 'withdrawn', 'reopen/withdraw')).toBe(409);
    expect(await world.post('esf@x.nl', 'withdrawn', 'reopen/approve')).toBe(409);
    await world.post('esf@x.nl', 'withdrawn', 'reopen', WHY);
    expect(await world.post('beheerder@x.nl', 'withdrawn', 'reopen/withdraw', { reason: 'Toch niet' })).toBe(
      202,
    );
    expect(await world.post('colleague@x.nl', 'withdrawn', 'reopen/approve')).toBe(409);
    // Whoever asks what another asked approves it.
    await world.post('beheerder@x.nl', 'withdrawn', 'reopen', WHY);
    expect(await world.post('esf@x.nl', 'withdrawn', 'reopen', { reason: 'Eens' })).toBe(202);
    expect((await world.seen('esf@x.nl', 'withdrawn')).state).toBe('ingediend');
    expect(await steps('withdrawn')).toEqual([
      ['peilmoment heropenen gevraagd', 'esf@x.nl', WHY.reason],
      ['peilmoment heropenen ingetrokken', 'beheerder@x.nl', 'Toch niet'],
      ['peilmoment heropenen gevraagd', 'beheerder@x.nl', WHY.reason],
      ['peilmoment heropend', 'esf@x.nl', WHY.reason],
    ]);
  });

  test('is for what is definitive only, and for who administers it', async () => {
    await world.fresh('not-yet');
    expect(await world.post('esf@x.nl', 'not-yet', 'reopen', WHY)).toBe(404);
    await world.post('esf@x.nl', 'not-yet', 'submit');
    expect(await world.post('esf@x.nl', 'not-yet', 'reopen', WHY)).toBe(409);
    for (const [as, status] of [
      ['reviewer@x.nl', 403],
      ['lead@x.nl', 403],
      ['stranger@x.nl', 404],
    ] as const)
      expect(await world.post(as, 'not-yet', 'reopen', WHY)).toBe(status);
  });

  test('two who approve at once reopen it once', async () => {
    await definitive('at-once');
    await world.post('esf@x.nl', 'at-once', 'reopen', WHY);
    const both = ['colleague@x.nl', 'beheerder@x.nl'].map((as) =>
      world.post(as, 'at-once', 'reopen/approve'),
    );
    expect((await Promise.all(both)).toSorted((a, b) => a - b)).toEqual([202, 409]);
    expect((await world.deps.referenceDates.get('at-once', DATE, GM))?.reopened).toHaveLength(1);
    expect((await steps('at-once')).map(([action]) => action)).toEqual([
      'peilmoment heropenen gevraagd',
      'peilmoment heropend',
    ]);
  });

  test('two who ask at once are two people who agree', async () => {
    await definitive('asked-at-once');
    const both = ['esf@x.nl', 'colleague@x.nl'].map((as) => world.post(as, 'asked-at-once', 'reopen', WHY));
    expect(await Promise.all(both)).toEqual([202, 202]);
    expect((await world.seen('esf@x.nl', 'asked-at-once')).state).toBe('ingediend');
  });
});
