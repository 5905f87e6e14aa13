import { writeXlsx } from 'hucre/xlsx';
import type { CellValue, WriteSheet } from 'hucre/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckReply } from '../../../web/src/check/check-messages.ts';
import { runCheck } from '../../../web/src/check/run-check.ts';
import { sheetText } from '../../../web/src/check/xlsx/cell-text.ts';
import { openWorkbook } from '../../../web/src/check/xlsx/open-workbook.ts';
import { zipEntries } from '../../../web/src/check/xlsx/zip-entries.ts';
import { REGION_PROGRAMME } from '../../checking/support/region-programme.ts';
import { zipOf } from './support/zip.ts';
import type { ZipFile } from './support/zip.ts';

const HEADER = [
  'vouchernummer',
  'aanvraagdatum',
  'status',
  'gemeente',
  'sector',
  'bedrag',
  'scholingsadvies',
];
const date = (iso: string): Date => new Date(`${iso}T00:00:00.000Z`);
const ROW: CellValue[] = ['V1', date('2025-01-13'), 'aangevraagd', 'Aalten', 'zorg', 1234.5, true];

async function workbook(...sheets: WriteSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writeXlsx({ sheets }));
}

function check(bytes: Uint8Array<ArrayBuffer>, sheet: string | null = null): Promise<CheckReply> {
  const given = { kind: 'file', file: new File([bytes], 'register.xlsx') } as const;
  const slot = { dataset: 'vouchers', programme: REGION_PROGRAMME, project: 'R', period: '2025-B1' } as const;
  return runCheck(
    { given, sheet, elevenProof: false, kept: null, mapping: null, slot: { ...slot, municipality: null } },
    () => undefined,
  );
}

async function csvOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const opened = await openWorkbook(new Blob([bytes]), null);
  if (opened?.kind !== 'table') throw new Error(`the workbook is ${opened?.kind}`);
  return opened.blob.text();
}

describe('uploading 6: dates and numbers are written as Excel means them', () => {
  test.each<[string, Parameters<typeof sheetText>, string]>([
    ['a date', [date('2025-12-31')], '31-12-2025'],
    ['a date with a time of day', [new Date('2025-12-31T23:59:00.000Z')], '31-12-2025'],
    ['a whole number', [1234], '1234'],
    ['a fraction', [1234.5], '1234,5'],
    ['noise behind the fifteenth digit', [0.1 + 0.2], '0,3'],
    ['a large number, without exponent', [123_456_789_012_345], '123456789012345'],
    ['a small number, without exponent', [0.000_000_1], '0,0000001'],
    ['a negative number', [-1250.75], '-1250,75'],
    ['a percentage', [0.785, true], '78,5'],
    ['true', [true], 'waar'],
    ['false', [false], 'onwaar'],
    ['text', ['=1+1'], '=1+1'],
    ['nothing', [null], ''],
  ])('%s', (_name, [value, isPercentage], text) => {
    expect(sheetText(value, isPercentage)).toBe(text);
  });

  test('any amount with two decimals is the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(Number(sheetText(cents / 100).replace(',', '.'))).toBe(cents / 100);
      }),
    );
  });
});

