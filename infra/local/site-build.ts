import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** What the site is made of; a change in any of these makes it anew. */
const SOURCES = ['web', 'shared', 'package-lock.json', 'tsconfig.json'];
/** The built site. */
export const SITE_FOLDER = join(ROOT, 'dist/web');
const STAMP = join(ROOT, 'dist/web.stamp');

/** Builds the site with Vite when its sources changed since the last build. Returns whether it did. */
export async function buildSite(): Promise<boolean> {
  const stamp = sourcesHash();
  const built = existsSync(join(SITE_FOLDER, 'index.html'));
  if (built && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return false;
  const { build } = await import('vite');
  await build({ configFile: join(ROOT, 'web/vite.config.ts'), logLevel: 'error' });
  writeFileSync(STAMP, stamp);
  return true;
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesIn(join(ROOT, source)))) {
    hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
