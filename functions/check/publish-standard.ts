import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { STANDARD_VERSION } from '../../shared/datasets/standard-version.ts';
import { standardDescriptions, standardPages } from './dataset-documents.ts';

/** The SHA-256 of every published description, by version and file name. */
export type Published = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Thrown where a published description would change under the same version; names the files. */
class VersionStepNeeded extends Error {
  override readonly name = 'VersionStepNeeded';
}

/** The register of what was published in a folder. */
export function readPublished(folder: URL): Published {
  return JSON.parse(readFileSync(new URL('published.json', folder), 'utf8')) as Published;
}

/** The descriptions of this code by their SHA-256, as {@link Published} has them. */
function currentHashes(): Readonly<Record<string, string>> {
  return Object.fromEntries([...standardDescriptions()].map(([name, text]) => [name, sha256(text)]));
}

/** Names of descriptions that are not what the version in the code published; empty where all are, or it is new. */
export function changedSince(published: Published): string[] {
  const before = published[STANDARD_VERSION];
  const now = currentHashes();
  if (before === undefined) return [];
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (name) => before[name] !== now[name],
  );
}

/**
 * Writes this version's descriptions and pages below a folder and enters a new version in its register. Throws a
 * VersionStepNeeded, with nothing written, where a published description would change.
 */
export function publishStandard(folder: URL): void {
  const published = readPublished(folder);
  const changed = changedSince(published);
  if (changed.length > 0) {
    throw new VersionStepNeeded(
      `version ${STANDARD_VERSION} is published and cannot change (${changed.join(', ')}): see docs/standard/CHANGELOG.md, then raise STANDARD_VERSION`,
    );
  }
  const own = new URL(`${STANDARD_VERSION}/`, folder);
  mkdirSync(own, { recursive: true });
  for (const [name, text] of [...standardDescriptions(), ...standardPages()])
    writeFileSync(new URL(name, own), text);
  const register = { ...published, [STANDARD_VERSION]: currentHashes() };
  writeFileSync(new URL('published.json', folder), `${JSON.stringify(register, null, 2)}\n`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
