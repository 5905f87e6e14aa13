import { afterAll, beforeAll, expect, test } from 'vitest';
import { carryOut } from '../../functions/reference-date/carry-out.ts';
import { untouched } from '../../functions/reference-date/calendar.ts';
import { scheduleFreezes } from '../../functions/reference-date/schedule-freeze.ts';
import { confirmPurge, planPurge } from '../../functions/retention/ask-purge.ts';
import { carryOutPurges } from '../../functions/retention/carry-out-purge.ts';
import { referenceDatesSchema } from '../../shared/api/reference-dates.schema.ts';
import { addressOf, DATE, GM, startReviewWorld, type ReviewWorld } from './review-world.ts';

const OTHER = 'GM0197';
let world: ReviewWorld;
beforeAll(async () => {
  world = await startReviewWorld();
  world.setToday('2025-08-15');
  await world.fresh('over', { freezeAfterDays: 14, retention: { until: '2025-08-01' } });
  for (const step of ['submit', 'finalise']) await world.post('esf@x.nl', 'over', step);
}, 30_000);
afterAll(() => world.stop());

const status = async (what: string): Promise<number> =>
  (await world.ask('esf@x.nl', 'GET', `/api/programmes/over/reference-dates/${DATE}/${what}`)).status;
/** What the list of dates says may be asked, and whether it says that all is purged. */
async function offered(): Promise<{ purged: boolean[]; actions: string[] }> {
  const answer = await world.ask('esf@x.nl', 'GET', '/api/programmes/over/reference-dates');
  const dates = referenceDatesSchema.parse(await answer.json());
  return {
    purged: dates.map(({ purged }) => purged),
    actions: dates.flatMap(({ municipalities }) => municipalities.flatMap(({ actions }) => actions)),
  };
}

const COMPUTED = ['factors', 'esf-indicators', 'reconcile', 'vouchers', `${GM}/differences`];

test('once a purge is confirmed no extract is made that its report would not name', async () => {
  const place = { kind: 'reference-date', programme: 'over', date: DATE, municipality: OTHER } as const;
  const pending = { id: 'p', at: '2025-08-15T09:00:00.000Z', by: 'esf@x.nl', reason: null, remarkList: null };
  const programme = (await world.deps.programmes.current('over'))?.programme;
  if (programme === undefined) throw new Error('The programme is missing.');
  for (const what of [...COMPUTED, `${GM}/extract.csv`])
    expect([what, await status(what)]).toEqual([what, what.endsWith('csv') ? 303 : 200]);
  const before = await offered();
  expect(before.actions).toContain('trial');
  expect(new Set(before.purged)).toEqual(new Set([false]));
  const { fingerprint } = await planPurge(world.deps, programme, world.deps.clock.today());
  expect(await confirmPurge(world.deps, programme, 'b@x.nl', 'voorbij', fingerprint)).toMatchObject({
    state: 'bevestigd',
  });

  // What would be refused is not offered.
  const after = await offered();
  expect(after.actions).toEqual([]);
  expect(new Set(after.purged)).toEqual(new Set([true]));
  expect(await world.post('esf@x.nl', 'over', 'trial')).toBe(409);
  const asked = await world.ask('esf@x.nl', 'POST', addressOf('over', 'trial', OTHER));
  expect(asked.status).toBe(409);
  expect(await scheduleFreezes(world.deps, 'over')).toBe(0);
  // Asked just before the purge was confirmed, and carried out after it.
  const record = untouched('over', DATE, OTHER);
  await world.deps.referenceDates.write({ ...record, pending: { ...pending, action: 'trial' } });
  await carryOut(world.deps, place);
  expect(await world.deps.referenceDates.get('over', DATE, OTHER)).toMatchObject({
    ...{ state: null, pending: null, extract: null },
  });
});

test('after it nothing answers nought for what was told before, and what is gone says so', async () => {
  expect(await carryOutPurges(world.deps, 'over')).toBe(1);
  expect(await scheduleFreezes(world.deps, 'over')).toBe(0);
  for (const what of [...COMPUTED, `${GM}/extract.csv`, `${GM}/report`])
    expect([what, await status(what)]).toEqual([what, 409]);
  const sample = await world.ask('esf@x.nl', 'POST', addressOf('over', 'sample'), { n: 1 });
  expect(sample.status).toBe(409);
  expect(((await sample.json()) as { detail: string }).detail).toContain('na de bewaartermijn verwijderd');
  // It could never be made final again.
  expect(await world.post('esf@x.nl', 'over', 'reopen', { reason: 'Fout gevonden' })).toBe(409);
  // Hashes and states stay.
  for (const what of ['manifest', 'allocation', `${GM}/versions`])
    expect([what, await status(what)]).toEqual([what, 200]);
  const plan = await world.deps.programmes.current('over');
  if (plan === null) throw new Error('The programme is missing.');
  const left = await planPurge(world.deps, plan.programme, world.deps.clock.today());
  expect(left.counts.extractFiles).toBe(0);
});
