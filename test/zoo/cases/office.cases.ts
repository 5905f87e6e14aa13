import { utf16, utf8, utf8WithMark, windows1252 } from '../encodings.ts';
import { crlf, HEADER, lf, ROW, voucher, type ZooCase } from '../zoo-case.ts';

const commas = (line: string): string => line.replaceAll(';', ',');
const quotedAll = (line: string, delimiter: string): string =>
  line
    .split(';')
    .map((cell) => `"${cell}"`)
    .join(delimiter);

/** Files as LibreOffice, Google Sheets, Numbers and editors save them. */
export const OFFICE_CASES: readonly ZooCase[] = [
  {
    name: 'libreoffice-standaard.csv',
    origin: 'LibreOffice: UTF-8 without mark, comma, LF',
    bytes: () =>
      utf8(lf(`${commas(HEADER)},opleiding,bedrag`, `${commas(ROW)},"Zorg ""plus"", één jaar","1234,50"`)),
    rows: [voucher(2, { opleiding: 'Zorg "plus", één jaar', bedrag: '1234.5' })],
  },
  {
    name: 'libreoffice-windows-1252.csv',
    origin: 'LibreOffice: Windows-1252, semicolon, all text in quotes',
    bytes: () =>
      windows1252(lf(quotedAll(`${HEADER};opleiding`, ';'), quotedAll(`${ROW};€uro’s en Curaçao`, ';'))),
    rows: [voucher(2, { opleiding: '€uro’s en Curaçao' })],
  },
  {
    name: 'libreoffice-tab-aanhalingstekens.csv',
    origin: 'LibreOffice: UTF-8, tab, everything in quotes',
    bytes: () => utf8(lf(quotedAll(HEADER, '\t'), quotedAll(ROW, '\t'))),
    rows: [voucher(2)],
  },
  {
    name: 'libreoffice-utf16.csv',
    origin: 'LibreOffice: UTF-16 LE with mark, semicolon',
    bytes: () => utf16(lf(`${HEADER};opleiding`, `${ROW};Ĳsvogel ✓`)),
    rows: [voucher(2, { opleiding: 'Ĳsvogel ✓' })],
  },
  {
    name: 'utf16-be.csv',
    origin: 'an old server: UTF-16 BE with mark',
    bytes: () => utf16(crlf(`${HEADER};opleiding`, `${ROW};Zorgé`), 'be'),
    rows: [voucher(2, { opleiding: 'Zorgé' })],
  },
  {
    name: 'libreoffice-dubbele-punt.csv',
    origin: 'LibreOffice: with : as delimiter, which is not allowed',
    bytes: () => utf8(lf(HEADER.replaceAll(';', ':'), ROW.replaceAll(';', ':'))),
    issues: ['error verkeerd_bestand 1'],
  },
  {
    name: 'libreoffice-enkele-aanhalingstekens.csv',
    origin: "LibreOffice: with ' as text delimiter, which is text",
    bytes: () =>
      utf8(lf(quotedAll(HEADER, ';').replaceAll('"', "'"), quotedAll(ROW, ';').replaceAll('"', "'"))),
    issues: ['error verkeerd_bestand 1'],
    asks: 'columns',
  },
  {
    name: 'google-sheets-nl.csv',
    origin: 'Google Sheets, locale Netherlands: CSV',
    bytes: () =>
      utf8(
        crlf(
          `${commas(HEADER)},bedrag,scholingsadvies`,
          'V1,13-01-2025,aangevraagd,Aalten,zorg,"€ 1.234,50",TRUE',
        ),
      ).slice(0, -2),
    rows: [voucher(2, { bedrag: '1234.5', scholingsadvies: 'ja' })],
  },
  {
    name: 'google-sheets.tsv',
    origin: 'Google Sheets: tabs, with a comma and a semicolon in a text',
    bytes: () =>
      utf8(
        crlf(
          `${HEADER.replaceAll(';', '\t')}\topleiding`,
          `${ROW.replaceAll(';', '\t')}\tZorg; welzijn, jeugd`,
        ),
      ),
    rows: [voucher(2, { opleiding: 'Zorg; welzijn, jeugd' })],
  },
  {
    name: 'google-sheets-dollar.csv',
    origin: 'Google Sheets, locale United States: amounts in dollars',
    bytes: () => utf8(crlf(`${commas(HEADER)},bedrag`, `${commas(ROW)},"$1,234.50"`)),
    rows: [voucher(2)],
    issues: ['error getal_vorm F2'],
  },
  {
    name: 'apple-numbers.csv',
    origin: 'Apple Numbers: UTF-8, semicolon, name of the table in the first line',
    bytes: () => utf8(lf('Tabel 1;;;;', HEADER, ROW)),
    issues: ['error verkeerd_bestand 1'],
  },
  {
    name: 'kladblok.csv',
    origin: 'Notepad: UTF-8 with mark, no line end at the end',
    bytes: () => utf8WithMark(`${HEADER}\r\n${ROW}`),
    rows: [voucher(2)],
  },
  {
    name: 'gemengde-regeleinden.csv',
    origin: 'files pasted together: CRLF, LF and CR mixed',
    bytes: () => utf8(`${HEADER}\r\n${ROW}\n${ROW.replace('V1', 'V2')}\r${ROW.replace('V1', 'V3')}\n`),
    rows: [2, 3, 4].map((row) => voucher(row, { vouchernummer: `V${row - 1}` })),
  },
];
