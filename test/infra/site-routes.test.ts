import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { siteFile } from '../../infra/site-routes.ts';

const PATHS = [
  ['/', '/index.html'],
  ['/programma/achterhoek/aanleveren', '/index.html'],
  ['/assets/index-Ab1.js', '/assets/index-Ab1.js'],
  ['/favicon.svg', '/favicon.svg'],
  ['/standaard', '/standaard/index.html'],
  ['/standaard/', '/standaard/index.html'],
  ['/standaard/1.0', '/standaard/index.html'],
  ['/standaard/1.0/', '/standaard/index.html'],
  ['/standaard/1.0/vouchers.csv', '/standaard/1.0/vouchers.csv'],
  ['/standaard/1.0/kit/files/tab.csv', '/standaard/1.0/kit/files/tab.csv'],
  ['/standaarden', '/index.html'],
  ['/toegankelijkheid', '/toegankelijkheid/index.html'],
  ['/toegankelijkheid/', '/toegankelijkheid/index.html'],
  ['/toegankelijkheid/meer', '/index.html'],
] as const;

describe.each(PATHS)('%s', (path, file) => {
  test(`is answered with ${file}`, () => {
    expect(siteFile(path)).toBe(file);
  });

  test('the same at the edge, where the function has nothing around it', () => {
    expect(runInNewContext(`(${siteFile.toString()})(path)`, { path })).toBe(file);
  });
});
