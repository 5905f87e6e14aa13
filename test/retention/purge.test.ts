import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recompute } from '../../functions/figures/recompute.ts';
import { requestAction } from '../../functions/reference-date/request-action.ts';
import { confirmPurge, planPurge, type PurgePlan } from '../../functions/retention/ask-purge.ts';
import { carryOutPurges } from '../../functions/retention/carry-out-purge.ts';
import { isPurged } from '../../functions/retention/is-purged.ts';
import { restoreSubmission } from '../../functions/submissions/move-head.ts';
import type { Purge } from '../../functions/ports/retention.port.ts';
import type { Ports } from '../../functions/ports/ports.ts';
import { startEngines, type Engines } from '../store/engines.ts';
import { installFaults, type Faults } from '../store/faults.ts';
import { createTestPorts } from '../store/ports.ts';
import { participant } from '../reference-date/make-rows.ts';
import { deliver, fillProgramme, setRetention, slotOf } from './expired-programme.ts';

const OVER = { until: '2027-01-01' };
const HOLD = { until: '2027-01-01', hold: { reason: 'Controle loopt', since: '2026-01-01' } };
let engines: Engines;
let faults: Faults;
let ports: Ports;

beforeAll(async () => {
  engines = await startEngines();
  faults = installFaults(engines);
  ({ ports } = createTestPorts(engines, '2027-03-01T09:00:00.000Z'));
  await setRetention(ports, 'stays', { until: '2040-01-01' });
  await fillProgramme(ports, 'stays');
});
afterAll(() => engines.stop());

const current = async (id: string) => {
  const version = await ports.programmes.current(id);
  if (version === null) throw new Error(`There is no programme ${id}.`);
  return version.programme;
};
const planOf = async (id: string): Promise<PurgePlan> =>
  planPurge(ports, await current(id), ports.clock.today());
async function confirm(id: string, fingerprint?: string) {
  const seen = fingerprint ?? (await planOf(id)).fingerprint;
  return confirmPurge(ports, await current(id), 'beheerder@x.nl', 'Termijn voorbij', seen);
}
const last = async (id: string): Promise<Purge | undefined> => (await ports.purges.list(id)).at(-1);

/** What of a programme can still be read. */
async function leftOf(id: string) {
  const rows: string[] = [];
  const files: string[] = [];
  for (const submission of ['d1', 'd2', 'x1'].map((name) => `${id}-${name}`)) {
    for await (const pack of ports.rows.read(submission)) rows.push(...pack.map(({ key }) => key));
    for (const key of [`files/${submission}`, `issues/${submission}/page-0001.json`])
      if ((await ports.archive.get(key)) !== null) files.push(key);
  }
  for await (const key of ports.archiveRemoval.keys(`extracts/${id}/`)) files.push(key);
  const packs = await ports.rowKeeping.countUnnamed(slotOf(id, 'deelnemers'), []);
  const partials = (await ports.figures.partials(id, 'ESF')).size;
  return { rows: rows.length, files: files.length, packs, partials };
}
const WHOLE = { rows: 6, files: 7, packs: 3, partials: 3 };
const NOTHING = { rows: 0, files: 0, packs: 0, partials: 0 };

async function stepsOn(id: string): Promise<string[]> {
  await ports.audit.drain(id);
  const trail = await ports.audit.list(id, 0, 100);
  return trail.map(({ action }) => action).filter((action) => action.startsWith('retention'));
}

async function expired(id: string): Promise<void> {
  await setRetention(ports, id, OVER);
  await fillProgramme(ports, id);
}

