import { HEADER, voucher, type ZooCase } from '../zoo-case.ts';
import { number, row, STYLE, text, texts, workbookOf } from '../workbook.ts';

const NAMES = HEADER.split(';');
const head = texts(1, ...NAMES);
const sound = (at: number, key = 'V1'): string =>
  texts(at, key, '13-01-2025', 'aangevraagd', 'Aalten', 'zorg');

/** Workbooks as Excel and others save them: how sheets are laid out. */
export const SHEET_CASES: readonly ZooCase[] = [
  {
    name: 'samengevoegde-cellen.xlsx',
    origin: 'Excel: a municipality merged over two rows; only the first cell has the value',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            rows:
              head +
              sound(2) +
              row(
                3,
                text('A3', 'V2'),
                text('B3', '13-01-2025'),
                text('C3', 'aangevraagd'),
                '<c r="D3"/>',
                text('E3', 'zorg'),
              ),
            behind: '<mergeCells count="1"><mergeCell ref="D2:D3"/></mergeCells>',
          },
        ],
      }),
    rows: [voucher(2), voucher(3, { vouchernummer: 'V2', gemeente: null })],
    issues: ['error verplicht_leeg D3'],
  },
  {
    name: 'verborgen-rijen-en-kolommen.xlsx',
    origin: 'Excel: a filtered row and a hidden column, which belong to the data',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            before: '<cols><col min="5" max="5" width="9" hidden="1"/></cols>',
            rows: head + sound(2).replace('<row r="2">', '<row r="2" hidden="1">') + sound(3, 'V2'),
            behind: '<autoFilter ref="A1:E3"/>',
          },
        ],
      }),
    rows: [voucher(2), voucher(3, { vouchernummer: 'V2' })],
  },
  {
    name: 'drie-werkbladen.xlsx',
    origin: 'Excel: an explanation, data, a hidden and an empty sheet; the person chooses',
    sheet: 'Vouchers 2025',
    asks: 'sheet',
    bytes: () =>
      workbookOf({
        sheets: [
          { name: 'Lees mij', rows: texts(1, 'Zo vult u dit in') },
          { name: 'Vouchers 2025', rows: head + sound(2) },
          { name: 'Lijsten', state: 'hidden', rows: texts(1, 'Aalten') },
          { name: 'Leeg', rows: '' },
        ],
      }),
    rows: [voucher(2)],
  },
  {
    name: 'verborgen-werkblad.xlsx',
    origin: 'Excel: one visible sheet and two hidden ones; there is nothing to choose',
    bytes: () =>
      workbookOf({
        sheets: [
          { name: 'Keuzelijst', state: 'veryHidden', rows: texts(1, 'zorg') },
          { name: 'Vouchers', rows: head + sound(2) },
          { name: 'Oud', state: 'hidden', rows: head + sound(2, 'V9') },
        ],
      }),
    rows: [voucher(2)],
  },
  {
    name: 'leeg-werkblad.xlsx',
    origin: 'Excel: a workbook without data',
    bytes: () => workbookOf({ sheets: [{ rows: '' }, { rows: row(1, '<c r="A1" s="1"/>') }] }),
    unopened: 'geen zichtbaar werkblad met gegevens',
  },
  {
    name: 'witregels.xlsx',
    origin: 'Excel: blank rows above the header and between rows, cells left out',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            rows:
              texts(3, ...NAMES, '', 'bedrag') +
              sound(5) +
              row(
                9,
                text('A9', 'V2'),
                text('C9', 'aangevraagd'),
                text('D9', 'Aalten'),
                text('E9', 'zorg'),
                number('G9', 5),
              ),
          },
        ],
      }),
    rows: [voucher(5), voucher(9, { vouchernummer: 'V2', aanvraagdatum: null, bedrag: '5' })],
    issues: ['error verplicht_leeg B9'],
  },
  {
    name: 'zonder-celadressen.xlsx',
    origin: 'a simple writer: rows and cells without address',
    bytes: () => workbookOf({ sheets: [{ rows: (head + sound(2)).replaceAll(/ r="\w+"/g, '') }] }),
    rows: [voucher(2)],
  },
  {
    name: 'met-voorvoegsel.xlsx',
    origin: 'an export of .NET: all elements with the prefix x:',
    bytes: () =>
      workbookOf({
        sheets: [{ rows: '' }],
        parts: [
          {
            name: 'xl/worksheets/sheet1.xml',
            content: `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${(head + sound(2)).replaceAll(/<(\/?)(\w)/g, '<$1x:$2')}</x:sheetData></x:worksheet>`,
          },
        ],
      }),
    rows: [voucher(2)],
  },
  {
    name: 'reusachtig-bereik.xlsx',
    origin: 'Excel: a range to the last cell, by formats of whole columns, and an empty cell at its end',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            before: '<dimension ref="A1:XFD1048576"/>',
            rows: head + sound(2) + row(1_048_576, '<c r="XFD1048576" s="1"/>'),
          },
        ],
      }),
    rows: [voucher(2)],
  },
  {
    name: 'cel-ver-naar-rechts.xlsx',
    origin: 'Excel: a stray value in the last column',
    bytes: () => workbookOf({ sheets: [{ rows: head + sound(2) + row(3, text('XFD3', 'x')) }] }),
    issues: ['error veld_buiten_kop file'],
    says: 'XFD3',
    rows: [voucher(2)],
  },
  {
    name: 'externe-verwijzing.xlsx',
    origin: 'Excel: formulas to another file, with their last result',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            rows:
              texts(1, ...NAMES, 'bedrag') +
              sound(2).replace('</row>', '<c r="F2"><f>[1]Blad1!A1</f><v>12</v></c></row>'),
          },
        ],
        parts: [
          {
            name: 'xl/externalLinks/externalLink1.xml',
            content: '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
          },
          {
            name: 'xl/externalLinks/_rels/externalLink1.xml.rels',
            content:
              '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="file:///C:/geheim.xlsx" TargetMode="External"/></Relationships>',
          },
        ],
      }),
    rows: [voucher(2, { bedrag: '12' })],
  },
  {
    name: 'met-tekening.xlsx',
    origin: 'Excel: a chart, a hyperlink and data validation beside the rows',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            rows: head + sound(2),
            behind:
              '<dataValidations count="1"><dataValidation type="list" sqref="E2:E99"><formula1>"zorg,ict"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" location="Blad1!A1"/></hyperlinks><drawing r:id="rId7"/>',
          },
        ],
        parts: [{ name: 'xl/drawings/drawing1.xml', content: '<wsDr/>' }],
      }),
    rows: [voucher(2)],
  },
  {
    name: 'titel-boven-de-kop.xlsx',
    origin: 'Excel: a merged title above the header',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            rows: texts(1, 'Vouchers') + texts(2, ...NAMES) + sound(3),
            behind: '<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>',
          },
        ],
      }),
    issues: ['error verkeerd_bestand 1'],
  },
  {
    name: 'met-bsn.xlsx',
    origin: 'Excel: a column of citizen service numbers, as numbers',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            rows:
              texts(1, ...NAMES, 'dossier') +
              [111_222_333, 123_456_782, 999_999_990]
                .map((bsn, at) =>
                  sound(at + 2, `V${at + 1}`).replace(
                    '</row>',
                    `${number(`F${at + 2}`, bsn, STYLE.general)}</row>`,
                  ),
                )
                .join(''),
          },
        ],
      }),
    issues: ['notice kolom_onbekend F1', 'error bsn_kolom dossier'],
  },
  {
    name: 'begint-in-kolom-b.xlsx',
    origin: 'Excel: a table that begins in B2, with a totals row that was switched off',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            name: 'V &amp; B',
            rows: [head, sound(2)]
              .map((line, at) =>
                ['E', 'D', 'C', 'B', 'A'].reduce(
                  (moved, letter) =>
                    moved.replace(
                      `${letter}${at + 1}"`,
                      `${String.fromCharCode(letter.charCodeAt(0) + 1)}${at + 2}"`,
                    ),
                  line.replace(`<row r="${at + 1}">`, `<row r="${at + 2}">`),
                ),
              )
              .join(''),
          },
        ],
      }),
    rows: [voucher(3)],
  },
];
