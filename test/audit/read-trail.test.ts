import { expect, test } from 'vitest';
import { readTrail, type TrailQuery } from '../../functions/audit/read-trail.ts';
import type { ChainedAuditEntry } from '../../shared/submission/submission.ts';

/** A trail of which entry `n` stands at place `n`, in the shape of the store; it counts what is read. */
function trailOf(entries: readonly Partial<ChainedAuditEntry>[]) {
  const all = entries.map((entry, index) => ({
    ...{ sequence: index + 1, id: `e${index + 1}`, at: '2025-03-01T10:00:00.000Z', by: 'a@x.nl' },
    ...{ action: 'submission.accepted', subject: '3.7/vouchers/2025-B1', from: null, to: null, reason: null },
    ...{ previousHash: '', hash: '' },
    ...entry,
  }));
  const reads = { entries: 0 };
  const give = (found: readonly ChainedAuditEntry[]) => {
    reads.entries += found.length;
    return Promise.resolve(found);
  };
  const store = {
    list: (_: string, after: number, limit: number) =>
      give(all.filter(({ sequence }) => sequence > after).slice(0, limit)),
    listBack: (_: string, before: number | null, limit: number) =>
      give(
        all
          .toReversed()
          .filter(({ sequence }) => before === null || sequence < before)
          .slice(0, limit),
      ),
  };
  return { store, reads };
}

const everything: TrailQuery = { newest: true, limit: 500 };

/** The numbers on every page, following `next` to the end. */
async function pages(store: ReturnType<typeof trailOf>['store'], query: TrailQuery): Promise<number[][]> {
  const { items, next } = await readTrail(store, 'p', query);
  const here = items.map(({ sequence }) => sequence);
  return next === null ? [here] : [here, ...(await pages(store, { ...query, after: Number(next) }))];
}

test('goes through a trail in both directions, each entry once', async () => {
  const { store } = trailOf(Array.from({ length: 7 }, () => ({})));
  expect(await pages(store, { ...everything, limit: 3 })).toEqual([[7, 6, 5], [4, 3, 2], [1]]);
  expect(await pages(store, { ...everything, newest: false, limit: 3 })).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
  expect(await pages(store, { ...everything, limit: 7 })).toEqual([[7, 6, 5, 4, 3, 2, 1]]);
  expect(await pages(trailOf([]).store, everything)).toEqual([[]]);
});

const mixed = [
  { action: 'programme.added', subject: 'programme', by: 'baas@x.nl', at: '2025-03-01T10:00:00.000Z' },
  { subject: '3.7/vouchers/2025-B1', by: 'lead@x.nl', at: '2025-03-31T21:59:59.000Z' },
  { subject: '3.7a/vouchers/2025-B1', by: 'lead@x.nl', at: '2025-03-31T22:00:00.000Z' },
  { action: 'project.elevenProof', subject: '3.7', by: 'baas@x.nl', at: '2025-04-02T10:00:00.000Z' },
  { action: 'peilmoment definitief', subject: '2025-07-01/GM0222', at: '2025-07-09T10:00:00.000Z' },
];

test.each<[string, Partial<TrailQuery>, number[]]>([
  ['a kind', { kind: 'aanlevering' }, [3, 2]],
  ['the kind of a reference date', { kind: 'peilmoment' }, [5]],
  ['the kind that has no other', { kind: 'overig' }, [4]],
  ['a project, not one whose code begins alike', { project: '3.7' }, [4, 2]],
  ['what the same person did', { byAsIn: 1 }, [4, 1]],
  ['nobody, where there is no such entry', { byAsIn: 99 }, []],
  ['from a day on, in Dutch time', { from: '2025-04-01' }, [5, 4, 3]],
  ['through a day, in Dutch time', { to: '2025-03-31' }, [2, 1]],
  ['all of it together', { kind: 'aanlevering', byAsIn: 2, project: '3.7a', from: '2025-04-01' }, [3]],
])('chooses %s', async (_, choice, found) => {
  expect((await pages(trailOf(mixed).store, { ...everything, ...choice })).flat()).toEqual(found);
});

test('reads a bounded part of a long trail at once, and goes on where it was', async () => {
  const { store, reads } = trailOf(
    Array.from({ length: 12_000 }, (_, index) => (index === 0 ? { action: 'programme.added' } : {})),
  );
  const first = await readTrail(store, 'p', { ...everything, kind: 'programma' });
  expect(first).toEqual({ items: [], next: '7001' });
  expect(reads.entries).toBeLessThanOrEqual(5_001);
  expect(await pages(store, { ...everything, kind: 'programma' })).toEqual([[], [], [1]]);
});

test('reads no more than it answers where nothing is chosen', async () => {
  const { store, reads } = trailOf(Array.from({ length: 900 }, () => ({})));
  await readTrail(store, 'p', { ...everything, limit: 100 });
  expect(reads.entries).toBe(101);
});