describe('a purge after the retention time', () => {
  test('tells first what would go, takes away all of it, and keeps hashes, records and figures', async () => {
    await expired('whole');
    expect(await leftOf('whole')).toEqual(WHOLE);
    await recompute(ports, { kind: 'figures', programme: 'whole', project: null });
    const figures = await ports.figures.ofProgramme('whole', null);
    const plan = await planOf('whole');
    expect(plan.counts).toEqual({
      ...{ submissions: 3, rows: 6, files: 3, issuePages: 3, extractFiles: 1, unnamedPacks: 1 },
    });
    expect(await planOf('whole')).toEqual(plan);
    expect(await leftOf('whole')).toEqual(WHOLE);
    expect(await confirm('whole', plan.fingerprint)).toMatchObject({ state: 'bevestigd', number: 1 });
    expect(await carryOutPurges(ports, 'whole')).toBe(1);
    expect(await leftOf('whole')).toEqual(NOTHING);
    expect(await last('whole')).toMatchObject({ state: 'klaar', counts: plan.counts, locked: [] });
    expect(await ports.submissions.get('whole-d2')).toMatchObject({
      ...{ sha256: 'a'.repeat(64), accepted: 3, fileKept: false, issuePages: null },
    });
    const [record] = await ports.referenceDates.list('whole');
    expect(record?.extract?.files[0]?.sha256).toBe('e'.repeat(64));
    const report = Buffer.from((await ports.archive.get((await last('whole'))?.report.key ?? '')) ?? []);
    expect(report.toString()).toContain('a'.repeat(64));
    expect(report.toString()).toContain('e'.repeat(64));
    expect(report.toString()).not.toContain('DN-1');
    expect(await stepsOn('whole')).toEqual(['retention.purge.confirmed', 'retention.purge.done']);
    expect(await carryOutPurges(ports, 'whole')).toBe(0);
    // A new version of the programme would make figures anew, of rows that are gone.
    await setRetention(ports, 'whole', OVER);
    await recompute(ports, { kind: 'figures', programme: 'whole', project: null });
    expect(await ports.figures.ofProgramme('whole', null)).toEqual(figures);
    expect(await leftOf('stays')).toEqual(WHOLE);
  });

  test('takes nothing more in, and puts nothing back', async () => {
    const submission = await ports.submissions.get('whole-d1');
    if (submission === null) throw new Error('The record is gone.');
    const beheerder = { user: 'beheerder@x.nl', beheerder: true };
    await expect(restoreSubmission(ports, beheerder, submission, 'terug')).rejects.toMatchObject({
      kind: 'conflict',
    });
    expect(await isPurged(ports, 'whole')).toBe(true);
    expect(await isPurged(ports, 'stays')).toBe(false);
  });

  test('freezes nothing more: an extract made now would lack who was removed', async () => {
    const asked = { action: 'trial', by: 'esf@x.nl', role: 'esf', reason: null, remarks: [] } as const;
    const gm = (await current('whole')).esf?.municipalities[0]?.code ?? '';
    const refused = await requestAction(ports, await current('whole'), '2025-07-01', gm, asked);
    expect(refused).toMatchObject({
      kind: 'refused',
      title: 'De bewaartermijn van dit programma is voorbij',
    });
    const kept = await requestAction(ports, await current('stays'), '2026-07-01', gm, asked);
    expect(kept).toBeNull();
  });

  test('stopped after every single write and begun again ends the same, and is on the trail once', async () => {
    await expired('killed');
    const { fingerprint } = await planOf('killed');
    for (let writes = 1; writes <= 3; writes += 1) {
      faults.crashAfter(writes);
      await confirm('killed', fingerprint).catch(() => undefined);
      faults.disarm();
    }
    expect(await confirm('killed', fingerprint)).toBe('loopt al');
    let stops = 0;
    for (let crashed = true; crashed; stops += 1) {
      expect(stops).toBeLessThan(100);
      faults.crashAfter(1);
      await carryOutPurges(ports, 'killed').catch(() => undefined);
      crashed = faults.disarm();
    }
    expect(stops).toBeGreaterThan(15);
    expect(await leftOf('killed')).toEqual(NOTHING);
    expect(await last('killed')).toMatchObject({ number: 1, state: 'klaar' });
    expect(await stepsOn('killed')).toEqual(['retention.purge.confirmed', 'retention.purge.done']);
    expect(await leftOf('stays')).toEqual(WHOLE);
  });

  test('a hold refuses it, and stops one that was confirmed', async () => {
    await expired('held');
    const { fingerprint } = await planOf('held');
    await setRetention(ports, 'held', HOLD);
    expect(await confirm('held', fingerprint)).toBe('vastgehouden');
    await setRetention(ports, 'held', OVER);
    await confirm('held', fingerprint);
    await setRetention(ports, 'held', HOLD);
    await carryOutPurges(ports, 'held');
    expect(await last('held')).toMatchObject({ state: 'gestopt', begun: false });
    expect(await leftOf('held')).toEqual(WHOLE);
    expect(await stepsOn('held')).toEqual(['retention.purge.confirmed', 'retention.purge.stopped']);
    expect(await isPurged(ports, 'held')).toBe(false);
  });

  test('a retention time made longer stops it too, also halfway', async () => {
    await expired('longer');
    await confirm('longer');
    let looked = 0;
    const programmes = {
      ...ports.programmes,
      current: async (id: string) => {
        if ((looked += 1) === 3) await setRetention(ports, id, { until: '2050-01-01' });
        return ports.programmes.current(id);
      },
    };
    await carryOutPurges({ ...ports, programmes }, 'longer');
    expect(await last('longer')).toMatchObject({ state: 'gestopt', begun: true });
    expect((await leftOf('longer')).rows).toBeGreaterThan(0);
    expect(await isPurged(ports, 'longer')).toBe(true);
  });

  test('what is locked is told and tried again another day', async () => {
    await expired('locked');
    await confirm('locked');
    let locked = true;
    let day = '2027-03-01';
    const asLocked = {
      ...ports,
      clock: { ...ports.clock, today: () => day },
      archiveRemoval: {
        ...ports.archiveRemoval,
        remove: async (key: string) =>
          locked && key.startsWith('extracts/') ? ('locked' as const) : ports.archiveRemoval.remove(key),
      },
    };
    await carryOutPurges(asLocked, 'locked');
    expect(await last('locked')).toMatchObject({
      state: 'wacht',
      locked: [expect.stringContaining('extracts/')],
    });
    expect(await leftOf('locked')).toEqual({ ...NOTHING, files: 1 });
    locked = false;
    expect(await carryOutPurges(asLocked, 'locked')).toBe(0);
    day = '2027-03-02';
    expect(await carryOutPurges(asLocked, 'locked')).toBe(1);
    expect(await leftOf('locked')).toEqual(NOTHING);
    expect(await stepsOn('locked')).toEqual([
      ...['retention.purge.confirmed', 'retention.purge.waits', 'retention.purge.done'],
    ]);
  });

  test('another plan than was seen is not carried out, nor one beside one', async () => {
    await expired('moved');
    const { fingerprint } = await planOf('moved');
    await deliver(ports, 'moved-d3', slotOf('moved', 'deelnemers', '2025-B5'), [participant('DN-4', {})]);
    expect(await confirm('moved', fingerprint)).toBe('veranderd');
    await confirm('moved');
    expect(await confirm('moved')).toBe('loopt al');
  });
});

