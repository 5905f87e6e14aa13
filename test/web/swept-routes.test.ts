import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { routesOfSite } from '../e2e/support/routes-of-site.ts';
import { SWEPT_ELSEWHERE, SWEPT_PAGES } from '../e2e/support/swept-pages.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const routes = routesOfSite();
const swept = Object.values(SWEPT_PAGES).flatMap((pages) =>
  pages.map(({ path }) => path.replace(/\?.*/, '')),
);
const matches = (route: string, path: string): boolean =>
  new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`).test(path);

describe('the sweep of pages', () => {
  test('reads every route', () => {
    expect(routes.length).toBeGreaterThan(20);
  });

  test.each(routes)('opens %s, wide and narrow', (route) => {
    if (swept.some((path) => matches(route, path))) return;
    const [file, opens] = SWEPT_ELSEWHERE[route] ?? ['', ''];
    expect(readdirSync(join(ROOT, 'test/e2e')), `no sweep opens ${route}`).toContain(file);
    const text = readFileSync(join(ROOT, 'test/e2e', file), 'utf8');
    expect(text).toContain(opens);
    expect(text).toMatch(/\bpageFaults\(/);
    expect(text).toMatch(/\bWIDTHS\b/);
  });

  test('names no route that is gone', () => {
    expect(Object.keys(SWEPT_ELSEWHERE).filter((route) => !routes.includes(route))).toEqual([]);
  });
});
