import { utf8, utf8WithMark, windows1252 } from '../encodings.ts';
import { crlf, HEADER, lf, ROW, voucher, type ZooCase } from '../zoo-case.ts';

/** Numbers that pass the 11-test, worked out by hand: 111222333 is 9+8+7+12+10+8+9+6−3 = 66. */
const PASSING = ['111222333', '123456782', '999999990'] as const;
const bsnRows = PASSING.map((number, at) => `${ROW.replace('V1', `V${at + 1}`)};${number}`);
const [WIDE, ONE] = [`${HEADER};toekenningsdatum;bedrag;opleiding`, 'V1;13-01-2025;aangevraagd;Aalten;zorg'];

/** Files as registration systems and databases export them. */
export const SYSTEM_CASES: readonly ZooCase[] = [
  {
    name: 'podio-eigen-kolommen.csv',
    origin: 'Podio: its own column names, comma, UTF-8',
    bytes: () =>
      utf8(
        lf(
          'Item ID,Aangemaakt op,Voucher,Datum aanvraag,Fase,Woonplaats',
          '"1","2025-01-13 09:00:00","V1","2025-01-13","Toegekend per brief","Aalten"',
        ),
      ),
    issues: ['error verkeerd_bestand 1'],
    asks: 'columns',
  },
  {
    name: 'podio-onze-kolommen.csv',
    origin: 'Podio: our column names and two of Podio, amounts with four decimals',
    bytes: () =>
      utf8(
        lf(
          'Item ID,Aangemaakt op,Vouchernummer,Aanvraagdatum,Status,Gemeente,Sector,Bedrag',
          '"1","2025-01-13 09:00:00","V1","2025-01-13 00:00:00","Aangevraagd","Aalten","Zorg","1234.5000"',
        ),
      ),
    rows: [voucher(2, { bedrag: '1234.5' })],
    issues: ['notice kolom_onbekend A1', 'notice kolom_onbekend B1'],
  },
  {
    name: 'wizzr-hoofdletters.csv',
    origin: 'like WIZZR: capitals, spaces and hyphens in the header, labels for codes',
    bytes: () =>
      windows1252(
        crlf(
          'VOUCHER NUMMER;AANVRAAG-DATUM;STATUS;GEMEENTE;SECTOR;ARBEIDS_POSITIE',
          'V1;13-01-2025;Aangevraagd;AALTEN;Transport Logistiek;Geen uitkering',
        ),
      ),
    rows: [voucher(2, { sector: 'transport_logistiek', arbeidspositie: 'geen_uitkering' })],
  },
  {
    name: 'wizzr-met-bsn.csv',
    origin: 'like WIZZR: a column BSN-nummer',
    bytes: () => windows1252(crlf(`${HEADER};BSN-nummer`, ...bsnRows)),
    issues: ['error bsn_kop F1'],
  },
  {
    name: 'dossiernummers-zijn-bsn.csv',
    origin: 'a system that takes the citizen service number for its case number',
    bytes: () => windows1252(crlf(`${HEADER};dossier`, ...bsnRows)),
    issues: ['notice kolom_onbekend F1', 'error bsn_kolom dossier'],
  },
  {
    name: 'crm-met-namen.csv',
    origin: 'a CRM: columns with names and e-mail addresses',
    bytes: () => utf8WithMark(crlf(`${HEADER};Achternaam;Contact`, `${ROW};Jansen;p.jansen@example.org`)),
    issues: ['error persoon_kop F1', 'notice kolom_onbekend G1', 'error persoon_email Contact'],
  },
  {
    name: 'crm-met-lege-naam.csv',
    origin: 'a CRM: a column Achternaam that was emptied',
    bytes: () => utf8WithMark(crlf(`${HEADER};Achternaam`, `${ROW};`)),
    rows: [voucher(2)],
    issues: ['notice kolom_onbekend F1'],
  },
  {
    name: 'sql-server-null.csv',
    origin: 'SQL Server Management Studio: NULL for an empty cell',
    bytes: () => utf8WithMark(crlf(WIDE, `${ONE};NULL;NULL;NULL`)),
    rows: [voucher(2, { opleiding: 'NULL' })],
    issues: ['error datum_vorm F2', 'error getal_vorm G2'],
  },
  {
    name: 'postgresql-copy.tsv',
    origin: 'PostgreSQL COPY: tabs, and \\N for an empty cell',
    bytes: () => utf8(lf(WIDE, `${ONE};\\N;1234.50;zorg`).replaceAll(';', '\t')),
    rows: [voucher(2, { bedrag: '1234.5', opleiding: 'zorg' })],
    issues: ['error datum_vorm F2'],
  },
  {
    name: 'psql-strepen.txt',
    origin: 'psql on the screen: bars between the columns',
    bytes: () =>
      utf8(lf(` ${HEADER.replaceAll(';', ' | ')}`, '---+---+---', ` ${ROW.replaceAll(';', ' | ')}`)),
    issues: ['error verkeerd_bestand 1'],
  },
  {
    name: 'mysql-backslash.csv',
    origin: 'MySQL: quotes escaped by a backslash; text after a closing quote stays as it is',
    bytes: () => utf8(lf(`${HEADER};opleiding`, `${ROW};"De \\"beste\\" opleiding"`)),
    rows: [voucher(2, { opleiding: '"De \\"beste\\" opleiding"' })],
  },
  {
    name: 'oracle-datums.csv',
    origin: 'Oracle: 13-JAN-25 and 13-JAN-2025',
    bytes: () =>
      windows1252(
        crlf(HEADER, ROW.replace('13-01-2025', '13-JAN-25'), 'V2;13-JAN-2025;aangevraagd;Aalten;zorg'),
      ),
    rows: [voucher(2, { aanvraagdatum: null }), voucher(3, { vouchernummer: 'V2', aanvraagdatum: null })],
    issues: ['error datum_vorm B2', 'error datum_vorm B3'],
  },
  {
    name: 'iso-tijdstippen.csv',
    origin: 'an export of an API: instants with a zone',
    bytes: () =>
      utf8(
        lf(
          HEADER,
          ROW.replace('13-01-2025', '2025-01-13T09:30:00.000Z'),
          'V2;2025-01-13T00:00:00+01:00;aangevraagd;Aalten;zorg',
        ),
      ),
    rows: [voucher(2), voucher(3, { vouchernummer: 'V2' })],
  },
  {
    name: 'rapport-met-herhaalde-kop.csv',
    origin: 'a report that repeats the header on each page',
    bytes: () => windows1252(crlf(HEADER, ROW, HEADER)),
    rows: [voucher(2), { row: 3, vouchernummer: 'vouchernummer' }],
    issues: [
      'error datum_vorm B3',
      'error code_onbekend C3',
      'error gemeente_onbekend D3',
      'error code_onbekend E3',
    ],
  },
  {
    name: 'webpagina.csv',
    origin: 'a system that gives an HTML table the name csv',
    bytes: () => utf8('\r\n<html><body><table><tr><td>vouchernummer</td></tr></table></body></html>'),
    issues: ['error geen_csv file'],
    says: 'webpagina',
  },
  {
    name: 'spreadsheet-2003.xml',
    origin: 'Excel XML spreadsheet 2003',
    bytes: () => utf8WithMark('<?xml version="1.0"?><Workbook/>'),
    issues: ['error geen_csv file'],
    says: 'xml',
  },
  {
    name: 'vouchers.json',
    origin: 'JSON with the name csv',
    bytes: () => utf8('[\n  {\n    "vouchernummer": "V1",\n    "status": "aangevraagd"\n  }\n]\n'),
    issues: ['error verkeerd_bestand 1'],
  },
  {
    name: 'dubbel-gecodeerd.csv',
    origin: 'UTF-8 that was opened as Windows-1252 and saved again',
    bytes: () => utf8(crlf(`${HEADER};opleiding`, `${ROW};CuraÃ§ao â‚¬`)),
    rows: [voucher(2, { opleiding: 'CuraÃ§ao â‚¬' })],
    issues: ['warning tekst_beschadigd F2 → Curaçao â‚¬'],
  },
  {
    name: 'vervangingsteken.csv',
    origin: 'an export that writes � for a character it does not know',
    bytes: () => utf8(crlf(`${HEADER};opleiding`, `${ROW};Cura\ufffdao`)),
    rows: [voucher(2, { opleiding: 'Cura\ufffdao' })],
    issues: ['warning tekst_beschadigd F2'],
  },
  {
    name: 'vraagteken-verlies.csv',
    origin: 'an export that writes ? for a character it does not know',
    bytes: () => windows1252(crlf(`${HEADER};opleiding`, `${ROW};Cura?ao`)),
    rows: [voucher(2, { opleiding: 'Cura?ao' })],
    notAsMeant: 'a question mark may be meant',
  },
  {
    name: 'sqlcmd-slotregel.csv',
    origin: 'sqlcmd: a last line that counts the rows',
    bytes: () => windows1252(crlf(HEADER, ROW, '', '(1 rows affected)')),
    rows: [voucher(2), { row: 4, vouchernummer: '(1 rows affected)' }],
    issues: ['B', 'C', 'D', 'E'].map((letter) => `error verplicht_leeg ${letter}4`),
  },
  {
    name: 'vaste-breedte.csv',
    origin: 'a database export that pads its cells with spaces',
    bytes: () => windows1252(crlf(HEADER.replaceAll(';', '   ;'), ROW.replaceAll(';', '        ;'))),
    rows: [voucher(2)],
  },
  {
    name: 'bsn-in-een-toelichting.csv',
    origin: 'a system with free text in which somebody wrote a citizen service number',
    bytes: () => windows1252(crlf(`${HEADER};opleiding`, `${ROW};mbo, BSN 1112.22.333`)),
    issues: ['error bsn_tekst opleiding'],
  },
  {
    name: 'zaaknummers.csv',
    origin: 'a system with case numbers of nine digits, of which one in eleven passes by chance',
    bytes: () =>
      windows1252(
        crlf(
          `${HEADER};zaak`,
          ...Array.from({ length: 11 }, (_, at) => `${ROW.replace('V1', `V${at}`)};${200_000_000 + at}`),
        ),
      ),
    rows: Array.from({ length: 11 }, (_, at) => voucher(at + 2, { vouchernummer: `V${at}` })),
    issues: ['notice kolom_onbekend F1'],
  },
];
