import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HeadStore } from '../../functions/ports/stores.port.ts';
import { ConflictError } from '../../functions/ports/stores.port.ts';
import type { AuditEntry, HeadEvent, Slot } from '../../shared/submission/submission.ts';
import { startEngines, type Engines } from './engines.ts';
import { createTestPorts } from './ports.ts';

let engines: Engines;
let heads: HeadStore;
beforeAll(async () => {
  engines = await startEngines();
  heads = createTestPorts(engines).ports.heads;
});
afterAll(() => engines.stop());

const slot = (project: string, period = '2025-B1'): Slot => ({
  programme: 'proef',
  project,
  dataset: 'vouchers',
  municipality: null,
  period,
});
const event = (submission: string, at: string): HeadEvent => ({
  version: 0,
  kind: 'commit',
  at,
  by: 'lead@example.org',
  inForce: submission,
  submission,
  history: false,
  nothingToReport: false,
});
const audit = (id: string): AuditEntry => ({
  id,
  at: '2025-03-01T10:00:00.000Z',
  by: 'lead@example.org',
  action: 'submission.accepted',
  subject: 'A/vouchers/2025-B1',
  from: null,
  to: id,
  reason: null,
});

describe('the commit', () => {
  test('starts a head and adds to it, with its audit entry', async () => {
    expect(await heads.get(slot('A'))).toBeNull();
    await heads.append(slot('A'), 0, event('s1', '2025-03-01T10:00:00.000Z'), audit('a1'));
    const head = await heads.append(slot('A'), 1, event('s2', '2025-03-02T10:00:00.000Z'), audit('a2'));
    expect(head).toMatchObject({ ...slot('A'), version: 2 });
    expect(head.events.map(({ version, inForce }) => [version, inForce])).toEqual([
      [1, 's1'],
      [2, 's2'],
    ]);
    expect(head.pendingAudit.map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(await heads.get(slot('A'))).toEqual(head);
  });

  test('loses when the head is not where it was expected, and changes nothing', async () => {
    const before = await heads.get(slot('A'));
    for (const expected of [0, 1, 3]) {
      const lost = heads.append(slot('A'), expected, event('s3', '2025-03-03T10:00:00.000Z'), audit('a3'));
      await expect(lost).rejects.toBeInstanceOf(ConflictError);
    }
    expect(await heads.get(slot('A'))).toEqual(before);
  });

  test('is won by exactly one of many at once', async () => {
    const tries = Array.from({ length: 8 }, (_, index) =>
      heads.append(slot('B'), 0, event(`s${index}`, '2025-03-01T10:00:00.000Z'), audit(`b${index}`)),
    );
    const results = await Promise.allSettled(tries);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await heads.get(slot('B')))?.events).toHaveLength(1);
  });

  test('never goes back in time, whatever the clock says', async () => {
    await heads.append(slot('C'), 0, event('s1', '2025-03-05T10:00:00.000Z'), audit('c1'));
    const head = await heads.append(slot('C'), 1, event('s2', '2025-03-01T10:00:00.000Z'), audit('c2'));
    expect(head.events.map(({ at }) => at)).toEqual(['2025-03-05T10:00:00.000Z', '2025-03-05T10:00:00.000Z']);
    expect(head.pendingAudit[1]?.at).toBe('2025-03-05T10:00:00.000Z');
  });
});

test('heads of a project are its own, also where a code begins like another or holds a #', async () => {
  for (const project of ['1', '1.1', '1#1', '10']) {
    await heads.append(slot(project), 0, event('s', '2025-03-01T10:00:00.000Z'), audit(`p${project}`));
  }
  await heads.append(slot('1', '2025-B2'), 0, event('s', '2025-03-01T10:00:00.000Z'), audit('p'));
  const projects = (await heads.ofProject('proef', '1')).map(({ project, period }) => `${project} ${period}`);
  expect(projects).toEqual(['1 2025-B1', '1 2025-B2']);
  expect(await heads.ofProject('proef', '1#1')).toHaveLength(1);
  expect((await heads.ofProgramme('proef')).map(({ project }) => project)).toContain('10');
});
