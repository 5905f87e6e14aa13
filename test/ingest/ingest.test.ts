import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, vouchers, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test('a good file counts at once, up to the figure on the dashboard', async () => {
  const id = await world.handIn(vouchers(3));
  expect((await world.read(id)).status).toBe('wacht_op_bestand');
  await world.work();
  const submission = await world.read(id);
  expect(submission).toMatchObject({ status: 'verwerkt', rows: 3, accepted: 3, refused: 0 });
  expect(await world.actual('toegekend', '2025-02-28')).toBe(3);
  expect(await world.actual('alle-vouchers', '2025-02-28')).toBe(3);
});
