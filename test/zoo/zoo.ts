import { BROKEN_CASES } from './cases/broken.cases.ts';
import { CELL_CASES } from './cases/cells.cases.ts';
import { EXCEL_CASES } from './cases/excel.cases.ts';
import { HANDMADE_CASES } from './cases/handmade.cases.ts';
import { HOSTILE_WORKBOOK_CASES } from './cases/hostile-workbooks.cases.ts';
import { OFFICE_CASES } from './cases/office.cases.ts';
import { SHEET_CASES } from './cases/sheets.cases.ts';
import { SYSTEM_CASES } from './cases/systems.cases.ts';
import { WORKBOOK_CASES } from './cases/workbooks.cases.ts';
import type { ZooCase } from './zoo-case.ts';

/** The whole zoo, by what makes the files. */
export const ZOO: Readonly<Record<string, readonly ZooCase[]>> = {
  'CSV of Excel': EXCEL_CASES,
  'CSV of LibreOffice, Google Sheets and others': OFFICE_CASES,
  'CSV of registration systems and databases': SYSTEM_CASES,
  'CSV made by hand: the table': HANDMADE_CASES,
  'CSV made by hand: the cells': CELL_CASES,
  'Damaged, something else, or over a limit': BROKEN_CASES,
  'Workbooks: the cells': WORKBOOK_CASES,
  'Workbooks: the sheets': SHEET_CASES,
  'Workbooks that may do harm': HOSTILE_WORKBOOK_CASES,
};
