import { parse } from '#csv-parse-sync';
import { expect, test } from 'vitest';
import { missingCsv } from '../../functions/api/missing-csv.ts';
import { frozenFiles } from '../../functions/reference-date/frozen-files.ts';
import { issuesCsv } from '../../shared/issues/issues-csv.ts';
import type { ExtractRow } from '../../shared/reference-date/extract-row.ts';
import { runCheck } from '../../web/src/check/run-check.ts';
import { checkText } from '../checking/support/check-text.ts';
import { REGION_PROGRAMME } from '../checking/support/region-programme.ts';
import { crlf, HEADER, ROW } from './zoo-case.ts';

/** Texts that a spreadsheet would run, as cells of a CSV and as they are meant. */
const FORMULAS: readonly (readonly [string, string])[] = [
  ['=1+1', '=1+1'],
  ["=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"],
  ['"=HYPERLINK(""http://x"";""y"")"', '=HYPERLINK("http://x";"y")'],
  ['+31 6', '+31 6'],
  ['-2+3', '-2+3'],
  ['@SUM(A1)', '@SUM(A1)'],
];
const WITH_FAULTS = crlf(
  `${HEADER};opleiding;bedrag`,
  ...FORMULAS.map(([cell], at) => `${ROW.replace('V1', `V${at + 1}`)};${cell};${cell}`),
);

/** Cells of an export as a spreadsheet takes them from the file. */
function cellsOf(csv: string): string[][] {
  const read: string[][] = parse(csv, { bom: true, delimiter: ';', relax_column_count: true });
  return read;
}

/** Cells that a spreadsheet would run. */
const dangerous = (csv: string): string[] =>
  cellsOf(csv)
    .flat()
    .filter((cell) => /^[=+\-@\t\r]/.test(cell));

test('formula cells in the list of issues, of the server and of the browser, are neutralised', async () => {
  const { issues } = await checkText('vouchers', WITH_FAULTS);
  const csv = issuesCsv(issues);
  expect(dangerous(csv)).toEqual([]);
  const values = cellsOf(csv).map((cells) => cells[5]);
  for (const [, meant] of FORMULAS) expect(values).toContain(`'${meant}`);
  expect(await (await inBrowser()).issuesFile.text()).toBe(csv.replace('\ufeff', ''));
});

test('formula cells in the own rows with explanation are neutralised, and read back as they were', async () => {
  const explained = (await (await inBrowser()).explainedFile?.text()) ?? '';
  expect(dangerous(explained)).toEqual([]);
  const mended = cellsOf(explained).map((cells) => cells.with(6, cells[6] === 'bedrag' ? 'bedrag' : '1'));
  const again = await checkText(
    'vouchers',
    crlf(...mended.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))),
  );
  expect(again.issues).toEqual([]);
  expect(again.kept.map(({ values }) => values['opleiding'])).toEqual(FORMULAS.map(([, meant]) => meant));
});

test('formula cells in an extract, its lists, its workbook and the list of who must be chased are neutralised', () => {
  const files = frozenFiles({
    rows: FORMULAS.map(([, meant]) => participant(meant)),
    indicators: null,
    corrections: null,
  });
  const text = (name: string): string =>
    Buffer.from(files.find((file) => file.name === name)?.bytes ?? []).toString('utf8');
  for (const { name } of files.filter((file) => file.name.endsWith('.csv')))
    expect(dangerous(text(name))).toEqual([]);
  expect(text('extract.csv')).toContain("'=1+1");
  expect(text('extract.xlsx')).toContain('=1+1');
  expect(text('extract.xlsx')).not.toContain('<f>');
  const chased = missingCsv(FORMULAS.map(([, name]) => ({ ...LATE, name, leads: [name] })));
  expect(dangerous(chased)).toEqual([]);
  expect(chased).toContain("'@SUM(A1)");
});

async function inBrowser() {
  const given = { kind: 'file', file: new File([WITH_FAULTS], 'vouchers.csv') } as const;
  const slot = { programme: REGION_PROGRAMME, project: 'R', period: '2025-B1', municipality: null } as const;
  const asked = { given, sheet: null, elevenProof: false, kept: null, mapping: null, ask: 'never' } as const;
  const reply = await runCheck({ ...asked, slot: { ...slot, dataset: 'vouchers' } }, () => undefined);
  if (reply.kind !== 'checked') throw new Error(`The browser answers ${reply.kind}.`);
  return reply.outcome;
}

const LATE = {
  project: 'R',
  dataset: 'vouchers',
  municipality: null,
  municipalityName: null,
  period: '2025-B1',
  state: 'te_laat',
  due: '2025-03-14',
  lock: '2025-04-14',
  acceptedAt: null,
  until: null,
} as const;

/** A participant whose free texts are this one. */
function participant(meant: string): ExtractRow {
  return {
    peilmoment: '2026-01-01',
    gemeentecode: 'GM0222',
    gemeente: 'Doetinchem',
    project: 'R',
    deelnemernummer: meant,
    consulent: meant,
    doelgroep: null,
    uitkering: null,
    arbeidsmarktpositie: null,
    opleidingsniveau: null,
    geboortejaar: 1988,
    geslacht: null,
    startdatum: '2025-02-03',
    einddatum: null,
    status: 'actief',
    esf: 'ja',
    activiteiten_in_periode: 0,
    laatste_activiteit: null,
    laatste_activiteit_datum: null,
    bewijsstukken: 0,
    prestatie_aangetoond: 'nee',
    trede_vorig: null,
    trede_nu: null,
    voortgang: 'onbekend',
    uitstroom: null,
    kwalificatie_behaald: null,
  };
}
