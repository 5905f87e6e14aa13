import { describe, expect, test } from 'vitest';
import { CELL_ENTRIES } from '../../shared/issues/catalogue/cell.entries.ts';
import { MEASURED_ENTRIES } from '../../shared/issues/catalogue/measured.entries.ts';
import { ROW_ENTRIES } from '../../shared/issues/catalogue/row.entries.ts';
import { checkText } from '../checking/support/check-text.ts';
import { EVERY_CELL_FAULT, fileOf } from './every-cell-fault.ts';
import type { CellFault } from './every-cell-fault.ts';

/** Said of what is not in the file, so of no cell. */
const OF_NO_CELL = ['indicator_ontbreekt'];
/** The columns whose values may be of a person: never repeated (contract §1, Issue). */
const NEVER_TOLD = ['deelnemernummer', 'consulent'];

async function issueOf(fault: CellFault) {
  const { issues } = await checkText(fault.dataset, fileOf(fault), fault.context);
  const found = issues.filter(({ code }) => code === fault.code);
  return { found: found[0], count: found.length, issues };
}

describe('uploading 3: a message says what was entered, what is allowed, an example and the fix', () => {
  test('of every fault that a cell can have', () => {
    const codes = Object.keys({ ...CELL_ENTRIES, ...ROW_ENTRIES, ...MEASURED_ENTRIES });
    const wanted = codes.filter((code) => !OF_NO_CELL.includes(code));
    expect([...new Set(EVERY_CELL_FAULT.map(({ code }) => code))].toSorted()).toEqual(wanted.toSorted());
  });

  test.each(EVERY_CELL_FAULT.map((fault) => [`${fault.code} in ${fault.column}`, fault] as const))(
    '%s',
    async (_, fault) => {
      const { found, count } = await issueOf(fault);
      expect(count).toBe(1);
      expect(found).toMatchObject({ column: fault.column, row: fault.code === 'sleutel_dubbel' ? 3 : 2 });
      expect(found?.cell).toMatch(/^[A-Z]+\d+$/);
      const { message = '', fix = '', severity } = found ?? {};
      const entered = fault.row[fault.column] ?? '';
      if (entered === '' || NEVER_TOLD.includes(fault.column)) expect(found).not.toHaveProperty('value');
      else expect(found).toMatchObject({ value: entered });
      expect(fix).toMatch(/^[A-Z‘].*\.$/u);
      // A notice asks nothing of anyone.
      if (severity === 'notice') return;
      expect(`${message} ${fix}`).toMatch(/bijvoorbeeld [^ ]/);
      if (severity === 'error') expect(message).toMatch(/Toegestaan (is|zijn) /);
    },
  );
});

describe('uploading 15: one root fault per cell', () => {
  test.each(EVERY_CELL_FAULT.map((fault) => [`${fault.code} in ${fault.column}`, fault] as const))(
    '%s brings no other along',
    async (_, fault) => {
      const { issues } = await issueOf(fault);
      expect(issues.filter(({ code }) => code !== 'indicator_ontbreekt').map(({ code }) => code)).toEqual([
        fault.code,
      ]);
    },
  );
});
