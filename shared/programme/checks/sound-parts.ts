import type * as z from 'zod';
import type { LooseProgramme } from './loose.ts';

/**
 * The file without the parts that its schema found faulty, so that references can still be checked in the same pass.
 * null where not even the whole is an object.
 */
export function soundParts(json: unknown, issues: readonly z.core.$ZodIssue[]): LooseProgramme | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const copy: unknown = structuredClone(json);
  for (const { code, path } of issues) {
    // An unknown field beside them leaves the known ones sound.
    if (code !== 'unrecognized_keys') takeOut(copy, path);
  }
  // What remains has passed the schema, with every faulty part absent: that is what Loose says.
  return copy as LooseProgramme;
}

function takeOut(whole: unknown, path: readonly PropertyKey[]): void {
  const last = path.at(-1);
  let holder = whole;
  for (const step of path.slice(0, -1)) {
    if (!isHolder(holder)) return;
    holder = holder[step];
  }
  if (last !== undefined && isHolder(holder)) holder[last] = undefined;
}

function isHolder(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
