import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STANDARD_VERSION } from '../../../shared/datasets/standard-version.ts';
import { UsageError } from '../arguments.ts';
import { kitSchema } from './kit.schema.ts';
import type { Kit, KitCase } from './kit.schema.ts';

/** The kit of this version of the standard. */
export const OWN_KIT = fileURLToPath(
  new URL(`../../../docs/standard/${STANDARD_VERSION}/kit/`, import.meta.url),
);

/** Reads `cases.json` of a folder. Throws a UsageError, in Dutch, where there is none or it is no kit. */
export function loadKit(folder: string): Kit {
  const path = join(folder, 'cases.json');
  if (!existsSync(path))
    throw new UsageError(`In ${folder} staat geen cases.json: dit zijn geen testbestanden.`);
  const read = kitSchema.safeParse(readJson(path));
  if (read.success) return read.data;
  const where = read.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new UsageError(`cases.json in ${folder} klopt niet bij: ${where}.`);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${path} is geen leesbaar JSON-bestand.`, { cause: error });
  }
}

/** What is wrong with a case's file itself, in Dutch: missing, or no longer exact to the byte; null where sound. */
export function damageOf(folder: string, { file, sha256 }: KitCase): string | null {
  const path = join(folder, file);
  if (!existsSync(path)) return 'het bestand ontbreekt';
  return createHash('sha256').update(readFileSync(path)).digest('hex') === sha256
    ? null
    : 'het bestand is onderweg veranderd (andere sha256): haal het opnieuw op, zonder omzetting van regeleinden';
}
