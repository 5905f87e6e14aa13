import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { changedSince, publishStandard, readPublished } from '../../functions/check/publish-standard.ts';
import { STANDARD_VERSION } from '../../shared/datasets/standard-version.ts';

const FOLDER = new URL('../../docs/standard/', import.meta.url);
let copy: string | null = null;

afterEach(() => {
  if (copy !== null) rmSync(copy, { recursive: true });
  copy = null;
});

/** A folder to publish in, with a register. */
function folderWith(register: object): URL {
  copy = mkdtempSync(join(tmpdir(), 'peilstok-standard-'));
  writeFileSync(join(copy, 'published.json'), JSON.stringify(register));
  return pathToFileURL(`${copy}/`);
}

describe('the open standard', () => {
  test('its published descriptions have not changed; if they must, raise STANDARD_VERSION (docs/standard/CHANGELOG.md)', () => {
    const published = readPublished(FOLDER);
    expect(Object.keys(published)).toContain(STANDARD_VERSION);
    expect(changedSince(published)).toEqual([]);
  });

  test('every version that was published is still there, to the byte', () => {
    for (const [version, files] of Object.entries(readPublished(FOLDER))) {
      for (const [name, hash] of Object.entries(files)) {
        const bytes = readFileSync(new URL(`${version}/${name}`, FOLDER));
        expect(createHash('sha256').update(bytes).digest('hex'), `${version}/${name}`).toBe(hash);
      }
    }
  });

  test('each version has its lines in the changelog', () => {
    const changelog = readFileSync(new URL('CHANGELOG.md', FOLDER), 'utf8');
    for (const version of Object.keys(readPublished(FOLDER))) expect(changelog).toContain(`\n## ${version}`);
  });
});

describe('publishing', () => {
  test('a new version is written and entered beside the earlier ones', () => {
    const folder = folderWith({ '0.9': { 'vouchers.csv': 'x' } });
    publishStandard(folder);
    const published = readPublished(folder);
    expect(Object.keys(published)).toEqual(['0.9', STANDARD_VERSION]);
    expect(published['0.9']).toEqual({ 'vouchers.csv': 'x' });
    expect(readdirSync(new URL(STANDARD_VERSION, folder)).length).toBe(18 + 8);
  });

  test('again the same changes nothing', () => {
    const folder = folderWith({});
    cpSync(FOLDER, folder, { recursive: true });
    const before = readFileSync(new URL('published.json', folder), 'utf8');
    publishStandard(folder);
    expect(JSON.parse(readFileSync(new URL('published.json', folder), 'utf8'))).toEqual(JSON.parse(before));
  });

  test('a description that changed, came or went without a version step is refused, and nothing is written', () => {
    const { [STANDARD_VERSION]: files = {} } = readPublished(FOLDER);
    const { 'matches.csv': _, ...others } = files;
    const folder = folderWith({
      [STANDARD_VERSION]: { ...others, 'vouchers.schema.json': 'x', 'oud.csv': 'y' },
    });
    expect(() => publishStandard(folder)).toThrow(
      /vouchers\.schema\.json, oud\.csv, matches\.csv.*STANDARD_VERSION/,
    );
    expect(existsSync(new URL(STANDARD_VERSION, folder))).toBe(false);
  });
});
