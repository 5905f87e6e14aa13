import { zipOf } from '../web/check/support/zip.ts';
import type { ZipFile } from '../web/check/support/zip.ts';

/** A sheet as its part of the workbook holds it. */
export interface ZooSheet {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** XML of the rows. */
  readonly rows: string;
  /** XML before and behind the rows: dimensions, columns, merged cells. */
  readonly before?: string;
  readonly behind?: string;
}

export interface ZooWorkbook {
  readonly sheets: readonly ZooSheet[];
  readonly shared?: readonly string[];
  readonly date1904?: boolean;
  /** Further parts; one with the name of a usual part takes its place. */
  readonly parts?: readonly ZipFile[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Styles by their number in a cell: the formats that Excel gives dates, percentages and money. */
export const STYLE = {
  general: 0,
  date: 1,
  custom: 2,
  percent: 3,
  euro: 4,
  text: 5,
  long: 6,
  time: 7,
  accounting: 8,
};
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="4"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="165" formatCode="&quot;€&quot;\\ #,##0.00"/><numFmt numFmtId="166" formatCode="[$-413]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="167" formatCode="_ [$€-2]\\ * #,##0.00_ ;_ [$€-2]\\ * \\-#,##0.00_ ;_ [$€-2]\\ * &quot;-&quot;??_ ;_ @_ "/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="9">${[0, 14, 164, 10, 165, 49, 166, 22, 167].map((id) => `<xf numFmtId="${id}" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`;

/** The usual parts of a workbook, written by hand. */
export function workbookOf({
  sheets,
  shared = [],
  date1904 = false,
  parts = [],
}: ZooWorkbook): Uint8Array<ArrayBuffer> {
  const usual: ZipFile[] = [
    {
      name: '[Content_Types].xml',
      content: `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name ?? `Blad${at + 1}`}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${XML}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId98" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId99" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    { name: 'xl/styles.xml', content: STYLES },
    {
      name: 'xl/sharedStrings.xml',
      content: `${XML}<sst xmlns="${MAIN}" count="${shared.length}" uniqueCount="${shared.length}">${shared.map((item) => `<si>${item}</si>`).join('')}</sst>`,
    },
    ...sheets.map(({ rows, before = '', behind = '' }, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
    })),
  ];
  const replaced = new Set(parts.map(({ name }) => name));
  return zipOf([...usual.filter(({ name }) => !replaced.has(name)), ...parts]);
}

/** A text in the cell itself. */
export const text = (cell: string, value: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
/** A number, with the style that says what it is. */
export const number = (cell: string, value: string | number, style: number = STYLE.general): string =>
  `<c r="${cell}" s="${style}"><v>${value}</v></c>`;
/** A text among the shared ones. */
export const shared = (cell: string, at: number): string => `<c r="${cell}" t="s"><v>${at}</v></c>`;
/** A row of cells. */
export const row = (at: number, ...cells: readonly string[]): string =>
  `<row r="${at}">${cells.join('')}</row>`;
/** A row of texts from A on. */
export const texts = (at: number, ...values: readonly string[]): string =>
  row(at, ...values.map((value, column) => text(`${String.fromCharCode(65 + column)}${at}`, value)));
