import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingest } from '../../functions/ingest/ingest.ts';
import { uploadKey } from '../../functions/ingest/upload-key.ts';
import { withdrawSubmission } from '../../functions/submissions/move-head.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { passesElevenTest } from '../../shared/guard/eleven-test.ts';
import type { Announcement } from '../../functions/submissions/create-submission.ts';
import { lead, startWorld, vouchers, type World } from '../ingest/world.ts';

let world: World;
let inForce = '';
beforeAll(async () => {
  world = await startWorld();
  inForce = await world.handIn(vouchers(5));
  await world.work();
});
afterAll(() => world.stop());

/** Everything that anyone is shown of what counts: heads, rows, figures, the file as it came, and the trail's acts. */
async function whatCounts(): Promise<string> {
  const { heads, rows, figures, archive } = world.ports;
  const packs: unknown[] = [];
  for await (const pack of rows.read(inForce)) packs.push(pack);
  const file = Buffer.from((await archive.get(uploadKey(inForce))) ?? []).toString('hex');
  const shown = [await heads.ofProgramme('proef'), packs, await figures.ofProgramme('proef', null), file];
  expect(packs).not.toEqual([]);
  expect(file).not.toBe('');
  return JSON.stringify(shown);
}

const BSN = [...Array(100).keys()]
  .map((index) => String(200_000_000 + index))
  .filter((number) => passesElevenTest(number));
const bsnRow = (bsn: string) => `${bsn};02-01-2025;toegekend;15-01-2025;Doetinchem;zorg`;

const FAILING: readonly (readonly [string, string, Partial<Announcement>, string])[] = [
  ['a row with a fault', vouchers(4, ['V9;x;toegekend;;Doetinchem;zorg']), {}, 'afgekeurd'],
  ['citizen service numbers', vouchers(0, BSN.map(bsnRow)), {}, 'afgekeurd'],
  ['a header alone', vouchers(0), {}, 'afgekeurd'],
  ['another dataset', 'matchnummer;matchdatum;soort;gemeente\r\nM1;10-01-2025;baan;GM0222', {}, 'afgekeurd'],
  ['an unclosed quote', vouchers(3, ['"V9;02-01-2025']), {}, 'afgekeurd'],
  ['a workbook named .csv', `PK\u0003\u0004${'x'.repeat(50)}`, {}, 'afgekeurd'],
  ['nothing but white space', ' \r\n \r\n', {}, 'afgekeurd'],
];

describe('uploading 7: a failed upload leaves earlier data byte-identical', () => {
  test.each(FAILING)('%s', async (_, csv, announced, status) => {
    const before = await whatCounts();
    const id = await world.handIn(csv, announced);
    await world.work();
    expect((await world.read(id)).status).toBe(status);
    expect(await whatCounts()).toBe(before);
  });

  test('bytes that are not those announced, and a file that never comes', async () => {
    const before = await whatCounts();
    const other = await world.handIn(vouchers(9));
    await world.ports.submissions.update(await world.read(other), { sha256: '0'.repeat(64) });
    await world.work();
    expect((await world.read(other)).status).toBe('mislukt');
    const never = await world.handIn(vouchers(9));
    world.ingestQueue.length = 0;
    await world.ports.landing.remove(never);
    world.setTime('2025-03-07T09:00:00.000Z');
    await sweep(world.ports);
    expect((await world.read(never)).status).toBe('verlopen');
    expect(await whatCounts()).toBe(before);
  });

  test('a check that stops half-way, wherever it stops before the commit', async () => {
    const before = await whatCounts();
    for (let writes = 1; writes <= 4; writes++) {
      const id = await world.handIn(vouchers(8));
      world.ingestQueue.length = 0;
      world.faults.crashAfter(writes);
      await ingest(world.ports, { kind: 'arrived', submission: id }).catch(() => undefined);
      world.faults.disarm();
      expect(await whatCounts(), `after write ${writes}`).toBe(before);
    }
  });

  test('one that waits, and is withdrawn before it counts', async () => {
    const before = await whatCounts();
    const id = await world.handIn(vouchers(8));
    await world.work();
    expect((await world.read(id)).status).toBe('te_bevestigen');
    await withdrawSubmission(world.ports, lead, await world.read(id), 'toch niet');
    await world.work();
    expect(await whatCounts()).toBe(before);
  });
});

describe('uploading 17: a trial run changes nothing', () => {
  test.each([
    ['with more rows', vouchers(9), {}],
    ['with fewer', vouchers(1), {}],
    ['with faults', vouchers(1, ['V9;x;toegekend;;Doetinchem;zorg']), {}],
    ['of a later period', vouchers(9), { period: '2025-B2' }],
  ] as const)('%s', async (_, csv, announced) => {
    const before = await whatCounts();
    const id = await world.handIn(csv, { ...announced, trial: true });
    await world.work();
    const { status, rows, preview, groups } = await world.read(id);
    expect(status).toBe('proefcontrole');
    expect(rows).toBeGreaterThan(0);
    // It tells all the same what a real one would do.
    expect(preview !== null || groups.some(({ severity }) => severity === 'error')).toBe(true);
    expect(await whatCounts()).toBe(before);
    expect(world.mailed.filter((mail) => mail.id === `receipt/${id}`)).toEqual([]);
  });

  test('cannot be confirmed, withdrawn or restored into anything', async () => {
    const id = await world.handIn(vouchers(9), { trial: true });
    await world.work();
    const before = await whatCounts();
    const trial = await world.read(id);
    await expect(withdrawSubmission(world.ports, lead, trial, 'weg')).rejects.toMatchObject({
      kind: 'conflict',
    });
    await ingest(world.ports, { kind: 'confirm', submission: id });
    expect(await whatCounts()).toBe(before);
  });
});

describe('uploading 20: the file as it came', () => {
  test('is kept byte for byte, with its SHA-256', async () => {
    const bytes = Buffer.from((await world.ports.archive.get(uploadKey(inForce))) ?? []);
    expect(bytes.toString()).toBe(vouchers(5));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe((await world.read(inForce)).sha256);
  });
});
