import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Kit } from '../../functions/check/kit/kit.schema.ts';
import { OWN_KIT } from '../../functions/check/kit/load-kit.ts';
import { runKit } from '../../functions/check/kit/run-kit.ts';

const FEW = ['matches-volledig', 'fout-uren', 'windows-1252', 'rij-verdwenen'];
let folder = '';
const path = (name: string): string => join(folder, name);

/** Writes a kit of a few cases, each changed as a test wants. */
function write(change: (one: Kit['cases'][number]) => object = (one) => one): void {
  const kit = JSON.parse(readFileSync(join(OWN_KIT, 'cases.json'), 'utf8')) as Kit;
  const cases = kit.cases.filter(({ name }) => FEW.includes(name)).map(change);
  writeFileSync(path('kit/cases.json'), JSON.stringify({ ...kit, cases }));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peilstok-kit-'));
  cpSync(OWN_KIT, path('kit'), { recursive: true });
  mkdirSync(path('eigen'));
  write();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('npm run check -- --kit', () => {
  test('prints a line for each case and a total', async () => {
    const ended = await runKit(['--kit', 'kit'], folder);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out.split('\n').map((line) => line.split(':')[0])).toEqual([
      'goed  matches-volledig',
      'goed  windows-1252',
      'goed  fout-uren',
      'goed  rij-verdwenen',
      '',
      'Open standaard 1.0',
      '',
    ]);
  });

  test.each([
    ['a count', { accepted: 0 }, 'accepted is 3, verwacht 0'],
    ['the exit code', { exit: 1 }, 'exit is 0, verwacht 1'],
    ['a state', { status: 'te_bevestigen' }, 'status is proefcontrole'],
    ['a group', { groups: [{ code: 'x', severity: 'error', column: null, count: 1 }] }, 'groups mist'],
    [
      'a place',
      { issues: [{ code: 'x', severity: 'error', column: null, row: 2, cell: 'A2' }] },
      'issues mist',
    ],
    ['a value', { values: [{ row: 2, matchnummer: 'M-1' }] }, 'values heeft te veel'],
  ])('tells where %s differs, and ends with 1', async (_, changed, told) => {
    write((one) =>
      one.name === 'matches-volledig' ? { ...one, expected: { ...one.expected, ...changed } } : one,
    );
    const ended = await runKit(['--kit', 'kit'], folder);
    expect(ended.code).toBe(1);
    expect(ended.out).toContain('FOUT  matches-volledig');
    expect(ended.out).toContain(told);
    expect(ended.out).toContain('3 van 4 goed');
  });

  test('tells a differing preview', async () => {
    write((one) => ({
      ...one,
      expected: {
        ...one.expected,
        ...(one.previous === undefined ? {} : { preview: { added: 9, changed: 1, removed: 1 } }),
      },
    }));
    expect((await runKit(['--kit', 'kit'], folder)).out).toContain('preview mist {"added":9');
  });

  test('tells a file that came over changed or is missing', async () => {
    const file = path('kit/files/windows-1252.csv');
    writeFileSync(file, readFileSync(file, 'latin1').replaceAll('\r\n', '\n'), 'latin1');
    rmSync(path('kit/files/fout-uren.csv'));
    const { out } = await runKit(['--kit', 'kit'], folder);
    expect(out).toContain('onderweg veranderd');
    expect(out).toContain('het bestand ontbreekt');
    expect(out).toContain('2 van 4 goed');
  });

  test.each([
    [['--kit', 'eigen'], 'geen cases.json'],
    [['--kit', 'kit', 'eigen'], 'ten hoogste één map'],
    [['--kit', '--json'], '--exports'],
    [['--kit', 'kit', '--exports', 'eigen'], 'geen export'],
  ])('%o ends with 2', async (args, told) => {
    const ended = await runKit(args, folder);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toContain(told);
  });

  test.each([
    ['{', 'geen leesbaar JSON'],
    ['{"standard":"1.0","programme":"programma.json","cases":[{}]}', 'cases.0.name'],
  ])('a cases.json of %s ends with 2', async (text, told) => {
    writeFileSync(path('kit/cases.json'), text);
    expect(await runKit(['--kit', 'kit'], folder)).toMatchObject({
      code: 2,
      err: expect.stringContaining(told) as string,
    });
  });
});

describe('with a maker’s own exports', () => {
  const head =
    'Matchnummer,Matchdatum,Soort,Gemeente,Sector,Uren per week,Doelgroep,Deelnemernummer,Einddatum,Nog werkzaam na 6 maanden';
  const rows = [
    'M-3,2025-02-03,bbl,GM0197,bouw,60,jongere,D-2,2025-02-03,ja',
    'M-1,2025-01-13,baan,GM0222,techniek,32.5,werkend,D-1,2026-01-12,onbekend',
    'M-2,2025-02-03,stage,buiten_regio,,0,,,,',
  ];
  const run = () => runKit(['--kit', 'kit', '--exports', 'eigen'], folder);

  test('the same rows in another form and order are right; cases without an export are left out', async () => {
    writeFileSync(path('eigen/matches-volledig.csv'), [head, ...rows].join('\n'));
    expect(await run()).toMatchObject({ code: 0, out: expect.stringContaining('1 van 1 goed') as string });
  });

  test('a row that is missing, and a value that differs, are told', async () => {
    writeFileSync(
      path('eigen/matches-volledig.csv'),
      [head, rows[0], rows[1]?.replace('32.5', '33')].join('\n'),
    );
    const { code, out } = await run();
    expect(code).toBe(1);
    expect(out).toContain('values mist {"matchnummer":"M-2"');
    expect(out).toContain('"uren_per_week":"33"');
  });

  test('an export with faults is told by cell', async () => {
    writeFileSync(
      path('eigen/matches-volledig.csv'),
      [head, ...rows].join('\n').replace('2025-01-13', '13 jan 2025'),
    );
    const { code, out } = await run();
    expect(code).toBe(1);
    expect(out).toContain('B3: ‘13 jan 2025’');
  });
});
