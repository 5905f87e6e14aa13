import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmSubmission } from '../../functions/submissions/confirm-submission.ts';
import { restoreSubmission, withdrawSubmission } from '../../functions/submissions/move-head.ts';
import { lead, startWorld, vouchers, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const matches = (...rows: string[]): string =>
  ['matchnummer;matchdatum;soort;gemeente', ...rows].join('\r\n');

async function confirmed(id: string): Promise<void> {
  await world.work();
  const submission = await world.read(id);
  expect(submission.status).toBe('te_bevestigen');
  const reasons = Object.fromEntries(submission.groups.map(({ code }) => [code, 'nagekeken']));
  await confirmSubmission(world.ports, lead.user, submission, reasons);
  await world.work();
}

describe('replacing, withdrawing and restoring a register', () => {
  const seen: string[] = [];
  let first: string;
  let second: string;

  test('uploading 16: a second file of a period shows what it would do and waits', async () => {
    first = await world.handIn(vouchers(3));
    await world.work();
    seen.push(world.ports.clock.now());
    second = await world.handIn(vouchers(5).replace('V1;02-01-2025', 'V1;03-01-2025'));
    await world.work();
    const submission = await world.read(second);
    expect(submission.status).toBe('te_bevestigen');
    expect(submission.preview).toMatchObject({ added: 2, changed: 1, removed: 0 });
    expect(submission.preview?.figures).toContainEqual({
      project: 'OP',
      id: 'toegekend',
      before: 3,
      after: 5,
    });
    expect(await world.actual('toegekend', '2025-02-28')).toBe(3);
  });

  test('confirmed it replaces the first', async () => {
    await confirmed(second);
    seen.push(world.ports.clock.now());
    expect((await world.read(first)).status).toBe('vervangen');
    expect((await world.read(second)).status).toBe('verwerkt');
    expect(await world.actual('toegekend', '2025-02-28')).toBe(5);
  });

  test('withdrawn it makes way for the first again', async () => {
    await withdrawSubmission(world.ports, lead, await world.read(second), 'verkeerd bestand');
    await world.work();
    seen.push(world.ports.clock.now());
    expect((await world.read(first)).status).toBe('verwerkt');
    expect((await world.read(second)).status).toBe('ingetrokken');
    expect(await world.actual('toegekend', '2025-02-28')).toBe(3);
  });

  test('restored it is in force again', async () => {
    await restoreSubmission(world.ports, lead, await world.read(second), 'toch goed');
    await world.work();
    expect((await world.read(first)).status).toBe('vervangen');
    expect(await world.actual('toegekend', '2025-02-28')).toBe(5);
  });

  test('what was known at each of those moments stays a look-up', async () => {
    const [one, two, three] = seen;
    expect(await world.actual('toegekend', '2025-02-28', one)).toBe(3);
    expect(await world.actual('alle-vouchers', '2025-02-28', one)).toBe(3);
    expect(await world.actual('toegekend', '2025-02-28', two)).toBe(5);
    expect(await world.actual('toegekend', '2025-02-28', three)).toBe(3);
    expect(await world.actual('alle-vouchers', '2025-02-28', three)).toBe(3);
  });

  test('withdrawing all leaves nothing in force', async () => {
    await withdrawSubmission(world.ports, lead, await world.read(second), 'weg');
    await withdrawSubmission(world.ports, lead, await world.read(first), 'weg');
    await world.work();
    expect((await world.read(first)).status).toBe('ingetrokken');
    expect(await world.actual('toegekend', '2025-02-28')).toBeUndefined();
  });

  test('what is not in force cannot be withdrawn, and what is cannot be restored', async () => {
    await expect(
      withdrawSubmission(world.ports, lead, await world.read(first), 'nog eens'),
    ).rejects.toMatchObject({ kind: 'conflict' });
    await restoreSubmission(world.ports, lead, await world.read(first), 'terug');
    await expect(
      restoreSubmission(world.ports, lead, await world.read(first), 'nog eens'),
    ).rejects.toMatchObject({ kind: 'conflict' });
  });
});

describe('a confirm', () => {
  test('rechecks when what is in force moved, and asks again when it would do something else', async () => {
    const base = await world.handIn(vouchers(2), { period: '2025-B3' });
    await world.work();
    expect((await world.read(base)).status).toBe('verwerkt');
    const [one, other] = [
      await world.handIn(vouchers(4), { period: '2025-B3' }),
      await world.handIn(vouchers(6), { period: '2025-B3' }),
    ];
    await world.work();
    expect((await world.read(one)).preview).toMatchObject({ added: 2, removed: 0 });
    await confirmed(other);
    expect((await world.read(other)).status).toBe('verwerkt');

    const submission = await world.read(one);
    await confirmSubmission(world.ports, lead.user, submission, {});
    await world.work();
    const asked = await world.read(one);
    expect(asked).toMatchObject({ status: 'te_bevestigen', confirmation: null });
    expect(asked.preview).toMatchObject({ added: 0, removed: 2 });
    await confirmed(one);
    expect((await world.read(one)).status).toBe('verwerkt');
    expect((await world.read(other)).status).toBe('vervangen');
  });

  test('needs a reason for each kind of warning', async () => {
    const id = await world.handIn(vouchers(1, ['V2;02-01-2025;toegekend;15-01-2025;Doetinchem;zorg']), {
      period: '2025-B4',
    });
    await world.work();
    const submission = await world.read(id);
    expect(submission.groups).toContainEqual(expect.objectContaining({ code: 'rij_verdwenen', count: 2 }));
    await expect(confirmSubmission(world.ports, lead.user, submission, {})).rejects.toMatchObject({
      kind: 'invalid',
    });
    await confirmed(id);
    expect((await world.read(id)).confirmation?.reasons['rij_verdwenen']).toBe('nagekeken');
  });
});

describe('period files', () => {
  test('add up, a row replaces its key of an earlier period, whatever the order of arrival', async () => {
    const later = await world.handIn(
      matches('M2;10-03-2025;baan;Doetinchem', 'M3;11-03-2025;baan;Doetinchem'),
      { project: 'WM', dataset: 'matches', period: '2025-B2' },
    );
    await world.work();
    const earlier = await world.handIn(
      matches('M1;10-01-2025;baan;Doetinchem', 'M2;12-02-2025;stage;Doetinchem'),
      { project: 'WM', dataset: 'matches', period: '2025-B1' },
    );
    await world.work();
    expect((await world.read(later)).status).toBe('verwerkt');
    expect((await world.read(earlier)).preview).toMatchObject({ added: 2, removed: 0 });
    expect(await world.actual('matches', '2025-02-28')).toBe(2);
    expect(await world.actual('matches', '2025-04-30')).toBe(3);
  });
});
