import { HEADER, voucher, type ZooCase } from '../zoo-case.ts';
import { number, row, shared, STYLE, text, texts, workbookOf } from '../workbook.ts';

const NAMES = HEADER.split(';');
const head = (...more: readonly string[]): string => texts(1, ...NAMES, ...more);
/** The required cells of a row, its date as a serial number: 45670 is 13 January 2025. */
const cells = (at: number, key = 'V1', style: number = STYLE.date): string =>
  [
    text(`A${at}`, key),
    number(`B${at}`, 45_670, style),
    text(`C${at}`, 'aangevraagd'),
    text(`D${at}`, 'Aalten'),
    text(`E${at}`, 'zorg'),
  ].join('');

/** Workbooks as Excel and others save them: what cells hold. */
export const WORKBOOK_CASES: readonly ZooCase[] = [
  {
    name: 'gedeelde-teksten.xlsx',
    origin: 'Excel: shared texts, with formatted letters and phonetic text',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            rows: [
              row(1, ...NAMES.map((_, at) => shared(`${'ABCDE'[at]}1`, at)), text('F1', 'opleiding')),
              row(
                2,
                shared('A2', 5),
                number('B2', 45_670, STYLE.date),
                shared('C2', 6),
                shared('D2', 7),
                shared('E2', 8),
                shared('F2', 9),
              ),
            ].join(''),
          },
        ],
        shared: [
          ...NAMES.map((name) => `<t>${name}</t>`),
          '<t>V1</t>',
          '<t>aangevraagd</t>',
          '<t>Aalten</t>',
          '<t xml:space="preserve"> zorg </t>',
          '<r><rPr><b/></rPr><t>Zorg </t></r><r><t xml:space="preserve">&amp; wel</t></r><r><t>zijn</t></r><rPh sb="0" eb="1"><t>KLANK</t></rPh>',
        ],
      }),
    rows: [voucher(2, { opleiding: 'Zorg & welzijn' })],
  },
  {
    name: 'datumopmaken.xlsx',
    origin: 'Excel: dates as serial numbers in four formats, one with a time',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            rows:
              head() +
              [STYLE.date, STYLE.custom, STYLE.long]
                .map((style, at) => row(at + 2, cells(at + 2, `V${at + 1}`, style)))
                .join('') +
              row(5, cells(5, 'V4', STYLE.time).replace('45670', '45670.999988425925')),
          },
        ],
      }),
    rows: [2, 3, 4, 5].map((at) => voucher(at, { vouchernummer: `V${at - 1}` })),
  },
  {
    name: 'datums-1904.xlsx',
    origin: 'Excel for Mac: dates counted from 1904',
    bytes: () =>
      workbookOf({ sheets: [{ rows: head() + row(2, cells(2).replace('45670', '44208')) }], date1904: true }),
    rows: [voucher(2)],
  },
  {
    name: 'datum-zonder-opmaak.xlsx',
    origin: 'Excel: a serial number without a date format',
    bytes: () => workbookOf({ sheets: [{ rows: head() + row(2, cells(2, 'V1', STYLE.general)) }] }),
    rows: [voucher(2, { aanvraagdatum: null })],
    issues: ['error datum_volgnummer B2 → 13-01-2025'],
  },
  {
    name: 'datum-als-tekst.xlsx',
    origin: 'Excel: a date typed as text, and one stored as an ISO date',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            rows:
              head() +
              texts(2, 'V1', '13-1-2025', 'aangevraagd', 'Aalten', 'zorg') +
              row(
                3,
                cells(3, 'V2').replace(
                  /<c r="B3".*?<\/c>/,
                  '<c r="B3" s="1" t="d"><v>2025-01-13T00:00:00</v></c>',
                ),
              ),
          },
        ],
      }),
    rows: [voucher(2), voucher(3, { vouchernummer: 'V2' })],
  },
  {
    name: 'nummers-als-tekst.xlsx',
    origin: 'Excel: numbers as text (leading zeros), as number, and a number with text format',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            rows:
              head('deelnemernummer', 'bedrag') +
              row(2, cells(2, '00123'), text('F2', '007'), text('G2', '1.234,50')) +
              row(
                3,
                cells(3).replace(/<c r="A3".*?<\/c>/, number('A3', 124)),
                number('F3', 8, STYLE.text),
                number('G3', 1234.5),
              ),
          },
        ],
      }),
    rows: [
      voucher(2, { vouchernummer: '00123', deelnemernummer: '007', bedrag: '1234.5' }),
      voucher(3, { vouchernummer: '124', deelnemernummer: '8', bedrag: '1234.5' }),
    ],
  },
  {
    name: 'formules.xlsx',
    origin: 'Excel: formulas with their last result, and one without',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            rows:
              head('opleiding', 'bedrag', 'cofinanciering') +
              row(
                2,
                cells(2),
                '<c r="F2" t="str"><f>"Zo"&amp;"rg"</f><v>Zorg</v></c>',
                '<c r="G2" s="4"><f>1000+234.5</f><v>1234.5</v></c>',
                '<c r="H2"><f>SUM(G2:G2)</f></c>',
              ),
          },
        ],
      }),
    rows: [voucher(2, { opleiding: 'Zorg', bedrag: '1234.5' })],
    issues: ['error getal_vorm H2'],
    says: '=SUM(G2:G2)',
  },
  {
    name: 'foutcellen.xlsx',
    origin: 'Excel: cells with an error value',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            rows:
              head('bedrag') +
              row(
                2,
                cells(2).replace(
                  /<c r="D2".*?<\/c>/,
                  '<c r="D2" t="e"><f>VLOOKUP(1,A:A,1)</f><v>#N/A</v></c>',
                ),
                '<c r="F2" t="e"><v>#REF!</v></c>',
              ),
          },
        ],
      }),
    rows: [voucher(2, { gemeente: null })],
    issues: ['error gemeente_onbekend D2', 'error getal_vorm F2'],
    says: '#N/A',
  },
  {
    name: 'waar-onwaar.xlsx',
    origin: 'Excel: logical values',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            rows:
              head('scholingsadvies') +
              row(2, cells(2), '<c r="F2" t="b"><v>1</v></c>') +
              row(3, cells(3, 'V2'), '<c r="F3" t="b"><v>0</v></c>'),
          },
        ],
      }),
    rows: [
      voucher(2, { scholingsadvies: 'ja' }),
      voucher(3, { vouchernummer: 'V2', scholingsadvies: 'nee' }),
    ],
  },
  {
    name: 'procenten.xlsx',
    origin: 'Excel: 78,5 % with a percentage format, and 0,785 without',
    dataset: 'meetwaarden',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            rows:
              texts(1, 'indicator', 'waarde') +
              row(2, text('A2', 'SROI'), number('B2', 0.785)) +
              row(3, text('A3', 'tevreden'), number('B3', 0.785, STYLE.percent)),
          },
        ],
      }),
    rows: [
      { row: 2, indicator: 'SROI', waarde: '0.785' },
      { row: 3, indicator: 'tevreden', waarde: '78.5' },
    ],
    issues: ['notice indicator_ontbreekt indicator'],
  },
  {
    name: 'geldopmaak.xlsx',
    origin: 'Excel: currency and accounting formats, noise of arithmetic, and a thousandth that is no cent',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            rows:
              head('bedrag', 'cofinanciering') +
              row(2, cells(2), number('F2', '1234.5', STYLE.euro), number('G2', 0, STYLE.accounting)) +
              row(3, cells(3, 'V2'), number('F3', '0.30000000000000004', STYLE.euro), number('G3', '1.5E3')) +
              row(4, cells(4, 'V3'), number('F4', '1234.567', STYLE.euro)),
          },
        ],
      }),
    rows: [
      voucher(2, { bedrag: '1234.5', cofinanciering: '0' }),
      voucher(3, { vouchernummer: 'V2', bedrag: '0.3', cofinanciering: '1500' }),
      voucher(4, { vouchernummer: 'V3' }),
    ],
    issues: ['error bedrag_decimalen F4'],
  },
  {
    name: 'duizend-drie-decimalen.xlsx',
    origin: 'Excel: the number 1,234 is a number and no thousands',
    dataset: 'meetwaarden',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            rows:
              texts(1, 'indicator', 'waarde') +
              row(2, text('A2', 'SROI'), number('B2', '1.234')) +
              row(3, text('A3', 'tevreden'), number('B3', '12345678')),
          },
        ],
      }),
    rows: [
      { row: 2, indicator: 'SROI', waarde: '1.234' },
      { row: 3, indicator: 'tevreden', waarde: '12345678' },
    ],
    issues: ['notice indicator_ontbreekt indicator'],
  },
  {
    name: 'alt-enter.xlsx',
    origin: 'Excel: a line end, a quote and a semicolon in a cell',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            rows:
              head('opleiding') +
              row(2, cells(2), text('F2', 'een&#10;&quot;twee&quot;; drie')) +
              row(3, cells(3, 'V2'), text('F3', 'x_x000D_&#10;y')),
          },
        ],
      }),
    rows: [
      voucher(2, { opleiding: 'een\n"twee"; drie' }),
      voucher(3, { vouchernummer: 'V2', opleiding: 'x\r\ny' }),
    ],
  },
  {
    name: 'rekenformule-als-tekst.xlsx',
    origin: 'Excel: text that begins with = or an apostrophe',
    bytes: () =>
      workbookOf({
        sheets: [
          {
            rows:
              head('opleiding', 'opleider') +
              row(2, cells(2), text('F2', '=1+1'), text('G2', "'s-Heerenberg")),
          },
        ],
      }),
    rows: [voucher(2, { opleiding: '=1+1', opleider: "'s-Heerenberg" })],
  },
];
