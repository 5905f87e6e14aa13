import { utf8, windows1252 } from '../encodings.ts';
import { crlf, HEADER, ROW, voucher, type ZooCase, type ZooRow } from '../zoo-case.ts';

/** A file with one row per text of a column behind the required ones. */
function perRow(column: string, texts: readonly string[]): Uint8Array<ArrayBuffer> {
  return utf8(
    crlf(`${HEADER};${column}`, ...texts.map((text, at) => `${ROW.replace('V1', `V${at + 1}`)};${text}`)),
  );
}

/** A file with one row per text in the place of one of {@link ROW}'s. */
function inPlaceOf(cell: string, texts: readonly string[]): Uint8Array<ArrayBuffer> {
  return utf8(crlf(HEADER, ...texts.map((text, at) => ROW.replace('V1', `V${at + 1}`).replace(cell, text))));
}

/** What comes of such a file: the column's value per row, null where faulty. */
function read(column: string, values: readonly (string | null)[]): readonly ZooRow[] {
  return values.map((value, at) => voucher(at + 2, { vouchernummer: `V${at + 1}`, [column]: value }));
}

/** Cells as people write them: dates, numbers, codes, municipalities, and what cannot be seen. */
export const CELL_CASES: readonly ZooCase[] = [
  {
    name: 'datums-goed.csv',
    origin: 'every way to write a date',
    bytes: () =>
      inPlaceOf('13-01-2025', ['13-1-2025', '13/01/2025', '13/1/2025', '2025-01-13', '13-01-2025 9:00']),
    rows: read('aanvraagdatum', Array<string>(5).fill('2025-01-13')),
  },
  {
    name: 'datums-fout.csv',
    origin: 'what is no date, or one that does not exist',
    bytes: () =>
      inPlaceOf('13-01-2025', [
        '13.01.2025',
        '31-02-2025',
        '13 januari 2025',
        '2025/01/13',
        '01-01-1899',
        '13-01-25',
        'januari',
        '20250113',
      ]),
    rows: read('aanvraagdatum', Array<null>(8).fill(null)),
    issues: [
      'error datum_vorm B2 → 13-01-2025',
      'error datum_bestaat_niet B3',
      'error datum_vorm B4',
      'error datum_vorm B5 → 13-01-2025',
      'error datum_jaar_buiten_bereik B6',
      'error datum_kort_jaar B7 → 13-01-2025',
      'error datum_vorm B8',
      'error datum_volgnummer B9',
    ],
  },
  {
    name: 'bedragen-goed.csv',
    origin: 'every way to write an amount',
    bytes: () =>
      perRow('bedrag', [
        '1.234,50',
        '1234,5',
        '€ 1.234,50',
        '1234.5',
        '1.234,-',
        'EUR 12',
        '1 234,50',
        '1\u00a0234,50',
        '1.234.567',
        '0.500',
        '010',
        '1234,50 €',
        '1\u202f234',
      ]),
    rows: read('bedrag', [
      '1234.5',
      '1234.5',
      '1234.5',
      '1234.5',
      '1234',
      '12',
      '1234.5',
      '1234.5',
      '1234567',
      '0.5',
      '10',
      '1234.5',
      '1234',
    ]),
  },
  {
    name: 'bedragen-fout.csv',
    origin: 'amounts that cannot be read for certain',
    bytes: () =>
      perRow('bedrag', [
        '1,234.50',
        '1E+05',
        '1.234,--',
        '12,345',
        '-5',
        '1,2,3',
        '+5',
        "1'234,50",
        'honderd',
      ]),
    rows: read('bedrag', Array<null>(9).fill(null)),
    issues: [
      'error getal_engels F2 → 1.234,50',
      'error getal_wetenschappelijk F3',
      'error getal_vorm F4 → 1.234,-',
      'error bedrag_decimalen F5 → 12.345,00',
      'error getal_te_laag F6',
      'error getal_vorm F7',
      'error getal_vorm F8 → 5',
      'error getal_vorm F9 → 1.234,50',
      'error getal_vorm F10',
    ],
  },
  {
    name: 'punt-als-duizendtal.csv',
    origin: 'a lone 1.234, which may mean two things',
    bytes: () => perRow('bedrag', ['1.234', '0.234', '12.345']),
    rows: read('bedrag', ['1234', null, '12345']),
    issues: [
      'warning getal_punt_als_duizendtal F2',
      'error bedrag_decimalen F3',
      'warning getal_punt_als_duizendtal F4',
    ],
    says: '1234',
  },
  {
    name: 'gemeten-decimalen.csv',
    origin: 'measured values with a comma and three decimals, and negative',
    dataset: 'meetwaarden',
    bytes: () => utf8(crlf('indicator;waarde;aantal', 'sroi;1,234;', 'Tevreden;\u22125;', 'cijfer;7.25;010')),
    rows: [
      { row: 2, indicator: 'SROI', waarde: '1.234' },
      { row: 3, indicator: 'tevreden', waarde: '-5' },
      { row: 4, indicator: 'cijfer', waarde: '7.25', aantal: '10' },
    ],
  },
  {
    name: 'codes-als-label.csv',
    origin: 'codes as labels, with capitals, accents and hyphens',
    bytes: () =>
      inPlaceOf('zorg', ['Zórg', 'TRANSPORT-LOGISTIEK', 'transport logistiek', 'Zrog', 'landbouw']),
    rows: read('sector', ['zorg', 'transport_logistiek', 'transport_logistiek', null, null]),
    issues: ['error code_onbekend E5 → zorg', 'error code_onbekend E6'],
  },
  {
    name: 'ja-en-nee.csv',
    origin: 'every way to write yes and no',
    bytes: () =>
      perRow('scholingsadvies', ['Ja', 'J', 'true', 'WAAR', '1', 'nee', 'N', 'FALSE', 'onwaar', '0', 'x']),
    rows: read('scholingsadvies', [...Array<string>(5).fill('ja'), ...Array<string>(5).fill('nee'), null]),
    issues: ['error code_onbekend F12'],
  },
  {
    name: 'gemeenten.csv',
    origin: 'a municipality by name, by code and from elsewhere',
    bytes: () =>
      inPlaceOf('Aalten', [
        'doetinchem',
        'GM0222',
        'gm 0222',
        '0222',
        '222',
        'OOST-GELRE',
        'buiten regio',
        'Alten',
        'Gemeente Aalten',
        'Utrecht',
        'GM0344',
      ]),
    rows: read('gemeente', [
      ...Array<string>(5).fill('GM0222'),
      'GM1586',
      'buiten_regio',
      ...Array<null>(4).fill(null),
    ]),
    issues: [
      'error gemeente_onbekend D9 → Aalten',
      'error gemeente_onbekend D10 → Aalten',
      'error gemeente_onbekend D11',
      'error gemeente_onbekend D12',
    ],
  },
  {
    name: 'vaste-spaties.csv',
    origin: 'pasted from a web page: no-break spaces and tabs around the cells',
    bytes: () =>
      windows1252(crlf(HEADER, '\u00a0V1 ;\t13-1-2025\u00a0; aangevraagd\u00a0;Oost\u00a0Gelre;zorg')),
    rows: [voucher(2, { gemeente: 'GM1586' })],
  },
  {
    name: 'onzichtbare-tekens.csv',
    origin: 'pasted from a chat or pdf: zero-width characters, soft hyphens, direction marks',
    bytes: () =>
      utf8(
        crlf(
          `${HEADER};bedrag`,
          'V\u200b1;\u200e13-\u00ad01-2025\u200f;aange\u00advraagd;\ufeffAal\u200dten;\u2060zorg;\u200e1.234,50',
          '\u2066v1\u2069;13-01-2025;aangevraagd;Aalten;zorg;1',
        ),
      ),
    rows: [voucher(2, { bedrag: '1234.5' }), voucher(3, { vouchernummer: 'v1', bedrag: '1' })],
    issues: ['error sleutel_dubbel A3'],
  },
  {
    name: 'samengestelde-tekens.csv',
    origin: 'from a Mac: accents as characters of their own behind the letter, in the key too',
    bytes: () =>
      utf8(
        crlf(
          `${HEADER};opleiding`,
          'E\u0301e\u0301n;13-01-2025;aangevraagd;Aalten;zo\u0301rg;Cafe\u0301',
          'ééN;13-01-2025;aangevraagd;Aalten;zorg;x',
        ),
      ),
    rows: [
      voucher(2, { vouchernummer: 'Één', opleiding: 'Café' }),
      voucher(3, { vouchernummer: 'ééN', opleiding: 'x' }),
    ],
    issues: ['error sleutel_dubbel A3'],
  },
  {
    name: 'rechts-naar-links.csv',
    origin: 'Hebrew, Arabic and emoji in a text',
    bytes: () => perRow('opleiding', ['עברית', '\u202eabc\u202c', 'نص عربي', '👩🏽‍⚕️ zorg']),
    rows: read('opleiding', ['עברית', '\u202eabc\u202c', 'نص عربي', '👩🏽‍⚕️ zorg']),
  },
  {
    name: 'formules.csv',
    origin: 'texts that would be formulas in Excel: text stays text',
    bytes: () =>
      perRow('opleiding', [
        '=1+1',
        '+31 6',
        '-',
        '@SUM(A1)',
        "=cmd|' /C calc'!A0",
        '"=HYPERLINK(""http://x"";""y"")"',
      ]),
    rows: read('opleiding', [
      '=1+1',
      '+31 6',
      null,
      '@SUM(A1)',
      "=cmd|' /C calc'!A0",
      '=HYPERLINK("http://x";"y")',
    ]),
    issues: ['notice streepje_is_leeg F4'],
  },
];
