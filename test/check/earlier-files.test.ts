import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnswerAsJson } from '../../functions/check/answer-as-json.ts';
import { runCheck } from '../../functions/check/run-check.ts';
import type { Ended } from '../../functions/check/run-check.ts';
import { REGION_PROGRAMME } from '../checking/support/region-programme.ts';

const VOUCHERS = 'vouchernummer;aanvraagdatum;status;gemeente;sector;toekenningsdatum';
const PARTICIPANTS =
  'deelnemernummer;gemeente;geboortejaar;opleidingsniveau;arbeidsmarktpositie;doelgroep;startdatum';
const ACTIVITIES = 'activiteitnummer;deelnemernummer;soort;startdatum';
let folder = '';

const FILES = {
  'vouchers.csv': `${VOUCHERS}\nV1;5-1-2025;toegekend;222;zorg;6-1-2025`,
  'alleen-kop.csv': VOUCHERS,
  'rijfout.csv': `${VOUCHERS}\nV1;5-1-2025;toegekend;222;zorg;31-2-2025`,
  'leeg.csv': '',
  'kapot.csv': `${VOUCHERS}\nV1;5-1-2025;"toegekend;222;zorg;6-1-2025`,
  'ander.csv': `${PARTICIPANTS}\nD1;222;1980;hbo;inactief;overig;5-1-2025`,
  'bsn.csv': `${VOUCHERS}\n${['111222333', '123456782', '200000007'].map((one) => `${one};5-1-2025;toegekend;222;zorg;6-1-2025`).join('\n')}`,
  'deelnemers.csv': `${PARTICIPANTS}\nD-1;222;1980;hbo;inactief;overig;5-1-2025`,
  'activiteiten.csv': `${ACTIVITIES}\nA1;d-1;intake;6-1-2025\nA2;D-2;intake;6-1-2025`,
  'vorige-activiteiten.csv': `${ACTIVITIES}\nA1;d-1;intake;6-1-2025`,
  'meetwaarden.csv': 'toelichting;waarde;indicator;teller;noemer\n;20;SROI;;\n;;tevreden;1;4',
  'vorige-meetwaarden.csv': 'indicator;waarde\nSROI;50\ntevreden;80',
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peilstok-earlier-'));
  writeFileSync(join(folder, 'programma.json'), JSON.stringify(REGION_PROGRAMME));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(dataset: string, ...args: readonly string[]): Promise<Ended> {
  const common = ['--programme', 'programma.json', '--project', 'R', '--period', '2025-B2', '--json'];
  return runCheck(['--dataset', dataset, ...common, ...args], folder);
}
const json = ({ out }: Ended) => JSON.parse(out) as AnswerAsJson;

describe('--previous', () => {
  test.each([
    ['leeg.csv', 'leeg'],
    ['kapot.csv', 'rij 2'],
    ['ander.csv', 'deelnemers'],
    ['bsn.csv', 'vouchernummer'],
    ['nergens.csv', 'bestaat niet'],
    ['.', 'geen bestand'],
  ])('%s cannot be used, and does not count as empty', async (previous, told) => {
    const ended = await run('vouchers', '--previous', previous, 'vouchers.csv');
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toContain(previous);
    expect(ended.err).toContain(told);
    expect(ended.err).not.toMatch(/111222333|123456782|200000007/);
  });

  test('of a header alone it is empty; with a fault in a row its rows count', async () => {
    const empty = await run('vouchers', '--previous', 'alleen-kop.csv', 'vouchers.csv');
    expect(json(empty).preview).toMatchObject({ added: 1, changed: 0, removed: 0 });
    const faulty = await run('vouchers', '--previous', 'rijfout.csv', 'vouchers.csv');
    expect(json(faulty).preview).toMatchObject({ added: 0, changed: 1, removed: 0 });
  });

  test('a warning of the comparison stands on the cell that has the value, wherever its column is', async () => {
    const ended = await run('meetwaarden', '--previous', 'vorige-meetwaarden.csv', 'meetwaarden.csv');
    const warnings = json(ended).issues.filter(({ code }) => code === 'waarde_verspringt');
    expect(warnings.map(({ column, row, cell }) => ({ column, row, cell }))).toEqual([
      { column: 'waarde', row: 2, cell: 'B2' },
      { column: 'teller', row: 3, cell: 'D3' },
    ]);
  });
});

describe('--participants', () => {
  const unknown = { code: 'deelnemer_niet_bekend', severity: 'warning', column: 'deelnemernummer', count: 1 };

  test('without it the check of unknown participants is listed as skipped', async () => {
    const { groups, skipped } = json(await run('activiteiten', 'activiteiten.csv'));
    expect(groups).toEqual([]);
    expect(skipped.join()).toContain('deelnemernummer');
  });

  test('with it each number is looked up, without regard to case', async () => {
    const { groups, issues, skipped } = json(
      await run('activiteiten', '--participants', 'deelnemers.csv', 'activiteiten.csv'),
    );
    expect(groups).toEqual([unknown]);
    expect(issues.map(({ cell }) => cell)).toEqual(['B3']);
    expect(skipped.join()).not.toContain('deelnemernummer');
  });

  test('beside a previous file too', async () => {
    const args = ['--participants', 'deelnemers.csv', '--previous', 'vorige-activiteiten.csv'];
    const { groups, preview, skipped } = json(await run('activiteiten', ...args, 'activiteiten.csv'));
    expect(groups).toEqual([unknown]);
    expect(preview).toMatchObject({ added: 1, removed: 0 });
    expect(skipped).toHaveLength(1);
  });

  test.each([
    ['activiteiten', 'vouchers.csv', 'deelnemers'],
    ['activiteiten', 'leeg.csv', 'leeg'],
    ['vouchers', 'deelnemers.csv', 'hoort bij een bestand ‘activiteiten’'],
  ])('for %s with %s it is a fault of use', async (dataset, participants, told) => {
    const ended = await run(dataset, '--participants', participants, `${dataset}.csv`);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toContain(told);
  });
});
