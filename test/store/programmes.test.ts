import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MemberStore, ProgrammeStore } from '../../functions/ports/stores.port.ts';
import { ConflictError } from '../../functions/ports/stores.port.ts';
import type { AuditEntry } from '../../shared/submission/submission.ts';
import { startEngines, type Engines } from './engines.ts';
import { createTestPorts } from './ports.ts';
import { programme } from './programme.ts';

let engines: Engines;
let programmes: ProgrammeStore;
let members: MemberStore;
beforeAll(async () => {
  engines = await startEngines();
  ({ programmes, members } = createTestPorts(engines).ports);
});
afterAll(() => engines.stop());

const audit = (id: string): AuditEntry => ({
  id,
  at: '2025-01-01T10:00:00.000Z',
  by: 'beheerder@example.org',
  action: 'programme.changed',
  subject: 'proef',
  from: null,
  to: null,
  reason: null,
});

test('versions of a programme are kept by time', async () => {
  expect(await programmes.current('proef')).toBeNull();
  expect(await programmes.at('proef', '2025-01-01T10:00:00.000Z')).toBeNull();
  await programmes.add(programme, 0, '2025-01-01T10:00:00.000Z', audit('1'));
  const renamed = { ...programme, name: 'Nieuwe naam' };
  const second = await programmes.add(renamed, 1, '2025-02-01T10:00:00.000Z', audit('2'));
  expect(second).toMatchObject({ version: 2, by: 'beheerder@example.org' });
  expect(await programmes.current('proef')).toEqual(second);
  const moments = ['2024-01-01', '2025-01-15', '2025-03-01'];
  const held = await Promise.all(moments.map((day) => programmes.at('proef', `${day}T00:00:00.000Z`)));
  expect(held.map((version) => version?.version)).toEqual([1, 1, 2]);
  expect(held[0]?.programme).toEqual(programme);
});

test('a version made of an older one is refused', async () => {
  for (const expected of [0, 1, 3]) {
    const lost = programmes.add(programme, expected, '2025-03-01T10:00:00.000Z', audit('3'));
    await expect(lost).rejects.toBeInstanceOf(ConflictError);
  }
  expect(await programmes.versions('proef')).toHaveLength(2);
});

test('times do not fall when the clock goes back', async () => {
  const third = await programmes.add(programme, 2, '2024-06-01T10:00:00.000Z', audit('4'));
  expect(third.at).toBe('2025-02-01T10:00:00.000Z');
});

test('a region lists its programmes with the current names', async () => {
  expect(await programmes.regions()).toEqual(['AM09']);
  expect(await programmes.ofRegion('AM09')).toEqual([
    {
      ...{ id: 'proef', name: programme.name, version: 3, start: programme.start, end: programme.end },
      ...{ region: 'AM09', regionName: programme.region.name },
    },
  ]);
  expect(await programmes.ofRegion('AM01')).toEqual([]);
});

test('taking a right away works at once, and a list is replaced only as it was read', async () => {
  const right = { user: 'a@example.org', role: 'management' } as const;
  expect(await members.ofRegion('AM09')).toEqual({ version: 0, members: [] });
  await members.replace('AM09', 0, [right, { user: 'b@example.org', role: 'beheerder' }], audit('m1'));
  expect(await members.ofUser('a@example.org')).toEqual([{ region: 'AM09', member: right }]);
  await members.replace('AM09', 1, [{ user: 'b@example.org', role: 'beheerder' }], audit('m2'));
  expect(await members.ofUser('a@example.org')).toEqual([]);
  await expect(members.replace('AM09', 1, [], audit('m3'))).rejects.toBeInstanceOf(ConflictError);
  await expect(members.replace('AM09', 0, [], audit('m4'))).rejects.toBeInstanceOf(ConflictError);
  expect((await members.ofRegion('AM09')).version).toBe(2);
});

test('the first tie of a login stays', async () => {
  expect(await members.userOf('https://issuer.example', 'x')).toBeNull();
  await members.tie('https://issuer.example', 'x', 'a@example.org');
  await members.tie('https://issuer.example', 'x', 'b@example.org');
  expect(await members.userOf('https://issuer.example', 'x')).toBe('a@example.org');
});

test('nobody is of the platform until made so', async () => {
  expect(await members.isPlatform('a@example.org')).toBe(false);
  await members.grantPlatform('a@example.org');
  expect(await members.isPlatform('a@example.org')).toBe(true);
});
