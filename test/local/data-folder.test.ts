import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDataFolder } from '../../infra/local/data-folder.ts';
import { dataFault, portTaken, StartError, systemFault } from '../../infra/local/start-error.ts';

let base: string;
let path: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'peilstok-data-'));
  path = join(base, 'data');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

it('keeps a second one out until the first lets go', () => {
  const first = openDataFolder(path, false, 0);
  expect(() => openDataFolder(path, false, 0)).toThrow('Er draait al een Peilstok op de gegevensmap');
  expect(() => openDataFolder(path, true, 0)).toThrow(StartError);
  first.release();
  openDataFolder(path, false, 0).release();
});

it('removes with reset what it stored, and nothing else', () => {
  const folder = openDataFolder(path, false, 0);
  for (const part of [folder.tables, folder.files, folder.queues, folder.issuer])
    writeFileSync(join(part, 'x'), '');
  writeFileSync(folder.demoMarker, '');
  writeFileSync(join(path, 'notes.txt'), 'mine');
  folder.release();
  openDataFolder(path, true, 0).release();
  expect(
    [folder.tables, folder.files, folder.queues, folder.issuer].map((part) => existsSync(join(part, 'x'))),
  ).toEqual([false, false, false, false]);
  expect(existsSync(folder.demoMarker)).toBe(false);
  expect(existsSync(join(path, 'notes.txt'))).toBe(true);
});

it('is not stopped by a lock that is no lock', () => {
  mkdirSync(path);
  writeFileSync(join(path, 'lock'), 'x'.repeat(5000));
  openDataFolder(path, false, 0).release();
});

it('says that a file is no folder', () => {
  writeFileSync(path, '');
  expect(() => openDataFolder(path, false, 0)).toThrow(`${path} is geen map.`);
  expect(() => openDataFolder(join(path, 'deeper'), false, 0)).toThrow('is geen map.');
});

it.each([
  [{ message: 'x', code: 'ENOSPC' }, 'is vol'],
  [{ message: 'database or disk is full', code: 'ERR_SQLITE_ERROR' }, 'is vol'],
  [{ message: 'IO error: No space left on device', code: 'LEVEL_IO_ERROR' }, 'is vol'],
  [{ message: 'attempt to write a readonly database', code: 'ERR_SQLITE_ERROR' }, 'mag niet schrijven'],
  [{ message: 'x', code: 'EACCES' }, 'mag niet schrijven'],
  [{ message: 'Corruption: bad block', code: 'LEVEL_CORRUPTION' }, 'is beschadigd'],
  [{ message: 'file is not a database', code: 'ERR_SQLITE_ERROR' }, 'is beschadigd'],
])('explains %j', (fault, said) => {
  expect(dataFault(fault, '.data')).toContain(said);
  expect(dataFault(fault, '.data')).not.toContain('\n');
});

it('leaves other faults unexplained, and finds the deepest cause', () => {
  expect(dataFault({ message: 'x is not a function' }, '.data')).toBeNull();
  const deep = Object.assign(new Error('no room'), { code: 'ENOSPC' });
  expect(systemFault(new Error('failed', { cause: deep }))).toMatchObject({
    message: 'no room',
    code: 'ENOSPC',
  });
});

it('names another port when the asked one is taken', () => {
  const taken = Object.assign(new Error('listen'), { code: 'EADDRINUSE' });
  expect(portTaken(8080, taken)).toMatchObject({
    message:
      'Poort 8080 is al in gebruik. Stop het programma dat daar luistert, of kies een andere poort, bijvoorbeeld met PORT=8081.',
  });
  const other = new Error('other');
  expect(portTaken(8080, other)).toBe(other);
});
