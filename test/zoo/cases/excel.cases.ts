import { dos, joined, macRoman, utf16, utf8, utf8WithMark, windows1252 } from '../encodings.ts';
import { crlf, HEADER, ROW, voucher, type ZooCase } from '../zoo-case.ts';

const TEXT = 'Café ’t Háárhuis – “zorg”';
const WITH_TEXT = crlf(
  `${HEADER};opleiding;bedrag`,
  'V1;13-1-2025;aangevraagd;Aalten;zorg;Café ’t Háárhuis – “zorg”; € 1.234,50 ',
);
const READ = [voucher(2, { opleiding: TEXT, bedrag: '1234.5' })];
const tabs = (text: string): string => text.replaceAll(';', '\t');

/** Files as Excel saves them. */
export const EXCEL_CASES: readonly ZooCase[] = [
  {
    name: 'excel-nl-lijstscheidingsteken.csv',
    origin: 'Excel NL, Windows: CSV (gescheiden door lijstscheidingsteken)',
    bytes: () => windows1252(WITH_TEXT),
    rows: READ,
  },
  {
    name: 'excel-nl-utf8.csv',
    origin: 'Excel NL, Windows: CSV UTF-8',
    bytes: () => utf8WithMark(WITH_TEXT),
    rows: READ,
  },
  {
    name: 'excel-nl-unicode-tekst.txt',
    origin: 'Excel NL, Windows: Unicode-tekst (UTF-16 LE, tabs)',
    bytes: () => utf16(tabs(WITH_TEXT)),
    rows: READ,
  },
  {
    name: 'excel-nl-tekst-tab.txt',
    origin: 'Excel NL, Windows: Tekst (tab is scheidingsteken)',
    bytes: () => windows1252(tabs(WITH_TEXT)),
    rows: READ,
  },
  {
    name: 'excel-en-gb.csv',
    origin: 'Excel EN (United Kingdom), Windows: CSV (comma delimited)',
    bytes: () =>
      windows1252(
        crlf(
          'vouchernummer,aanvraagdatum,status,gemeente,sector,bedrag,opleiding',
          'V1,13/01/2025,aangevraagd,Aalten,zorg,1234.5,"Zorg, welzijn"',
        ),
      ),
    rows: [voucher(2, { bedrag: '1234.5', opleiding: 'Zorg, welzijn' })],
  },
  {
    name: 'excel-en-us.csv',
    origin: 'Excel EN (United States), Windows: the month first, commas between thousands',
    bytes: () =>
      utf8WithMark(
        crlf(
          'vouchernummer,aanvraagdatum,status,gemeente,sector,bedrag',
          'V1,1/13/2025,aangevraagd,Aalten,zorg,"1,234.50"',
        ),
      ),
    rows: [voucher(2, { aanvraagdatum: null })],
    issues: ['error datum_bestaat_niet B2', 'error getal_engels F2 → 1.234,50'],
  },
  {
    name: 'excel-nl-sep-regel.csv',
    origin: 'Excel NL: a line sep=; in front, which Excel does not show as a row',
    bytes: () => windows1252(crlf('sep=;', HEADER, ROW)),
    rows: [voucher(2)],
  },
  {
    name: 'excel-utf8-sep-komma.csv',
    origin: 'Excel EN: UTF-8 with mark and a line sep=,',
    bytes: () => utf8WithMark(crlf('sep=,', HEADER.replaceAll(';', ','), ROW.replaceAll(';', ','))),
    rows: [voucher(2)],
  },
  {
    name: 'excel-sep-streep.csv',
    origin: 'an export with sep=| , which Excel obeys',
    bytes: () => utf8(crlf('sep=|', HEADER.replaceAll(';', '|'), ROW.replaceAll(';', '|'))),
    rows: [voucher(2)],
  },
  {
    name: 'excel-mac-macroman-e-grave.csv',
    origin:
      'Excel for Mac: CSV (Macintosh), CR and MacRoman; its è is a byte that Windows-1252 does not know',
    bytes: () => macRoman(`${HEADER};opleiding\r${ROW};Crèche\r`),
    issues: ['error onbekende_tekens file'],
    says: 'regel 2',
  },
  {
    name: 'excel-mac-macroman-e-aigu.csv',
    origin: 'Excel for Mac: CSV (Macintosh), CR and MacRoman; every byte is one of Windows-1252 too',
    bytes: () => macRoman(`${HEADER};opleiding\r${ROW};Café\r`),
    rows: [voucher(2, { opleiding: 'CafŽ' })],
    notAsMeant: 'MacRoman has no mark, and each of its bytes is a character of Windows-1252 too',
  },
  {
    name: 'excel-mac-utf8.csv',
    origin: 'Excel for Mac: CSV UTF-8, lines end in CR',
    bytes: () => utf8WithMark(WITH_TEXT.replaceAll('\r\n', '\r')),
    rows: READ,
  },
  {
    name: 'excel-msdos-u-trema.csv',
    origin: 'Excel NL: CSV (MS-DOS), code page 850; its ü is a byte that Windows-1252 does not know',
    bytes: () => dos(crlf(`${HEADER};opleiding`, ROW, `${ROW.replace('V1', 'V2')};Führung`)),
    issues: ['error onbekende_tekens file'],
    says: 'regel 3',
  },
  {
    name: 'excel-alt-enter.csv',
    origin: 'Excel NL: a line end in a cell (Alt+Enter), which starts no row',
    bytes: () =>
      windows1252(
        crlf(`${HEADER};opleiding`, `${ROW};"regel één\nregel twee"`, `${ROW.replace('V1', 'V2')};x`),
      ),
    rows: [
      voucher(2, { opleiding: 'regel één\nregel twee' }),
      voucher(3, { vouchernummer: 'V2', opleiding: 'x' }),
    ],
  },
  {
    name: 'excel-lege-kolommen-en-rijen.csv',
    origin: 'Excel NL: formatted empty columns at the right and empty rows at the bottom',
    bytes: () => windows1252(crlf(`${HEADER};;;`, `${ROW};;;`, ';;;;;;;', ';;;; ;;;', ';;;;;;;')),
    rows: [voucher(2)],
  },
  {
    name: 'excel-volgnummers.csv',
    origin: 'Excel NL: a column of dates without a date format',
    bytes: () => windows1252(crlf(HEADER, ROW.replace('13-01-2025', '45670'))),
    rows: [voucher(2, { aanvraagdatum: null })],
    issues: ['error datum_volgnummer B2 → 13-01-2025'],
  },
  {
    name: 'excel-kort-jaar.csv',
    origin: 'Excel NL: cell format d-m-jj',
    bytes: () => windows1252(crlf(HEADER, ROW.replace('13-01-2025', '13-1-25'))),
    rows: [voucher(2, { aanvraagdatum: null })],
    issues: ['error datum_kort_jaar B2 → 13-01-2025'],
  },
  {
    name: 'excel-datum-met-tijd.csv',
    origin: 'Excel NL: dates with a time of day',
    bytes: () =>
      windows1252(
        crlf(
          HEADER,
          ROW.replace('13-01-2025', '13-1-2025 00:00'),
          'V2;13-1-2025  9:05:30;aangevraagd;Aalten;zorg',
        ),
      ),
    rows: [voucher(2), voucher(3, { vouchernummer: 'V2' })],
  },
  {
    name: 'excel-foutwaarden.csv',
    origin: 'Excel NL: formulas that went wrong, and a column that is too narrow',
    bytes: () =>
      windows1252(
        crlf(
          `${HEADER};bedrag;cofinanciering;opleiding`,
          'V1;########;#NAAM?;#N/B;#VERW!;#WAARDE!;#DEEL/0!;#N/B',
          'V2;13-1-2025;aangevraagd;#REF!;zorg;#N/A;=SOM(F2:F2);x',
        ),
      ),
    rows: [
      { row: 2, vouchernummer: 'V1', opleiding: '#N/B' },
      voucher(3, { vouchernummer: 'V2', gemeente: null, opleiding: 'x' }),
    ],
    issues: [
      'error datum_vorm B2',
      'error code_onbekend C2',
      'error gemeente_onbekend D2',
      'error code_onbekend E2',
      'error getal_vorm F2',
      'error getal_vorm G2',
      'error gemeente_onbekend D3',
      'error getal_vorm F3',
      'error getal_vorm G3',
    ],
  },
  {
    name: 'excel-wetenschappelijk.csv',
    origin: 'Excel NL: large numbers in a narrow column',
    bytes: () => windows1252(crlf(`${HEADER};bedrag;cofinanciering`, `${ROW};1E+05;1,2E+05`)),
    rows: [voucher(2)],
    issues: ['error getal_wetenschappelijk F2', 'error getal_wetenschappelijk G2'],
  },
  {
    name: 'excel-boekhoudkundig.csv',
    origin: 'Excel NL: accounting format, of zero too',
    bytes: () => windows1252(crlf(`${HEADER};bedrag;cofinanciering`, `${ROW}; €  1.234,50 ; €  -   `)),
    rows: [voucher(2, { bedrag: '1234.5' })],
    issues: ['error getal_vorm G2'],
  },
  {
    name: 'excel-waar-onwaar.csv',
    origin: 'Excel NL: check boxes and logical values',
    bytes: () =>
      windows1252(
        crlf(`${HEADER};scholingsadvies`, `${ROW};WAAR`, 'V2;13-1-2025;aangevraagd;Aalten;zorg;ONWAAR'),
      ),
    rows: [
      voucher(2, { scholingsadvies: 'ja' }),
      voucher(3, { vouchernummer: 'V2', scholingsadvies: 'nee' }),
    ],
  },
  {
    name: 'excel-procenten.csv',
    origin: 'Excel NL: cell format percentage',
    dataset: 'meetwaarden',
    bytes: () => windows1252(crlf('indicator;waarde', 'SROI;78,5%', 'tevreden;80', 'cijfer;7')),
    rows: [
      { row: 2, indicator: 'SROI' },
      { row: 3, indicator: 'tevreden', waarde: '80' },
      { row: 4, indicator: 'cijfer', waarde: '7' },
    ],
    issues: ['error getal_vorm B2 → 78,5', 'error aantal_nodig 4:aantal'],
  },
  {
    name: 'excel-nullen-bewaard.csv',
    origin: 'an export that keeps leading zeros for Excel with ="00123", or text with an apostrophe',
    bytes: () =>
      windows1252(
        crlf(
          `${HEADER};opleiding;opleider`,
          '"=""00123""";13-1-2025;aangevraagd;="0197";zorg;\'=1+1;\'s-Heerenberg',
        ),
      ),
    rows: [voucher(2, { vouchernummer: '00123', opleiding: '=1+1', opleider: "'s-Heerenberg" })],
  },
  {
    name: 'excel-xlsx-als-csv.csv',
    origin: 'a workbook of which only the name was changed, and half of it arrived',
    bytes: () => joined('PK\x03\x04', [20, 0, 0, 0, 8, 0], 'xl/workbook.xml'),
    unopened: 'beschadigd',
  },
  {
    name: 'excel-97.xls',
    origin: 'Excel 97-2003 workbook',
    bytes: () =>
      joined(
        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
        [...Array(512).keys()].map(() => 0),
      ),
    issues: ['error geen_csv file'],
    says: 'oude Excel-werkmap',
  },
  {
    name: 'excel-unicode-sep.txt',
    origin: 'Excel NL: UTF-16 with a line sep=; which Excel once put in quotes',
    bytes: () => utf16(crlf('"sep=;"', '', HEADER, ROW)),
    rows: [voucher(3)],
  },
  {
    name: 'excel-sep-tab.csv',
    origin: 'an export with sep= and a tab',
    bytes: () => utf8(crlf('SEP=\t', tabs(HEADER), tabs(ROW))),
    rows: [voucher(2)],
  },
];
