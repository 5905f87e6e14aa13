import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FileContent } from '../../functions/reference-date/frozen-files.ts';
import { makeExample } from './frozen-example/make-example.ts';

const folder = new URL('./frozen-example/', import.meta.url);

/** Hashes of the stored example by file name. */
function storedHashes(): Record<string, string> {
  const lines = readFileSync(new URL('SHA256SUMS', folder), 'utf8').trim().split('\n');
  return Object.fromEntries(lines.map((line) => line.split(/ {2}/).toReversed() as [string, string]));
}

const hashes = (files: readonly FileContent[]): Record<string, string> =>
  Object.fromEntries(
    files.map(({ name, bytes }) => [name, createHash('sha256').update(bytes).digest('hex')] as const),
  );

describe('an extract made again from the same inputs (contract §4)', () => {
  test('is the stored one, to the byte', async () => {
    const files = await makeExample();
    expect(files.map(({ name }) => name).toSorted()).toEqual(Object.keys(storedHashes()).toSorted());
    // Text first, so that a difference can be read.
    for (const { name, bytes } of files)
      if (!name.endsWith('.xlsx'))
        expect(Buffer.from(bytes).toString('utf8')).toBe(
          readFileSync(new URL(`expected/${name}`, folder), 'utf8'),
        );
    for (const { name, bytes } of files)
      expect(Buffer.from(bytes).equals(readFileSync(new URL(`expected/${name}`, folder)))).toBe(true);
    expect(hashes(files)).toEqual(storedHashes());
  });

  test('whatever the order of rows, packs and heads in storage, and the moment of freezing', async () => {
    const stored = storedHashes();
    const minute = fc.integer({ min: 0, max: 60 * 24 * 40 });
    const seeds = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(seeds, fc.integer({ min: 1, max: 5 }), minute, async (order, size, minutes) => {
        const files = await makeExample({
          packs: (rows) => chunks(shuffled(rows, order), size),
          heads: (heads) => shuffled(heads, order),
          frozenAt: new Date(Date.parse('2024-01-11T00:00:00.000Z') + minutes * 60_000).toISOString(),
        });
        expect(hashes(files)).toEqual(stored);
      }),
      { numRuns: 40 },
    );
  });
});

/** A fixed other order: by the numbers given, over and over. */
function shuffled<T>(items: readonly T[], order: readonly number[]): T[] {
  const rank = (at: number): number => ((order[at % order.length] ?? 0) * (at + 7)) % 10_007;
  return items
    .map((item, at) => ({ item, at: rank(at) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
