import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chain, FIRST_HASH } from '../../functions/audit/chain.ts';
import type { Ports } from '../../functions/ports/ports.ts';
import type { AuditEntry, HeadEvent } from '../../shared/submission/submission.ts';
import { startEngines, type Engines } from './engines.ts';
import { installFaults, type Faults } from './faults.ts';
import { createTestPorts } from './ports.ts';
import { programme } from './programme.ts';

let engines: Engines;
let ports: Ports;
let faults: Faults;
beforeAll(async () => {
  engines = await startEngines();
  faults = installFaults(engines);
  ({ ports } = createTestPorts(engines));
});
afterAll(() => engines.stop());

const entry = (id: string, at = '2025-03-01T10:00:00.000Z'): AuditEntry => ({
  id,
  at,
  by: 'a@example.org',
  action: 'test',
  subject: 'A',
  from: null,
  to: id,
  reason: null,
});

/** The trail's ids, having checked that it is one unbroken chain from its beginning. */
async function trail(id: string): Promise<string[]> {
  const entries = await ports.audit.list(id, 0, 1_000);
  entries.forEach((found, index) => {
    const before = entries[index - 1] ?? null;
    expect(found.sequence).toBe(index + 1);
    expect(found.previousHash).toBe(before?.hash ?? FIRST_HASH);
    expect(found).toEqual(chain(before, found));
  });
  return entries.map((found) => found.id);
}

describe('the trail', () => {
  test('is a chain, in order, each entry once', async () => {
    for (const id of ['a', 'b', 'a', 'c', 'b']) await ports.audit.append('t1', entry(id));
    expect(await trail('t1')).toEqual(['a', 'b', 'c']);
    expect((await ports.audit.list('t1', 1, 1)).map(({ id }) => id)).toEqual(['b']);
    const back = async (before: number | null, limit: number) =>
      (await ports.audit.listBack('t1', before, limit)).map(({ id }) => id);
    expect(await back(null, 2)).toEqual(['c', 'b']);
    expect(await back(2, 2)).toEqual(['a']);
    expect(await back(1, 2)).toEqual([]);
  });

  test('keeps each entry once when many append at once, also the same ones', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `e${index % 8}`);
    await Promise.all(ids.map((id) => ports.audit.append('t2', entry(id))));
    expect((await trail('t2')).toSorted()).toEqual([...new Set(ids)].toSorted());
  });

  test('a change of any field of any entry breaks the chain', () => {
    const first = chain(null, entry('a'));
    fc.assert(
      fc.property(
        fc.constantFrom('id', 'at', 'by', 'action', 'subject', 'from', 'to', 'reason'),
        fc.string({ minLength: 1 }),
        (field, value) => {
          fc.pre(first[field as keyof AuditEntry] !== value);
          expect(chain(null, { ...first, [field]: value }).hash).not.toBe(first.hash);
        },
      ),
    );
  });
});

describe('the appender', () => {
  const event = (at: string): HeadEvent => ({
    version: 0,
    kind: 'commit',
    at,
    by: 'a@example.org',
    inForce: 's',
    submission: 's',
    history: false,
    nothingToReport: false,
  });
  const slot = (period: string) => ({
    programme: programme.id,
    project: 'OP',
    dataset: 'vouchers' as const,
    municipality: null,
    period,
  });

  test('moves what programme, members and heads carry, in order of time, and leaves them empty', async () => {
    await ports.programmes.add(
      programme,
      0,
      '2025-01-01T10:00:00.000Z',
      entry('p1', '2025-01-01T10:00:00.000Z'),
    );
    await ports.members.replace('AM09', 0, [], entry('m1', '2025-01-03T10:00:00.000Z'));
    for (const [id, period, at] of [
      ['h2', '2025-B2', '2025-01-04T10:00:00.000Z'],
      ['h1', '2025-B1', '2025-01-02T10:00:00.000Z'],
    ] as const) {
      await ports.heads.append(slot(period), 0, event(at), entry(id, at));
    }
    expect(await ports.audit.drain(programme.id)).toBe(4);
    expect(await trail(programme.id)).toEqual(['p1', 'h1', 'm1', 'h2']);
    expect(await ports.audit.drain(programme.id)).toBe(0);
    expect((await ports.heads.get(slot('2025-B1')))?.pendingAudit).toEqual([]);
  });

  test('puts a change of members on the trail of every programme of the region', async () => {
    await ports.programmes.add({ ...programme, id: 'tweede' }, 0, '2025-02-01T10:00:00.000Z', entry('p2'));
    await ports.members.replace('AM09', 1, [], entry('m2', '2025-02-02T10:00:00.000Z'));
    await ports.audit.drain('tweede');
    expect(await trail(programme.id)).toContain('m2');
    expect(await trail('tweede')).toEqual(['p2', 'm2']);
  });

  test('stopped after any write and begun again doubles and loses nothing', async () => {
    const periods = ['2025-B3', '2025-B4', '2025-B5', '2025-B6'];
    const before = await trail(programme.id);
    for (const [index, period] of periods.entries()) {
      await ports.heads.append(slot(period), 0, event('2025-03-01T10:00:00.000Z'), entry(`x${index}`));
      faults.crashAfter(index + 1);
      await ports.audit.drainHead(slot(period)).catch(() => undefined);
      faults.disarm();
      await Promise.all([ports.audit.drainHead(slot(period)), ports.audit.drain(programme.id)]);
    }
    expect(await trail(programme.id)).toEqual([...before, 'x0', 'x1', 'x2', 'x3']);
  });

  test('a commit while the appender is at work keeps its entry', async () => {
    const at = slot('2026-B1');
    await ports.heads.append(at, 0, event('2025-04-01T10:00:00.000Z'), entry('y0'));
    await Promise.all([
      ports.audit.drainHead(at),
      ports.heads.append(at, 1, event('2025-04-02T10:00:00.000Z'), entry('y1')),
    ]);
    await ports.audit.drainHead(at);
    expect((await trail(programme.id)).slice(-2)).toEqual(['y0', 'y1']);
  });
});
