import { mkdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { broken, dataFault, diskFull, StartError, systemFault } from './start-error.ts';

/** The demo with room to work. */
const NEEDED_BYTES = 100_000_000;

/** Where everything of one local installation lies. */
export interface DataFolder {
  readonly path: string;
  readonly tables: string;
  readonly files: string;
  readonly queues: string;
  readonly issuer: string;
  /** What would have been mailed. */
  readonly outbox: string;
  /** Written when the demo has been loaded whole. */
  readonly demoMarker: string;
  /** Gives the folder up for another process. */
  release(): void;
}

/**
 * Makes the folder usable and keeps other processes out for as long as this one lives: the lock is the operating
 * system's, so it ends with a `kill -9` too.
 * @param patience milliseconds to wait for one that is stopping.
 * @param reset removes what earlier runs stored; nothing else in the folder.
 * Throws StartError with the line to show.
 */
export function openDataFolder(path: string, reset: boolean, patience: number): DataFolder {
  try {
    mkdirSync(path, { recursive: true });
    const lock = takeLock(path, patience);
    const names = { tables: join(path, 'tables'), files: join(path, 'files'), queues: join(path, 'queues') };
    const rest = {
      issuer: join(path, 'issuer'),
      outbox: join(path, 'outbox'),
      demoMarker: join(path, 'demo-loaded'),
    };
    if (reset)
      for (const each of Object.values({ ...names, ...rest })) rmSync(each, { recursive: true, force: true });
    if (freeBytes(path) < NEEDED_BYTES) throw new StartError(diskFull(path));
    for (const folder of [...Object.values(names), rest.issuer]) mkdirSync(folder, { recursive: true });
    return { path, ...names, ...rest, release: () => letGo(lock) };
  } catch (error) {
    throw asStartError(error, path);
  }
}

/** Room left on the disk of a folder. */
export function freeBytes(path: string): number {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize;
}

/** Locks of this process: one that nothing refers to is closed with the garbage, and the folder would be free. */
const held = new Set<DatabaseSync>();

function takeLock(folder: string, patience: number): DatabaseSync {
  const file = join(folder, 'lock');
  const lock = new DatabaseSync(file, { timeout: patience });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    held.add(lock);
    return lock;
  } catch (error) {
    lock.close();
    if (!isHeld(error)) {
      // Not a lock file any more; nothing of worth is in it.
      rmSync(file);
      return takeLock(folder, patience);
    }
    throw new StartError(
      `Er draait al een Peilstok op de gegevensmap ${folder}. Stop die eerst (Ctrl-C), of kies een andere map met PEILSTOK_DATA.`,
    );
  }
}

function letGo(lock: DatabaseSync): void {
  held.delete(lock);
  lock.close();
}

const SQLITE_BUSY = 5;
const isHeld = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;

function asStartError(error: unknown, path: string): StartError {
  if (error instanceof StartError) return error;
  const stat = statSync(path, { throwIfNoEntry: false });
  const fault = systemFault(error);
  if (fault.code === 'EEXIST' || fault.code === 'ENOTDIR' || (stat && !stat.isDirectory())) {
    return new StartError(`${path} is geen map. Kies een map met PEILSTOK_DATA.`);
  }
  return new StartError(dataFault(fault, path) ?? broken(path));
}
