import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RowFeed, RowStore } from '../../functions/ports/stores.port.ts';
import { bucketCount, bucketOf } from '../../functions/rows/buckets.ts';
import type { Cell, KeyedRow } from '../../shared/datasets/dataset.ts';
import { startEngines, type Engines } from './engines.ts';
import { createTestPorts } from './ports.ts';

let engines: Engines;
let store: RowStore;
beforeAll(async () => {
  engines = await startEngines();
  store = createTestPorts(engines).ports.rows;
});
afterAll(() => engines.stop());

const slot = {
  programme: 'proef',
  project: 'OP',
  dataset: 'vouchers',
  municipality: null,
  period: '2025-B1',
} as const;
const feed =
  (rows: readonly KeyedRow[]): RowFeed =>
  (take) => {
    rows.forEach(take);
    return Promise.resolve();
  };
const row = (key: string, number: number, cell: Cell = null): KeyedRow => ({
  key,
  row: number,
  values: { vouchernummer: key, opleiding: cell },
});

async function write(id: string, rows: readonly KeyedRow[]): Promise<void> {
  await store.write({ ...slot, id }, feed(rows), rows.length);
}

async function read(id: string): Promise<KeyedRow[]> {
  const rows: KeyedRow[] = [];
  for await (const pack of store.read(id)) rows.push(...pack);
  return rows.sort((a, b) => a.row - b.row);
}

async function packs(): Promise<string[]> {
  const answer = await engines.table.client.send(new ScanCommand({ TableName: engines.table.name }));
  const keys = (answer.Items ?? []).map((item) => `${String(item['pk'])} ${String(item['sk'])}`);
  return keys.filter((key) => key.startsWith('PACK#')).sort();
}

describe('rows', () => {
  test('come back as they were written, whatever they hold', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    );
    const rows = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), cell), {
      selector: ([key]) => key,
      maxLength: 150,
    });
    let ids = 0;
    await fc.assert(
      fc.asyncProperty(rows, async (pairs) => {
        const id = `property-${(ids += 1)}`;
        const written = pairs.map(([key, value], index) =>
          row(key, index + 2, Object.is(value, -0) ? 0 : value),
        );
        await write(id, written);
        expect(await read(id)).toEqual(written);
      }),
      { numRuns: 15 },
    );
  });

  test('of an unknown submission are none', async () => {
    expect(await read('unknown')).toEqual([]);
  });

  test('written again are the same, and packs that do not differ are shared', async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => row(`V${index}`, index + 2, 'zorg'));
    await write('big', rows);
    const before = await packs();
    await write('big', rows);
    expect(await packs()).toEqual(before);
    const moved = rows.slice(0, 999).map((each) => ({ ...each, row: each.row + 7 }));
    const bigger = [...moved, row('V999', 2_000, 'bouw')];
    await write('bigger', bigger);
    const added = (await packs()).filter((key) => !before.includes(key));
    expect(added).toHaveLength(1);
    expect(await read('bigger')).toEqual(bigger);
    expect(await read('big')).toEqual(rows);
  });

  test('too large for one item are spread over several, none over 300 KB', async () => {
    const wide = Array.from({ length: 40 }, (_, index) => row(`W${index}`, index + 2, noise(32_767, index)));
    await write('wide', wide);
    expect(await read('wide')).toEqual(wide);
    const answer = await engines.table.client.send(new ScanCommand({ TableName: engines.table.name }));
    const sizes = (answer.Items ?? []).map((item) => (item['bytes'] as Uint8Array | undefined)?.length ?? 0);
    expect(Math.max(...sizes)).toBe(300_000);
  });

  test('of which a manifest has several pages come back whole', async () => {
    const many = Array.from({ length: 50_000 }, (_, index) => row(`M${index}`, index + 2));
    await write('many', many);
    expect(await read('many')).toEqual(many);
  });
});

/** Text that does not compress, the same for the same seed. */
function noise(length: number, seed: number): string {
  let state = seed + 1;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    text += String.fromCharCode(0x100 + ((state >>> 16) % 20_000));
  }
  return text;
}

describe('buckets', () => {
  test('are a power of two that keeps packs at 50 to 100 rows', () => {
    expect([0, 1, 100, 101, 200, 201, 1_000_000].map(bucketCount)).toEqual([1, 1, 1, 2, 2, 4, 16_384]);
  });

  test('a finer division splits the buckets of a coarser one', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 13 }), (key, power) => {
        expect(Math.floor(bucketOf(key, 2 ** (power + 1)) / 2)).toBe(bucketOf(key, 2 ** power));
      }),
    );
  });

  test('spread keys that count up evenly', () => {
    const keys = Array.from({ length: 16_000 }, (_, index) => `V${index}`);
    const counts = [...Map.groupBy(keys, (key) => bucketOf(key, 16)).values()].map(({ length }) => length);
    expect(counts).toHaveLength(16);
    expect(Math.min(...counts)).toBeGreaterThan(850);
    expect(Math.max(...counts)).toBeLessThan(1_150);
  });
});