describe('a workbook', () => {
  test('uploading 2: is checked with the rows and cells of the sheet, blank rows counted', async () => {
    const reply = await check(
      await workbook({ name: 'Blad1', rows: [[], HEADER, ROW, [], ['V2', 'morgen', ...ROW.slice(2)]] }),
    );
    expect(reply).toMatchObject({ kind: 'checked', outcome: { rows: 2, accepted: 1 } });
    if (reply.kind !== 'checked') return;
    const found = reply.outcome.issues.filter(({ column }) => column === 'aanvraagdatum');
    expect(found).toMatchObject([{ row: 5, cell: 'B5', value: 'morgen' }]);
  });

  test('uploading 19: is sent as a CSV, with the hash of the workbook beside it', async () => {
    const bytes = await workbook({ name: 'Blad1', rows: [HEADER, ROW] });
    const reply = await check(bytes);
    if (reply.kind !== 'checked') throw new Error(reply.kind);
    const { send } = reply.outcome;
    expect(await send?.blob.text()).toBe(
      `${HEADER.join(';')}\r\nV1;13-01-2025;aangevraagd;Aalten;zorg;"1234,5";waar\r\n`,
    );
    expect(send?.fileName).toBe('register.xlsx.csv');
    expect(send?.sha256).not.toBe(send?.originalSha256);
  });

  test('with formats tells percentages from fractions', async () => {
    const rows = [
      ['indicator', 'waarde', 'rest'],
      ['tevreden', 0.785, 0.785],
    ];
    const columns = [{}, { numFmt: '0.0%' }, {}];
    expect(await csvOf(await workbook({ name: 'A', rows, columns }))).toBe(
      'indicator;waarde;rest\r\ntevreden;"78,5";"0,785"\r\n',
    );
  });

  test('a large one, read row by row, gives the same rows', async () => {
    const text = 'x'.repeat(3000);
    const many = Array.from({ length: 4000 }, (_, at) => [`${at}${text}`, at % 7]);
    const csv = await csvOf(await workbook({ name: 'A', rows: [['a', 'b'], [], ...many] }));
    const lines = csv.split('\r\n');
    expect(lines.slice(0, 3)).toEqual(['a;b', '', `0${text};0`]);
    expect(lines).toHaveLength(4003);
  });

  test('of several sheets asks which, those without anything left out', async () => {
    const bytes = await workbook(
      { name: 'Uitleg', rows: [['Lees dit eerst']] },
      { name: 'Leeg', rows: [] },
      { name: 'Vouchers', rows: [HEADER, ROW] },
    );
    expect(await check(bytes)).toEqual({ kind: 'choose-sheet', sheets: ['Uitleg', 'Vouchers'] });
    expect(await check(bytes, 'Vouchers')).toMatchObject({ kind: 'checked', outcome: { rows: 1 } });
  });
});

const BASE: ZipFile[] = [
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'xl/workbook.xml', content: '<workbook/>' },
];
const zeros = Buffer.alloc(24_000_000);

describe('a workbook that may do harm is refused with one message', () => {
  test.each<[string, () => Uint8Array<ArrayBuffer>, RegExp]>([
    ['macros', () => zipOf([...BASE, { name: 'xl/vbaProject.bin', content: 'x' }]), /macro/],
    ['a bomb that says so', () => zipOf([...BASE, { name: 'xl/a.xml', content: zeros }]), /veel groter/],
    [
      'a bomb that lies',
      () => zipOf([...BASE, { name: 'xl/a.xml', content: zeros, said: 10 }]),
      /veel groter/,
    ],
    ['a password', () => zipOf([...BASE, { name: 'xl/a.xml', content: 'x', encrypted: true }]), /wachtwoord/],
    ['an archive cut off', () => zipOf(BASE).slice(0, -30), /beschadigd/],
    ['a workbook without its parts', () => zipOf(BASE), /kan niet worden gelezen/],
  ])('%s', async (_name, bytes, message) => {
    const reply = await check(bytes());
    expect(reply.kind).toBe('unreadable');
    expect('message' in reply ? reply.message : '').toMatch(message);
  });

  test('one without anything on a sheet', async () => {
    const reply = await check(await workbook({ name: 'Blad1', rows: [] }));
    expect('message' in reply ? reply.message : '').toContain('geen zichtbaar werkblad');
  });

  test('an archive of something else is told as no CSV', async () => {
    const reply = await check(zipOf([{ name: 'foto.txt', content: 'x' }]));
    expect(reply).toMatchObject({ kind: 'checked', outcome: { groups: [{ code: 'geen_csv' }], send: null } });
  });

  test('bytes that are no archive have no entries, wherever they are cut', () => {
    const bytes = zipOf(BASE);
    for (let at = 0; at < bytes.length; at += 1) expect(zipEntries(bytes.slice(0, at))).toBeNull();
    expect(zipEntries(bytes)?.map(({ name }) => name)).toEqual(BASE.map(({ name }) => name));
  });
});
