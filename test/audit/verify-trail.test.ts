import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chain } from '../../functions/audit/chain.ts';
import { verifyTrail, type TrailAnchor } from '../../functions/audit/verify-trail.ts';
import type { ChainedAuditEntry } from '../../shared/submission/submission.ts';

type Placed = { place: number; entry: ChainedAuditEntry };

/** A trail of so many entries, each at its own place. */
function trailOf(length: number, seed = ''): Placed[] {
  const trail: Placed[] = [];
  for (let place = 1; place <= length; place += 1) {
    const made = {
      id: `${seed}${place}`,
      at: '2025-01-01T10:00:00.000Z',
      by: 'a@example.org',
      action: 'test',
    };
    const entry = { ...made, subject: 'A', from: null, to: `${seed}${place}`, reason: null };
    trail.push({ place, entry: chain(trail.at(-1)?.entry ?? null, entry) });
  }
  return trail;
}

const anchorAt = (trail: readonly Placed[], count: number, date = '2025-01-02'): TrailAnchor => ({
  date,
  count,
  hash: trail[count - 1]?.entry.hash ?? '',
});

async function faultsOf(trail: readonly Placed[], anchors: readonly TrailAnchor[] = []) {
  async function* stored() {
    yield* trail;
  }
  return (await verifyTrail(stored(), anchors)).faults.map(({ kind, sequence }) => `${kind} ${sequence}`);
}

const lengthAndPlace = fc
  .integer({ min: 3, max: 30 })
  .chain((length) => fc.tuple(fc.constant(length), fc.integer({ min: 1, max: length - 1 })));

describe('a trail beside its anchors (design.md rule 7)', () => {
  test('that was left alone has no faults, whatever was anchored', async () => {
    await fc.assert(
      fc.asyncProperty(lengthAndPlace, async ([length, place]) => {
        const trail = trailOf(length);
        expect(await faultsOf(trail, [anchorAt(trail, place), anchorAt(trail, length)])).toEqual([]);
      }),
    );
    expect(await faultsOf([])).toEqual([]);
  });

  test('a changed entry shows, whichever field it was', async () => {
    const field = fc.constantFrom(
      'id',
      'at',
      'by',
      'action',
      'subject',
      'from',
      'to',
      'reason',
      'previousHash',
      'hash',
    );
    await fc.assert(
      fc.asyncProperty(lengthAndPlace, field, async ([length, place], changed) => {
        const trail = trailOf(length).map((each) =>
          each.place === place ? { ...each, entry: { ...each.entry, [changed]: 'x' } } : each,
        );
        expect(await faultsOf(trail)).toContain(`gewijzigd ${place}`);
      }),
    );
  });

  test('an entry that was changed and hashed anew no longer fits the next', async () => {
    const trail = trailOf(5);
    const [, , third] = trail;
    if (third === undefined) throw new Error('No third entry.');
    trail[2] = { place: 3, entry: chain(trail[1]?.entry ?? null, { ...third.entry, by: 'b@example.org' }) };
    expect(await faultsOf(trail)).toEqual(['gewijzigd 4']);
  });

  test('a missing entry shows, and only that', async () => {
    await fc.assert(
      fc.asyncProperty(lengthAndPlace, async ([length, place]) => {
        const trail = trailOf(length).filter((each) => each.place !== place);
        expect(await faultsOf(trail)).toEqual([`ontbreekt ${place}`]);
      }),
    );
  });

  test('two entries that changed places show, both of them', async () => {
    await fc.assert(
      fc.asyncProperty(lengthAndPlace, fc.nat(), async ([length, place], other) => {
        const trail = trailOf(length);
        const second = (other % length) + 1;
        fc.pre(second !== place);
        const [a, b] = [trail[place - 1], trail[second - 1]];
        if (a === undefined || b === undefined) throw new Error('No such places.');
        trail[place - 1] = { place, entry: b.entry };
        trail[second - 1] = { place: second, entry: a.entry };
        const faults = await faultsOf(trail);
        expect(faults).toEqual([place, second].sort((x, y) => x - y).map((at) => `verwisseld ${at}`));
      }),
    );
  });

  test('a trail that was cut off is shorter than an anchor says', async () => {
    await fc.assert(
      fc.asyncProperty(lengthAndPlace, async ([length, place]) => {
        const whole = trailOf(length);
        const kept = whole.slice(0, place);
        expect(await faultsOf(kept, [anchorAt(whole, place), anchorAt(whole, length)])).toEqual([
          `afgekapt ${place + 1}`,
        ]);
      }),
    );
    expect(await faultsOf([], [anchorAt(trailOf(1), 1)])).toEqual(['afgekapt 1']);
  });

  test('a trail that was written anew as a whole differs from its anchor', async () => {
    const [before, after] = [trailOf(6), trailOf(6, 'other')];
    expect(await faultsOf(after)).toEqual([]);
    expect(await faultsOf(after, [anchorAt(before, 4)])).toEqual(['gewijzigd 4']);
  });

  test('tells no more faults than a person can look at', async () => {
    const trail = trailOf(3);
    const far = trail.map((each) => (each.place === 3 ? { ...each, place: 1_000_000_000 } : each));
    expect(await faultsOf(far)).toHaveLength(100);
  });
});
