import { joined, utf16, utf8, utf8WithMark } from '../encodings.ts';
import { crlf, HEADER, lf, ROW, voucher, type ZooCase } from '../zoo-case.ts';

const table = lf(HEADER, ROW);
const columns = (count: number): string => Array.from({ length: count }, (_, at) => `;k${at + 1}`).join('');

/** Files that are damaged, of another kind, or over a limit. */
export const BROKEN_CASES: readonly ZooCase[] = [
  {
    name: 'gemengde-coderingen.csv',
    origin: 'a UTF-8 file to which another program added a row in Windows-1252',
    bytes: () =>
      joined(lf(`${HEADER};opleiding`, `${ROW};Café`, `${ROW};Crèche`), `${ROW};Caf`, [0xe9], '\n'),
    issues: ['error beschadigd_utf8 file'],
    says: 'regel 4',
  },
  {
    name: 'een-toevallig-paar.csv',
    origin: 'Windows-1252 in which one pair of bytes happens to be valid UTF-8',
    bytes: () =>
      joined(lf(`${HEADER};opleiding`), `${ROW};`, [0xc3, 0xa9], ' caf', [0xe9], ' cr', [0xe8], 'che\n'),
    rows: [voucher(2, { opleiding: 'Ã© café crèche' })],
    issues: ['warning tekst_beschadigd F2 → é café crèche'],
  },
  {
    name: 'kenmerk-en-windows-1252.csv',
    origin: 'the mark of UTF-8 before Windows-1252',
    bytes: () => joined([0xef, 0xbb, 0xbf], lf(`${HEADER};opleiding`), `${ROW};Caf`, [0xe9], '\n'),
    issues: ['error beschadigd_utf8 file'],
    says: 'regel 2',
  },
  {
    name: 'afgebroken-utf8.csv',
    origin: 'a transfer that stopped within a character',
    bytes: () => joined(lf(`${HEADER};opleiding`), `${ROW};Crèche caf`, [0xc3]),
    issues: ['error beschadigd_utf8 file'],
    says: 'regel 2',
  },
  {
    name: 'utf16-zonder-kenmerk.csv',
    origin: 'UTF-16 LE without mark',
    bytes: () => utf16(table, 'le', false),
    issues: ['error utf16_zonder_bom file'],
  },
  {
    name: 'utf16-be-zonder-kenmerk.csv',
    origin: 'UTF-16 BE without mark',
    bytes: () => utf16(table, 'be', false),
    issues: ['error utf16_zonder_bom file'],
  },
  {
    name: 'utf16-halve-byte.csv',
    origin: 'UTF-16 without its last byte',
    bytes: () => utf16(table).slice(0, -1),
    issues: ['error beschadigd_utf16 file'],
    says: 'regel 2',
  },
  {
    name: 'nul-bytes.csv',
    origin: 'an export of an old system that pads with NUL bytes',
    bytes: () => utf8(`${HEADER};opleiding\n${ROW};x\0\0\n`),
    issues: ['error nul_bytes file'],
    says: 'regel 2',
  },
  {
    name: 'kenmerk-en-niets.csv',
    origin: 'an empty sheet as CSV UTF-8: nothing but the mark',
    bytes: () => utf8WithMark(''),
    issues: ['error leeg_bestand file'],
  },
  {
    name: 'rapport.pdf.csv',
    origin: 'a pdf with the name csv',
    bytes: () => joined('%PDF-1.7\n', [0xe2, 0xe3, 0xcf, 0xd3], '\n1 0 obj\n'),
    issues: ['error geen_csv file'],
    says: 'pdf',
  },
  {
    name: 'foto.png.csv',
    origin: 'a screenshot with the name csv',
    bytes: () => joined([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0]),
    issues: ['error geen_csv file'],
    says: 'afbeelding',
  },
  {
    name: 'export.csv.gz',
    origin: 'a compressed export',
    bytes: () => joined([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]),
    issues: ['error geen_csv file'],
    says: 'gzip',
  },
  {
    name: 'brief.rtf',
    origin: 'a word processor: RTF',
    bytes: () => utf8('{\\rtf1\\ansi vouchernummer;status}'),
    issues: ['error geen_csv file'],
    says: 'tekstverwerker',
  },
  {
    name: 'cel-precies-vol.csv',
    origin: 'a cell of 32,767 characters, the longest of Excel',
    bytes: () => utf8(crlf(`${HEADER};opleiding`, `${ROW};${'x'.repeat(32_767)}`)),
    rows: [voucher(2, { opleiding: 'x'.repeat(32_767) })],
  },
  {
    name: 'cel-te-lang.csv',
    origin: 'a cell of 32,768 characters',
    bytes: () => utf8(crlf(`${HEADER};opleiding`, `${ROW};${'x'.repeat(32_768)}`)),
    issues: ['error te_lange_cel file'],
    says: 'F2',
  },
  {
    name: 'kolommen-500.csv',
    origin: '500 columns, 495 of them unknown',
    bytes: () => utf8(crlf(`${HEADER}${columns(495)}`, ROW)),
    rows: [voucher(2)],
    issues: Array.from({ length: 495 }, (_, at) => `notice kolom_onbekend ${letters(at + 6)}1`),
  },
  {
    name: 'kolommen-501.csv',
    origin: '501 columns',
    bytes: () => utf8(crlf(`${HEADER}${columns(496)}`, ROW)),
    issues: ['error te_veel_kolommen file'],
    says: '501',
  },
];

/** The letters of a column from 1, as far as two of them go. */
function letters(column: number): string {
  const [high, low] = [Math.floor((column - 1) / 26), (column - 1) % 26];
  return (high === 0 ? '' : String.fromCharCode(64 + high)) + String.fromCharCode(65 + low);
}