describe('before the retention time', () => {
  test('only rows go that nothing can put in force; every file stays', async () => {
    await setRetention(ports, 'runs', { until: '2040-01-01' });
    await fillProgramme(ports, 'runs');
    expect((await planOf('runs')).counts).toEqual({
      ...{ submissions: 1, rows: 1, files: 0, issuePages: 0, extractFiles: 0, unnamedPacks: 1 },
    });
    await confirm('runs');
    await carryOutPurges(ports, 'runs');
    expect(await leftOf('runs')).toEqual({ rows: 5, files: 7, packs: 2, partials: 2 });
    expect(await isPurged(ports, 'runs')).toBe(false);
    expect(await confirm('runs')).toBe('niets');
  });

  test('a pack that an upload comes to share meanwhile stays', async () => {
    await setRetention(ports, 'shared', undefined);
    await fillProgramme(ports, 'shared');
    const series = slotOf('shared', 'deelnemers');
    let asked = 0;
    await ports.rowKeeping.forget({ ...series, id: 'shared-x1' });
    const removed = await ports.rowKeeping.removeUnnamed(series, async () => {
      asked += 1;
      // After the mark, someone hands in the same row, and it counts before it is looked at again.
      if (asked === 2)
        await deliver(ports, 'shared-d4', slotOf('shared', 'deelnemers', '2025-B4'), [
          participant('DN-9', { gemeente: 'GM0222', startdatum: '2025-02-01' }),
        ]);
      const heads = await ports.heads.ofProject('shared', 'ESF');
      return heads.flatMap(({ events }) => events.map(({ submission }) => submission));
    });
    expect(removed).toBe(0);
    const rows: unknown[] = [];
    for await (const pack of ports.rows.read('shared-d4')) rows.push(...pack);
    expect(rows).toHaveLength(1);
  });

  test('a pack written anew after it was looked at stays, though nothing names it yet', async () => {
    await setRetention(ports, 'anew', undefined);
    const row = participant('DN-9', {});
    await deliver(ports, 'anew-x1', slotOf('anew', 'deelnemers'), [row], true);
    const write = () =>
      ports.rows.write({ ...slotOf('anew', 'deelnemers'), id: 'anew-d2' }, async (take) => take(row), 1);
    let asked = 0;
    const removed = await ports.rowKeeping.removeUnnamed(slotOf('anew', 'deelnemers'), async () => {
      if ((asked += 1) === 2) await write();
      return [];
    });
    expect(removed).toBe(0);
    const left = await ports.rowKeeping.countUnnamed(slotOf('anew', 'deelnemers'), ['anew-d2']);
    expect([left, await ports.rowKeeping.count('anew-d2')]).toEqual([0, 1]);
    for await (const pack of ports.rows.read('anew-d2')) expect(pack).toHaveLength(1);
  });

  test('nothing goes while someone hands in, who has written packs that nothing names yet', async () => {
    const series = slotOf('stays', 'deelnemers');
    await ports.rowKeeping.forget({ ...series, id: 'stays-x1' });
    expect(await ports.rowKeeping.removeUnnamed(series, () => Promise.resolve(null))).toBe(0);
    expect(await ports.rowKeeping.countUnnamed(series, ['stays-d1', 'stays-d2'])).toBe(1);
  });
});
