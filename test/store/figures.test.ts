import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FigureStore } from '../../functions/ports/stores.port.ts';
import { ConflictError } from '../../functions/ports/stores.port.ts';
import type { Partial } from '../../shared/figures/partial.ts';
import type { ProjectPoints } from '../../shared/figures/points.ts';
import { startEngines, type Engines } from './engines.ts';
import { createTestPorts } from './ports.ts';

let engines: Engines;
let figures: FigureStore;
beforeAll(async () => {
  engines = await startEngines();
  figures = createTestPorts(engines).ports.figures;
});
afterAll(() => engines.stop());

const points = (
  project: string | null,
  day: string,
  sequence: number,
  headVersions: number,
): ProjectPoints => ({
  project,
  at: `2025-01-${day}T10:00:00.000Z`,
  sequence,
  programmeVersion: 1,
  headVersions,
  accepted: [],
  indicators: [{ id: 'i', points: [{ end: '2025-02-28', value: headVersions }] }],
});

async function known(at: string | null): Promise<Record<string, number>> {
  const all = await figures.ofProgramme('proef', at);
  return Object.fromEntries(all.map(({ project, headVersions }) => [project ?? 'programme', headVersions]));
}

test('are kept by time: the latest in one look, older ones as known then', async () => {
  for (const version of [
    points('A', '01', 1, 1),
    points('A', '03', 2, 2),
    points('B', '02', 1, 5),
    points(null, '03', 1, 7),
  ]) {
    await figures.put('proef', version);
  }
  expect(await figures.latest('proef', 'A')).toEqual(points('A', '03', 2, 2));
  expect(await figures.latest('proef', null)).toEqual(points(null, '03', 1, 7));
  expect(await figures.latest('proef', 'Z')).toBeNull();
  expect(await known(null)).toEqual({ A: 2, B: 5, programme: 7 });
  expect(await known('2025-01-02T10:00:00.000Z')).toEqual({ A: 1, B: 5 });
  expect(await known('2025-01-02T09:59:59.999Z')).toEqual({ A: 1 });
  expect(await known('2024-12-31T10:00:00.000Z')).toEqual({});
});

test('an older version that comes later does not take the place of the latest', async () => {
  await figures.put('proef', points('A', '02', 3, 9));
  expect((await figures.latest('proef', 'A'))?.headVersions).toBe(2);
  expect(await known('2025-01-02T12:00:00.000Z')).toEqual({ A: 9, B: 5 });
  const lines = await figures.versions('proef');
  expect(lines.filter(({ project }) => project === 'A').map(({ sequence }) => sequence)).toEqual([1, 3, 2]);
});

test('are never overwritten with others, and can be put again', async () => {
  await figures.put('proef', points('A', '03', 2, 2));
  await expect(figures.put('proef', points('A', '03', 2, 4))).rejects.toBeInstanceOf(ConflictError);
  expect((await figures.latest('proef', 'A'))?.headVersions).toBe(2);
  expect(await figures.versions('proef')).toHaveLength(5);
});

test('partials are kept by project and submission, however large', async () => {
  const small = new Map<string, Partial>([['k1', { rows: 3, value: null, weight: null }]]);
  const values = Array.from({ length: 120_000 }, (_, index) => `${Math.imul(index, 2_654_435_761) >>> 0}`);
  const large = new Map<string, Partial>([['k2', { rows: 1, value: 2, weight: 3, values }]]);
  await figures.putPartials('proef', 'A', 's1', large);
  await figures.putPartials('proef', 'A', 's2', small);
  await figures.putPartials('proef', 'A#', 's3', small);
  const kept = await figures.partials('proef', 'A');
  expect([...kept.keys()]).toEqual(['s1', 's2']);
  expect(kept.get('s1')).toEqual(large);
  await figures.putPartials('proef', 'A', 's1', small);
  expect((await figures.partials('proef', 'A')).get('s1')).toEqual(small);
});
