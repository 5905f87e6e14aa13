import { readXlsx } from 'hucre/xlsx';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { extractWorkbook } from '../../functions/reference-date/extract-workbook.ts';
import { columnLetters, escapeXml } from '../../functions/reference-date/xlsx/sheet-xml.ts';
import { EXTRACT_COLUMNS, EXTRACT_DICTIONARY } from '../../shared/reference-date/extract-columns.ts';
import { extractRows, type ExtractRow } from '../../shared/reference-date/extract-row.ts';
import { activity, participant } from './make-rows.ts';

const WINDOW = { from: '2021-07-01', to: '2022-01-01' };

/** The row that a participant makes, with other values put into it. */
function row(values: Partial<ExtractRow> = {}): ExtractRow {
  const source = {
    project: 'ESF-1',
    participants: [participant('DN-1', {})],
    activities: [activity('A-1', 'DN-1', {})],
  };
  const [made] = extractRows({ code: 'GM0988', name: 'Weert' }, WINDOW, [source], new Map());
  if (made === undefined) throw new Error('No row was made.');
  return { ...made, ...values };
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly bytes: Uint8Array;
}

/** Entries of an archive, read by its local headers; throws where a checksum is not that of the bytes. */
function entriesOf(zip: Uint8Array): Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const entries: Entry[] = [];
  for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
    const [size, nameSize] = [view.getUint32(at + 18, true), view.getUint16(at + 26, true)];
    const start = at + 30 + nameSize + view.getUint16(at + 28, true);
    const bytes = zip.subarray(start, start + size);
    if (crc32(bytes) !== view.getUint32(at + 14, true)) throw new Error('A checksum is wrong.');
    entries.push({
      name: new TextDecoder().decode(zip.subarray(at + 30, at + 30 + nameSize)),
      method: view.getUint16(at + 8, true),
      time: view.getUint16(at + 10, true),
      date: view.getUint16(at + 12, true),
      bytes,
    });
    at = start + size;
  }
  return entries;
}

/** The values of a sheet, as another reader sees them. */
async function valuesOf(bytes: Uint8Array, sheet: number): Promise<unknown[][]> {
  return (await readXlsx(bytes)).sheets[sheet]?.rows ?? [];
}

describe('extract.xlsx (contract §4)', () => {
  test('its entries are as they are, uncompressed, and all dated alike', () => {
    const entries = entriesOf(extractWorkbook([row()]));
    expect(entries.map(({ name }) => name)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    for (const { method, time, date } of entries)
      expect({ method, time, date }).toEqual({ method: 0, time: 0, date: 0x21 });
  });

  test('says nothing of a clock, an author or a program', () => {
    const text = Buffer.from(extractWorkbook([row()])).toString('utf8');
    expect(text).not.toMatch(/docProps|dcterms|creator|generator|appName|lastEdited/i);
  });

  test('another reader finds dates as dates, numbers as numbers, text as text and nothing for empty', async () => {
    const [header, first] = await valuesOf(
      extractWorkbook([row({ startdatum: '2020-02-29', consulent: '007', uitkering: null })]),
      0,
    );
    expect(header).toEqual([...EXTRACT_COLUMNS]);
    const value = (name: string) => first?.[EXTRACT_COLUMNS.findIndex((each) => each === name)];
    expect(value('peilmoment')).toEqual(new Date('2022-01-01T00:00:00Z'));
    expect(value('startdatum')).toEqual(new Date('2020-02-29T00:00:00Z'));
    expect(value('geboortejaar')).toBe(1990);
    expect(value('consulent')).toBe('007');
    expect(value('uitkering') ?? null).toBeNull();
  });

  test.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2024-02-29', 45_351],
    ['2100-12-31', 73_415],
  ])('%s is day %i of Excel, shown as dd-mm-jjjj', (date, serial) => {
    const xml = Buffer.from(extractWorkbook([row({ startdatum: date })])).toString('utf8');
    expect(xml).toContain(`<c r="M2" s="3"><v>${serial}</v></c>`);
    expect(xml).toContain('formatCode="dd\\-mm\\-yyyy"');
  });

  test.each([
    '=1+1',
    '+31',
    '-1',
    '@SUM(A1)',
    '\tx',
    ' spaced ',
    'a & b < c > "d"',
    '_x0041_',
    'é\n😀',
    'x\u0001y',
  ])('text stays the text it is: %j', async (text) => {
    const bytes = extractWorkbook([row({ deelnemernummer: text })]);
    expect(Buffer.from(bytes).toString('utf8')).not.toContain('<f>');
    expect((await valuesOf(bytes, 0))[1]?.[4]).toBe(text);
  });

  test('what XML cannot hold is written as Excel does', () => {
    expect(escapeXml('\u0000\r\ud800_x000D_')).toBe('_x0000__x000D_\ufffd_x005F_x000D_');
  });

  test('the header stays in sight, every column has a filter and room for its name', async () => {
    const { sheets } = await readXlsx(extractWorkbook([row(), row()]));
    expect(sheets.map(({ name }) => name)).toEqual(['Extract', 'Kolommen']);
    expect(sheets[0]).toMatchObject({ freezePane: { rows: 1 }, autoFilter: { range: 'A1:Z3' } });
    const xml = Buffer.from(extractWorkbook([])).toString('utf8');
    EXTRACT_DICTIONARY.forEach(({ name }, at) => {
      const width = new RegExp(`<col min="${at + 1}" max="${at + 1}" width="(\\d+)"`).exec(xml)?.[1];
      expect(Number(width)).toBeGreaterThan(name.length);
    });
  });

  test('the second sheet says of every column what it means and what may stand in it', async () => {
    const rows = await valuesOf(extractWorkbook([]), 1);
    expect(rows[0]).toEqual(['kolom', 'betekenis', 'soort', 'toegestaan']);
    expect(rows.slice(1).map(([name]) => name)).toEqual([...EXTRACT_COLUMNS]);
    expect(rows.find(([name]) => name === 'voortgang')?.[3]).toBe('vooruit, gelijk, achteruit, onbekend');
    for (const [, meaning] of rows.slice(1)) expect(meaning).toMatch(/^[A-Z].*\.$/);
  });

  test('columns count on after Z', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});
