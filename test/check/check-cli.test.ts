import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCheck } from '../../functions/check/run-check.ts';
import type { Ended } from '../../functions/check/run-check.ts';
import type { AnswerAsJson } from '../../functions/check/answer-as-json.ts';
import { REGION_PROGRAMME } from '../checking/support/region-programme.ts';

const CLI = fileURLToPath(new URL('../../functions/check/check.cli.ts', import.meta.url));
const HEAD = 'vouchernummer;aanvraagdatum;status;gemeente;sector;bedrag;toekenningsdatum';
let folder = '';

/** As a person gives the command, in a process of its own. */
function spawned(...args: readonly string[]): Promise<Ended> {
  const { INIT_CWD: _, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], { cwd: folder, env }, (error, out, err) =>
      resolve({ code: (error?.code ?? 0) as Ended['code'], out, err }),
    );
  });
}

const run = (...args: readonly string[]): Promise<Ended> => runCheck(args, folder);

const common = [
  '--dataset',
  'vouchers',
  '--project',
  'R',
  '--period',
  '2025-B2',
  '--programme',
  'programma.json',
];
const json = ({ out }: Ended) => JSON.parse(out) as AnswerAsJson;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peilstok-check-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('programma.json', `\uFEFF${JSON.stringify(REGION_PROGRAMME)}`);
  write('kapot.json', JSON.stringify({ ...REGION_PROGRAMME, lines: [] }));
  write(
    'vorig.csv',
    `${HEAD}\nV1;5-1-2025;toegekend;222;zorg;1;6-1-2025\nV2;5-1-2025;toegekend;222;zorg;2;6-1-2025\nV3;5-1-2025;aangevraagd;222;zorg;;`,
  );
  write('goed.csv', `${HEAD}\nV1;5-1-2025;toegekend;222;zorg;1.234,50;6-1-2025\n`);
  write(
    'bsn.csv',
    `${HEAD}\n${['111222333', '123456782', '200000007'].map((one) => `${one};5-1-2025;toegekend;222;zorg;1;6-1-2025`).join('\n')}`,
  );
  write('fout.csv', `${HEAD}\nV1;31-02-2025;toegekend;Aalten;zorg;1.234;6-1-2025\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run check', () => {
  test('a file without errors ends with 0 and its submission, checks that need more listed as skipped', async () => {
    const ended = await run(...common, 'goed.csv', '--json', '--rows');
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(json(ended)).toMatchObject({
      status: 'proefcontrole',
      programme: 'proef',
      project: 'R',
      dataset: 'vouchers',
      period: '2025-B2',
      municipality: null,
      fileName: 'goed.csv',
      rows: 1,
      accepted: 1,
      refused: 0,
      groups: [],
      preview: null,
      issues: [],
    });
    expect(json(ended).skipped).toHaveLength(3);
    expect(json(ended).values).toEqual([
      expect.objectContaining({
        row: 2,
        vouchernummer: 'V1',
        aanvraagdatum: '2025-01-05',
        gemeente: 'GM0222',
        bedrag: '1234.5',
        opleiding: null,
      }),
    ]);
  });

  test('a file with errors ends with 1 and every issue; faulty cells have no value', async () => {
    const ended = await run('--json', '--rows', ...common, 'fout.csv');
    expect(ended.code).toBe(1);
    const { status, issues, groups, values } = json(ended);
    expect(status).toBe('afgekeurd');
    expect(issues.map(({ severity, cell }) => `${severity} ${cell}`)).toEqual(['error B2', 'warning F2']);
    expect(groups).toHaveLength(2);
    expect(values).toEqual([expect.objectContaining({ row: 2, aanvraagdatum: null, bedrag: '1234' })]);
  });

  test('beside the file of the period before it tells what vanished and fell, and what would change', async () => {
    const ended = await run(...common, '--json', '--previous', 'vorig.csv', 'goed.csv');
    expect(ended.code).toBe(0);
    const { status, groups, preview, skipped } = json(ended);
    expect(status).toBe('te_bevestigen');
    expect(groups).toEqual([
      { code: 'rij_verdwenen', severity: 'warning', column: null, count: 2 },
      { code: 'totaal_gedaald', severity: 'warning', column: null, count: 1 },
    ]);
    expect(preview).toEqual({
      added: 0,
      changed: 1,
      removed: 2,
      figures: [{ project: 'R', id: 'toegekend', before: 2, after: 1 }],
    });
    expect(skipped).toHaveLength(1);
  });

  test('the command writes what was found and ends with its code', async () => {
    const faulty = await spawned(...common, '--json', 'fout.csv');
    expect(faulty).toEqual(await run(...common, '--json', 'fout.csv'));
    expect(faulty.code).toBe(1);
    expect((await spawned('--dataset', 'x')).code).toBe(2);
  });

  test('of a file with citizen service numbers nothing is repeated', async () => {
    const ended = await run(...common, '--json', '--rows', 'bsn.csv');
    expect(ended.code).toBe(1);
    expect(json(ended)).toMatchObject({ rows: 3, accepted: 0, refused: 3, values: [] });
    expect(ended.out).not.toMatch(/111222333|123456782|200000007/);
  });

  test('without --json it is a report in Dutch', async () => {
    const { out } = await run(...common, 'fout.csv');
    expect(out).toContain('Dit bestand wordt geweigerd: 1 fout.');
    expect(out).toContain('FOUT in ‘aanvraagdatum’ (1 keer)');
    expect(out).toContain('B2: ‘31-02-2025’');
    expect(out).toContain('Wat te doen:');
    expect(out).toContain('Niet gecontroleerd');
  });

  test('a bundled programme goes by its id', async () => {
    const args = ['--dataset', 'vouchers', '--project', '3.7', '--period', '2025-B1'];
    const ended = await run(...args, '--programme', 'achterhoek-2025-2028', 'goed.csv');
    expect(ended.code).toBe(0);
  });

  test.each([
    ['no file', [...common], 'Het bestand ontbreekt'],
    ['a file that is not there', [...common, 'nergens.csv'], 'nergens.csv bestaat niet'],
    ['a folder', [...common, '.'], 'geen bestand'],
    ['an unknown option', [...common, '--onzin', 'goed.csv'], '--onzin'],
    ['two files', [...common, 'goed.csv', 'fout.csv'], 'één bestand tegelijk'],
    ['an unknown dataset', [...common, '--dataset', 'x', 'goed.csv'], 'geen soort bestand'],
    ['no dataset', ['goed.csv'], '--dataset ontbreekt'],
    ['an unknown project', [...common, '--project', 'X', 'goed.csv'], 'project staat niet'],
    ['a period of another rhythm', [...common, '--period', '2025-K1', 'goed.csv'], 'ritme'],
    ['an unknown programme', [...common, '--programme', 'x', 'goed.csv'], 'geen meegeleverd programma'],
    ['an invalid programme', [...common, '--programme', 'kapot.json', 'goed.csv'], 'lines'],
    ['a programme that is no JSON', [...common, '--programme', 'goed.csv', 'goed.csv'], 'geen leesbaar JSON'],
    ['a municipality too few', [...common, '--project', 'G', 'goed.csv'], 'per gemeente'],
  ])('%s ends with 2', async (_, args, told) => {
    const ended = await run(...args);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toContain(told);
    expect(ended.err).toContain('Gebruik: npm run check');
  });

  test('a municipality hands in its own rows', async () => {
    const args = [...common, '--project', 'G', '--municipality', 'GM0197', '--json', 'goed.csv'];
    expect(json(await run(...args)).groups).toMatchObject([{ code: 'andere_gemeente', count: 1 }]);
  });
});
