import { joined, utf8 } from '../encodings.ts';
import { HEADER, voucher, type ZooCase } from '../zoo-case.ts';
import { row, shared, text, texts, workbookOf } from '../workbook.ts';
import { zipOf } from '../../web/check/support/zip.ts';

const NAMES = HEADER.split(';');
const rows = texts(1, ...NAMES) + texts(2, 'V1', '13-01-2025', 'aangevraagd', 'Aalten', 'zorg');
const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const zeros = Buffer.alloc(24_000_000);

/** Ten entities of ten entities, nine deep: a thousand million texts. */
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a0 "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('')}]>`;
const withDoctype = (doctype: string, value: string): string =>
  `<?xml version="1.0"?>${doctype}<worksheet xmlns="${MAIN}"><sheetData>${rows.replace('V1', value)}</sheetData></worksheet>`;

/** Workbooks that may do harm, or that are broken: refused with one message, or read as if the harm were not there. */
export const HOSTILE_WORKBOOK_CASES: readonly ZooCase[] = [
  {
    name: 'macros.xlsm',
    origin: 'Excel: a workbook with macros',
    bytes: () => workbookOf({ sheets: [{ rows }], parts: [{ name: 'xl/vbaProject.bin', content: 'x' }] }),
    unopened: 'macro’s',
  },
  {
    name: 'macros-hernoemd.xlsx',
    origin: 'a workbook with macros under the name xlsx, in a folder with capitals',
    bytes: () => workbookOf({ sheets: [{ rows }], parts: [{ name: 'XL/VBAPROJECT.BIN', content: 'x' }] }),
    unopened: 'macro’s',
  },
  {
    name: 'macroblad.xlsx',
    origin: 'a workbook with a macro sheet of Excel 4',
    bytes: () =>
      workbookOf({
        sheets: [{ rows }],
        parts: [{ name: 'xl/macrosheets/sheet1.xml', content: '<macrosheet/>' }],
      }),
    unopened: 'macro’s',
  },
  {
    name: 'beveiligd.xlsx',
    origin: 'Excel: a workbook with a password (an OLE file)',
    bytes: () =>
      joined(
        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
        [...Buffer.alloc(1016)],
        [...Buffer.from('EncryptedPackage', 'utf16le')],
      ),
    issues: ['error geen_csv file'],
    says: 'wachtwoord',
  },
  {
    name: 'zip-met-wachtwoord.xlsx',
    origin: 'an archiver: parts with a password',
    bytes: () => workbookOf({ sheets: [{ rows }], parts: [{ name: SHEET, content: rows, encrypted: true }] }),
    unopened: 'wachtwoord',
  },
  {
    name: 'bom.xlsx',
    origin: 'a bomb: 24 MB of zeros in a few kilobytes',
    bytes: () => workbookOf({ sheets: [{ rows }], parts: [{ name: SHEET, content: zeros }] }),
    unopened: 'veel groter',
  },
  {
    name: 'bom-die-liegt.xlsx',
    origin: 'a bomb that says it is ten bytes',
    bytes: () => workbookOf({ sheets: [{ rows }], parts: [{ name: SHEET, content: zeros, said: 10 }] }),
    unopened: 'veel groter',
  },
  {
    name: 'miljard-keer-lachen.xlsx',
    origin: 'a document type with entities that multiply',
    bytes: () =>
      workbookOf({ sheets: [{ rows }], parts: [{ name: SHEET, content: withDoctype(LAUGHS, '&a9;') }] }),
    unopened: 'kan niet worden gelezen',
  },
  {
    name: 'externe-entiteit.xlsx',
    origin: 'a document type that wants to read a file of the computer',
    bytes: () =>
      workbookOf({
        sheets: [{ rows }],
        parts: [
          {
            name: SHEET,
            content: withDoctype('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>', '&f;'),
          },
        ],
      }),
    unopened: 'kan niet worden gelezen',
  },
  {
    name: 'afgebroken.xlsx',
    origin: 'a download that stopped half-way',
    bytes: () => workbookOf({ sheets: [{ rows }] }).slice(0, -200),
    unopened: 'beschadigd',
  },
  {
    name: 'bytes-verwisseld.xlsx',
    origin: 'an archive of which the content is damaged',
    bytes: () => {
      const bytes = workbookOf({ sheets: [{ rows }] });
      bytes.fill(0xff, 60, 160);
      return bytes;
    },
    unopened: 'beschadigd',
  },
  {
    name: 'geen-werkblad.xlsx',
    origin: 'an archive that lacks the sheet',
    bytes: () =>
      zipOf([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'xl/workbook.xml', content: '<workbook/>' },
      ]),
    unopened: 'kan niet worden gelezen',
  },
  {
    name: 'xml-afgebroken.xlsx',
    origin: 'a sheet of which the XML ends within a row',
    bytes: () =>
      workbookOf({
        sheets: [{ rows }],
        parts: [{ name: SHEET, content: `<worksheet xmlns="${MAIN}"><sheetData>${rows.slice(0, -60)}` }],
      }),
    unopened: 'kan niet worden gelezen',
  },
  {
    name: 'tekst-die-er-niet-is.xlsx',
    origin: 'a cell that points at a shared text that does not exist',
    bytes: () => workbookOf({ sheets: [{ rows: rows + row(3, shared('A3', 7), text('B3', '13-01-2025')) }] }),
    rows: [voucher(2), { row: 3, aanvraagdatum: '2025-01-13' }],
    issues: ['A', 'C', 'D', 'E'].map((letter) => `error verplicht_leeg ${letter}3`),
    notAsMeant: 'the cell is empty, as it is in Excel after its repair',
  },
  {
    name: 'binair.xlsb',
    origin: 'Excel: binary workbook',
    bytes: () =>
      zipOf([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'xl/workbook.bin', content: 'x' },
      ]),
    unopened: 'kan niet worden gelezen',
  },
  {
    name: 'tekstdocument.docx',
    origin: 'Word: a document',
    bytes: () =>
      zipOf([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/document.xml', content: '<w/>' },
      ]),
    issues: ['error geen_csv file'],
  },
  {
    name: 'libreoffice.ods',
    origin: 'LibreOffice: OpenDocument spreadsheet',
    bytes: () =>
      zipOf([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
        { name: 'content.xml', content: '<x/>' },
      ]),
    issues: ['error geen_csv file'],
  },
  {
    name: 'csv-als.xlsx',
    origin: 'a CSV under the name xlsx: the content counts, not the name',
    bytes: () => utf8(`${HEADER}\r\nV1;13-01-2025;aangevraagd;Aalten;zorg\r\n`),
    rows: [voucher(2)],
  },
];
