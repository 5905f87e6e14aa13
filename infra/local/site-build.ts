import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** What the site is made of; a change in any of these makes it anew. */
const SOURCES = ['web', 'shared', 'docs/standard', 'package-lock.json', 'tsconfig.json'];
/** Built sites, each in a folder named after what it was made of. */
const BUILDS = join(ROOT, 'dist/sites');
/** How many builds stay: a server that runs may still serve an older one. */
const KEPT = 5;

/**
 * Builds the site with Vite unless these sources were built before. Returns its folder, which never changes again: servers
 * that start beside each other share one, and none pulls the site from under another.
 */
export async function buildSite(): Promise<string> {
  const folder = join(BUILDS, sourcesHash());
  if (existsSync(folder)) return folder;
  const making = `${folder}.${process.pid}`;
  const { build } = await import('vite');
  await build({
    configFile: join(ROOT, 'web/vite.config.ts'),
    logLevel: 'error',
    build: { outDir: making },
  });
  removeOldBuilds();
  try {
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    // Another process was first.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function removeOldBuilds(): void {
  const builds = readdirSync(BUILDS)
    .filter((name) => !name.includes('.'))
    .map((name) => ({ path: join(BUILDS, name), made: statSync(join(BUILDS, name)).mtimeMs }))
    .toSorted((a, b) => b.made - a.made);
  for (const { path } of builds.slice(KEPT - 1)) rmSync(path, { recursive: true, force: true });
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
