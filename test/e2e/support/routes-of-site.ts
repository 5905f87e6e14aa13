import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { COMPARE_ADDRESS } from '../../../web/src/addresses.ts';

const SOURCE = resolve(import.meta.dirname, '../../../web/src/routes.tsx');

/** The address of every route of the site, as its source has them. */
export function routesOfSite(): string[] {
  const source = readFileSync(SOURCE, 'utf8');
  const found = [...source.matchAll(/<Route path=(?:"([^"]+)"|\{(\w+)\})/g)];
  if (found.length !== source.match(/<Route (?!default)/g)?.length)
    throw new Error('a route of routes.tsx is written in a way that is not read here');
  return found.map(([, path, name]) => path ?? (name === 'COMPARE_ADDRESS' ? COMPARE_ADDRESS : `{${name}}`));
}
