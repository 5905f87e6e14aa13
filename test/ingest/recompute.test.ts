import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recompute } from '../../functions/figures/recompute.ts';
import { staleFigures } from '../../functions/figures/stale-figures.ts';
import { ingest } from '../../functions/ingest/ingest.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { programme } from '../store/programme.ts';
import { startWorld, vouchers, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

/** Hands in and commits without computing; the moment of the commit. */
async function commit(count: number, period: string): Promise<string> {
  await world.handIn(vouchers(count), { period });
  for (const message of world.ingestQueue.splice(0)) await ingest(world.ports, message);
  const heads = await world.ports.heads.ofProject('proef', 'OP');
  return heads.find((head) => head.period === period)?.events[0]?.at ?? '';
}

describe('figures computed late', () => {
  test('are there for every moment all the same', async () => {
    const first = await commit(3, '2025-B1');
    const second = await commit(4, '2025-B2');
    expect(await world.actual('toegekend', '2025-02-28')).toBeUndefined();
    const [message] = world.figuresQueue.splice(0);
    if (message !== undefined) await recompute(world.ports, message);
    expect(await world.actual('toegekend', '2025-02-28', first)).toBe(3);
    expect(await world.actual('toegekend', '2025-04-30', first)).toBe(3);
    expect(await world.actual('toegekend', '2025-04-30', second)).toBe(4);
    expect(await world.actual('alle-vouchers', '2025-04-30', first)).toBe(3);
    expect(await world.actual('alle-vouchers', '2025-04-30')).toBe(4);
    expect(await staleFigures(world.ports, 'proef')).toEqual([]);
  });

  test('are found and queued by the sweep when the message got lost', async () => {
    await commit(3, '2025-B1');
    world.figuresQueue.length = 0;
    expect((await sweep(world.ports)).figures).toBe(1);
    expect(world.figuresQueue).toEqual([{ kind: 'figures', programme: 'proef', project: 'OP' }]);
    await world.work();
    expect(await world.actual('toegekend', '2025-02-28')).toBe(3);
    expect((await sweep(world.ports)).figures).toBe(0);
  });
});

test('projects that are computed at once leave no programme figure behind', async () => {
  const all = { kind: 'figures', programme: 'proef', project: null } as const;
  const both = programme.indicators.map((indicator) => ({
    ...indicator,
    measure: { projects: ['OP', 'OP1'], indicator: 'toegekend' },
  }));
  const copy = programme.projects.map((project) => ({ ...project, code: `${project.code}1` }));
  const whole = { ...programme, projects: [...programme.projects, ...copy], indicators: both };
  const audit = { id: 'v2', at: '', by: '', action: '', subject: '', from: null, to: null, reason: null };
  await world.ports.programmes.add(whole, 1, world.ports.clock.now(), audit);
  await recompute(world.ports, all);
  for (const project of ['OP1', 'OP']) {
    await world.handIn(vouchers(project === 'OP' ? 4 : 3), { project });
    for (const message of world.ingestQueue.splice(0)) await ingest(world.ports, message);
  }
  const [first, second] = world.figuresQueue.splice(0);
  if (first === undefined || second === undefined) throw new Error('Two messages were expected.');
  let isCrossed = false;
  const figures: typeof world.ports.figures = {
    ...world.ports.figures,
    versions: async (id) => {
      const lines = await world.ports.figures.versions(id);
      if (!isCrossed) await recompute(world.ports, first);
      isCrossed = true;
      return lines;
    },
  };
  await recompute({ ...world.ports, figures }, second);
  expect(await world.actual('alle-vouchers', '2025-02-28')).toBe(7);
  expect(await staleFigures(world.ports, 'proef')).toEqual([]);
});

test('a second computation of the same adds nothing', async () => {
  await commit(3, '2025-B1');
  await world.work();
  const before = await world.ports.figures.versions('proef');
  await recompute(world.ports, { kind: 'figures', programme: 'proef', project: null });
  expect(await world.ports.figures.versions('proef')).toEqual(before);
});

test('a commit dated earlier than one already computed changes what was known since, not before', async () => {
  world.setTime('2025-04-10T09:00:00.000Z');
  const later = await commit(4, '2025-B2');
  await world.work();
  world.setTime('2025-03-20T09:00:00.000Z');
  const earlier = await commit(3, '2025-B1');
  await world.work();
  expect(earlier < later).toBe(true);
  expect(await world.actual('toegekend', '2025-02-28', '2025-03-19T00:00:00.000Z')).toBeUndefined();
  expect(await world.actual('toegekend', '2025-02-28', earlier)).toBe(3);
  expect(await world.actual('toegekend', '2025-02-28', later)).toBe(3);
  expect(await world.actual('toegekend', '2025-04-30', later)).toBe(4);
  expect(await world.actual('alle-vouchers', '2025-02-28', later)).toBe(3);
});

test('a new version of the programme computes all again, and the old figures stay known', async () => {
  await commit(3, '2025-B1');
  await world.work();
  const before = world.ports.clock.now();
  const projects = programme.projects.map((project) => ({
    ...project,
    indicators: project.indicators.map((indicator) =>
      indicator.id === 'toegekend'
        ? {
            ...indicator,
            measure: { dataset: 'vouchers' as const, date: 'toekenningsdatum', where: { sector: ['bouw'] } },
          }
        : indicator,
    ),
  }));
  const audit = {
    id: 'v2',
    at: before,
    by: 'b@example.org',
    action: 'programme.changed',
    subject: 'proef',
    from: null,
    to: null,
    reason: null,
  };
  await world.ports.programmes.add({ ...programme, projects }, 1, world.ports.clock.now(), audit);
  expect(await staleFigures(world.ports, 'proef')).toEqual([
    { kind: 'figures', programme: 'proef', project: null },
  ]);
  await recompute(world.ports, { kind: 'figures', programme: 'proef', project: null });
  expect(await world.actual('toegekend', '2025-02-28')).toBe(0);
  expect(await world.actual('alle-vouchers', '2025-02-28')).toBe(0);
  expect(await world.actual('toegekend', '2025-02-28', before)).toBe(3);
  expect(await staleFigures(world.ports, 'proef')).toEqual([]);
  expect((await world.ports.audit.list('proef', 0, 100)).map(({ id }) => id)).toContain('v2');
});
