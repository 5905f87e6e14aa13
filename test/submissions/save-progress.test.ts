import { afterAll, beforeAll, expect, test } from 'vitest';
import { readProgress } from '../../functions/submissions/progress-rows.ts';
import { saveProgress } from '../../functions/submissions/save-progress.ts';
import { lead, startWorld, type World } from '../ingest/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const at = { programme: 'proef', project: 'OP', period: '2025-B1' };
const form = { stand: 'Op gang', knelpunt: '', hulp_nodig: 'nee', vooruitblik: 'meer', milestones: [] };

test('a form is in force at once, the next one replaces it', async () => {
  expect(await readProgress(world.ports, at)).toBeNull();
  const first = await saveProgress(world.ports, lead, at, form);
  expect((await world.read(first.id)).status).toBe('verwerkt');
  expect(await readProgress(world.ports, at)).toEqual(form);
  const milestones = [{ id: 'start', done: '2025-02-03', reason: 'later begonnen' }];
  const second = await saveProgress(world.ports, lead, at, { ...form, milestones });
  expect((await world.read(first.id)).status).toBe('vervangen');
  expect((await world.read(second.id)).status).toBe('verwerkt');
  expect(await readProgress(world.ports, at)).toEqual({ ...form, milestones });
});

test('it counts as delivered', async () => {
  await world.work();
  const points = await world.ports.figures.latest('proef', 'OP');
  expect(points?.accepted).toMatchObject([{ dataset: 'voortgang', period: '2025-B1', municipality: null }]);
});

test.each([
  ['a number that may be a citizen service number', { knelpunt: 'BSN 111222333 ontbreekt' }, 'BSN'],
  ['such a number alone', { stand: '111222333' }, 'BSN'],
  ['an unknown milestone', { milestones: [{ id: 'geen' }] }, 'start'],
])('with %s it is refused and nothing is kept', async (_, changes, named) => {
  const before = await world.ports.heads.ofProgramme('proef');
  const refused = saveProgress(world.ports, lead, at, { ...form, ...changes });
  await expect(refused).rejects.toMatchObject({ detail: expect.stringContaining(named) as string });
  expect(await world.ports.heads.ofProgramme('proef')).toEqual(before);
});

test('a project without the form refuses it', async () => {
  const refused = saveProgress(world.ports, lead, { ...at, project: 'WM' }, form);
  await expect(refused).rejects.toMatchObject({ kind: 'invalid' });
});
