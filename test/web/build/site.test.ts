import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
const names = (): string[] => readdirSync(join(folder, 'assets'));
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
const brotli = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, 'assets', file))).length, 0);
const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/assets\/([^"]+\.js)/g)].map((match) => match[1] ?? '');
/** Scripts with those that they cannot do without. */
function withImports(files: readonly string[], found = new Set<string>()): string[] {
  for (const file of files.filter((name) => !found.has(name))) {
    found.add(file);
    const imports = text(`assets/${file}`).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
    withImports(
      [...imports].map((match) => match[1] ?? ''),
      found,
    );
  }
  return [...found];
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'peilstok-site-'));
  const configFile = resolve(import.meta.dirname, '../../../web/vite.config.ts');
  await build({ configFile, logLevel: 'error', build: { outDir: folder } });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built site', () => {
  it('has nothing inline, so that a strict policy for scripts and styles holds', () => {
    const html = text('index.html');
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)|\son\w+=|javascript:/i);
    expect(names().filter((name) => name.endsWith('.js')).length).toBeGreaterThan(5);
    for (const name of names().filter((file) => file.endsWith('.js'))) {
      expect(text(`assets/${name}`)).not.toMatch(/\beval\(|new Function\(/);
    }
  });

  it('loads nothing from elsewhere', () => {
    for (const name of [
      'index.html',
      ...names()
        .filter((file) => file.endsWith('.css'))
        .map((file) => `assets/${file}`),
    ]) {
      expect(text(name)).not.toMatch(/(?:src|href)="https?:|url\(['"]?https?:|data:/);
    }
  });

  it('stays within its budget', () => {
    const scripts = names().filter((name) => name.endsWith('.js'));
    const charts = scripts.filter((name) => name.startsWith('draw-progress-chart'));
    const styles = names().filter((name) => name.endsWith('.css'));
    const checking = scripts.filter((name) => name.startsWith('check.worker'));
    const upload = scripts.filter((name) => name.startsWith('upload-page'));
    const workbooks = scripts.filter((name) => name.startsWith('read-sheet'));
    expect([charts, checking, upload, workbooks].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
    const firstView = new Set(withImports(scriptsOf(text('index.html'))));
    const beyond = withImports([...upload, ...checking]).filter((name) => !firstView.has(name));
    expect(brotli(beyond)).toBeLessThanOrEqual(60_000);
    // The reader of workbooks comes only for a workbook.
    expect(beyond).not.toContain(workbooks[0]);
    expect(brotli(workbooks)).toBeLessThanOrEqual(40_000);
    expect(brotli(scriptsOf(text('index.html')))).toBeLessThanOrEqual(30_000);
    expect(brotli(styles)).toBeLessThanOrEqual(14_000);
    expect(brotli(charts)).toBeLessThanOrEqual(70_000);
    // Everything that a meeting loads with its charts, from the login on (docs/decisions/web.md).
    const steering = scripts.filter((name) => /^(sign-in|project-page|indicator-panel)-/.test(name));
    expect(steering.length).toBe(3);
    const meeting = withImports([...firstView, ...steering, ...charts]);
    expect(brotli([...meeting, ...styles])).toBeLessThanOrEqual(130_000);
    // The writer of Word files comes only when someone asks for one.
    const documents = scripts.filter((name) => name.startsWith('write-docx'));
    expect(documents.length).toBe(1);
    expect(brotli(documents)).toBeLessThanOrEqual(75_000);
    expect(withImports(scripts.filter((name) => name.startsWith('yearly-report-page')))).not.toContain(
      documents[0],
    );
    // Any other page is fetched when it is opened, and stays small.
    const pages = scripts.filter((name) => /-page-[^/]+\.js$/.test(name));
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      const own = withImports([page]).filter((name) => !firstView.has(name) && !charts.includes(name));
      expect(brotli(own), page).toBeLessThanOrEqual(20_000);
    }
  });

  it('brings no schema library to the first view', () => {
    for (const name of scriptsOf(text('index.html')))
      expect(text(`assets/${name}`)).not.toContain('ZodError');
  });

  it('gives every published version of the open standard, to the byte, and a page with links that exist', () => {
    const standard = resolve(import.meta.dirname, '../../../docs/standard');
    const published = JSON.parse(readFileSync(join(standard, 'published.json'), 'utf8')) as object;
    for (const [version, files] of Object.entries(published) as [string, object][]) {
      const given = [...Object.keys(files), 'cases.schema.json', 'kit/cases.json', 'kit/files/utf16be.csv'];
      for (const name of given) {
        const path = `${version}/${name}`;
        expect(readFileSync(join(folder, 'standaard', path)), path).toEqual(
          readFileSync(join(standard, path)),
        );
      }
    }
    const page = text('standaard/index.html');
    expect(page).not.toMatch(/<style|style=|<script|https?:|open-standard -->/);
    const links = [...page.matchAll(/href="(\/[^"]+)"/g)].map(([, href]) => href ?? '');
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(existsSync(join(folder, link)), link).toBe(true);
  });
});
