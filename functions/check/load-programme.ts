import { existsSync, readFileSync } from 'node:fs';
import { readProgramme } from '../../shared/programme/check-programme.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { UsageError } from './arguments.ts';

const BUNDLED = new URL('../demo/programmes/', import.meta.url);

/**
 * Loads a programme by path, or by the id of a bundled one. Throws a UsageError where there is none, or with the path
 * of each fault where it is invalid (contract §2).
 */
export function loadProgramme(name: string, pathOf: (name: string) => string): Programme {
  const path = existsSync(pathOf(name)) ? pathOf(name) : bundledPath(name);
  if (path === null) {
    throw new UsageError(`Programma ${name} is geen meegeleverd programma en geen bestaand bestand.`);
  }
  const reading = readProgramme(readJson(name, path));
  if (reading.ok) return reading.programme;
  const faults = reading.faults.map(({ path, message }) => `  ${path} ${message}`);
  throw new UsageError(`Programma ${name} heeft fouten:\n${faults.join('\n')}`);
}

function bundledPath(id: string): URL | null {
  if (!/^[a-z0-9-]+$/.test(id)) return null;
  const path = new URL(`${id}.programme.json`, BUNDLED);
  return existsSync(path) ? path : null;
}

function readJson(name: string, path: string | URL): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(`Programma ${name} is geen leesbaar JSON-bestand.`, { cause: error });
  }
}
