import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uploadKey } from '../../functions/ingest/upload-key.ts';
import { confirmSubmission } from '../../functions/submissions/confirm-submission.ts';
import { originalFile, readIssues } from '../../functions/submissions/read-submission.ts';
import { passesElevenTest } from '../../shared/guard/eleven-test.ts';
import type { KeyedRow } from '../../shared/datasets/dataset.ts';
import { lead, startWorld, vouchers, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const numbers = Array.from({ length: 100 }, (_, index) => String(200_000_000 + index));
const BSN = numbers.filter((number) => passesElevenTest(number)).slice(0, 5);

async function rowsOf(id: string): Promise<KeyedRow[]> {
  const rows: KeyedRow[] = [];
  for await (const pack of world.ports.rows.read(id)) rows.push(...pack);
  return rows;
}

async function confirm(id: string): Promise<void> {
  const submission = await world.read(id);
  const reasons = Object.fromEntries(submission.groups.map(({ code }) => [code, 'klopt, nagekeken']));
  await confirmSubmission(world.ports, lead.user, submission, reasons);
}

describe('a refused file', () => {
  test('keeps the file and its issues, and nothing else of it', async () => {
    const csv = vouchers(2, ['V9;32-01-2025;toegekend;15-01-2025;Doetinchem;zorg']);
    const id = await world.handIn(csv, { period: '2025-B2' });
    await world.work();
    const submission = await world.read(id);
    expect(submission).toMatchObject({ status: 'afgekeurd', rows: 3, accepted: 2, refused: 1 });
    const { issues, next } = await readIssues(world.ports, submission, 1);
    expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([
      { row: 4, column: 'aanvraagdatum', cell: 'B4' },
    ]);
    expect(next).toBeNull();
    expect(await rowsOf(id)).toEqual([]);
    expect(await world.ports.landing.find(id)).toBeNull();
    const kept = await world.ports.archive.get(uploadKey(id));
    expect(Buffer.from(kept ?? []).toString()).toBe(csv);
    expect(await originalFile(world.ports, submission)).toContain(uploadKey(id));
  });

  test('with citizen service numbers is gone without a trace of their values', async () => {
    const rows = BSN.map((bsn) => `${bsn};02-01-2025;toegekend;15-01-2025;Doetinchem;zorg`);
    const id = await world.handIn(vouchers(0, rows), { period: '2025-B2' });
    await world.work();
    const submission = await world.read(id);
    expect(submission).toMatchObject({ status: 'afgekeurd', accepted: 0, refused: 5, fileKept: false });
    expect(await world.ports.landing.find(id)).toBeNull();
    expect(await world.ports.archive.get(uploadKey(id))).toBeNull();
    expect(await originalFile(world.ports, submission)).toBeNull();
    expect(await rowsOf(id)).toEqual([]);
    const { issues } = await readIssues(world.ports, submission, 1);
    expect(issues.length).toBeGreaterThan(0);
    const stored = JSON.stringify([issues, submission]);
    for (const bsn of BSN) expect(stored).not.toContain(bsn);
    const items = await world.ports.audit.list('proef', 0, 1_000);
    const entry = items.find(({ to }) => to === id);
    expect(entry).toMatchObject({
      action: 'submission.afgekeurd',
      reason: 'Er stonden burgerservicenummers in; verwijderd.',
    });
    for (const bsn of BSN) expect(JSON.stringify(entry)).not.toContain(bsn);
  });
});

describe('a file whose numbers may be citizen service numbers', () => {
  const rows = [...BSN, ...numbers.filter((number) => !passesElevenTest(number)).slice(0, 12)];
  const csv = vouchers(
    0,
    rows.map((number) => `${number};02-01-2025;toegekend;15-01-2025;Doetinchem;zorg`),
  );

  test('is held back in landing, not stored, until someone says that they are not', async () => {
    const id = await world.handIn(csv, { period: '2025-B3' });
    await world.work();
    const waiting = await world.read(id);
    expect(waiting).toMatchObject({ status: 'te_bevestigen', heldBack: true, fileKept: false });
    expect(waiting.preview).toMatchObject({ added: waiting.accepted, changed: 0, removed: 0 });
    expect(await world.ports.archive.get(uploadKey(id))).toBeNull();
    expect(await rowsOf(id)).toEqual([]);
    expect(await world.ports.landing.find(id)).not.toBeNull();

    await confirm(id);
    await world.work();
    expect(await world.read(id)).toMatchObject({ status: 'verwerkt', heldBack: false, fileKept: true });
    expect(await rowsOf(id)).toHaveLength(waiting.accepted);
    expect(await world.ports.landing.find(id)).toBeNull();
  });
});

describe('a trial', () => {
  test('checks, previews and changes nothing', async () => {
    const before = await world.ports.heads.ofProgramme('proef');
    const id = await world.handIn(vouchers(4), { trial: true, period: '2025-B1' });
    await world.work();
    const submission = await world.read(id);
    expect(submission).toMatchObject({ status: 'proefcontrole', rows: 4, preview: { added: 4 } });
    expect(submission.preview?.figures).toContainEqual({
      project: 'OP',
      id: 'toegekend',
      before: null,
      after: 4,
    });
    expect(await rowsOf(id)).toEqual([]);
    expect(await world.ports.heads.ofProgramme('proef')).toEqual(before);
  });
});

describe('a preview', () => {
  test('has no figure while an earlier file is missing without which there is none', async () => {
    const csv = (value: number): string => `indicator;waarde\r\ngesprekken;${value}\r\n`;
    const figuresOf = async (period: string, value: number) => {
      const id = await world.handIn(csv(value), { dataset: 'meetwaarden', period });
      await world.work();
      return (await world.read(id)).preview?.figures;
    };
    const gesprekken = { project: 'OP', id: 'gesprekken' };
    expect(await figuresOf('2025-B2', 7)).toEqual([{ ...gesprekken, before: null, after: null }]);
    expect(await figuresOf('2025-B1', 5)).toEqual([{ ...gesprekken, before: null, after: 5 }]);
    expect(await figuresOf('2025-B3', 8)).toEqual([{ ...gesprekken, before: 12, after: 20 }]);
  });
});

describe('nothing to report', () => {
  test('counts as delivered and leaves the register in force', async () => {
    const file = await world.handIn(vouchers(5), { period: '2026-B1' });
    await world.work();
    const id = await world.handIn('', { period: '2026-B2', nothingToReport: true, sha256: undefined });
    await world.work();
    expect(await world.read(file)).toMatchObject({ status: 'verwerkt' });
    expect(await world.read(id)).toMatchObject({ status: 'verwerkt', rows: 0 });
    expect(await world.actual('toegekend', '2026-04-30')).toBe(5);
  });

  test('over a file in force asks first', async () => {
    const id = await world.handIn('', { period: '2026-B1', nothingToReport: true, sha256: undefined });
    await world.work();
    const submission = await world.read(id);
    expect(submission.status).toBe('te_bevestigen');
    expect(submission.preview).not.toBeNull();
  });
});

describe('what arrives otherwise than announced', () => {
  test('ends as failed and says so', async () => {
    const id = await world.handIn(vouchers(1), { period: '2025-B5' });
    const submission = await world.read(id);
    await world.ports.submissions.update(submission, { sha256: '0'.repeat(64) });
    await world.work();
    const ended = await world.read(id);
    expect(ended.status).toBe('mislukt');
    expect(ended.explanation).toContain('controlesom');
    expect(await world.ports.landing.find(id)).toBeNull();
  });
});
