import { describe, expect, test } from 'vitest';
import type { Issue } from '../../shared/issues/issue.ts';
import { inOwnFile, ownNames } from '../../shared/mapping/own-names.ts';

const issue = (column: string, cell: string): Issue => ({
  ...{ code: 'x', severity: 'error', row: 7, column, cell, message: 'Fout.', fix: 'Herstel.' },
});
const names = ownNames({
  columns: [
    { column: 'gemeente', from: 'Woonplaats', fixed: null, values: {} },
    { column: 'aanvraagdatum', from: 'Datum', fixed: null, values: {} },
    { column: 'startdatum', from: 'Datum', fixed: null, values: {} },
    { column: 'status', from: 'Status', fixed: null, values: {} },
    { column: 'sector', from: null, fixed: 'zorg', values: {} },
  ],
});
const inOwn = inOwnFile(names, ['aanvraagdatum', '', 'gemeente', 'status', 'startdatum', 'sector']);

describe("uploading 2: an issue of a mapped file is told in the person's own columns", () => {
  test('under the name they know, in the cell they see', () => {
    expect(inOwn(issue('gemeente', 'C7'))).toMatchObject({
      column: 'gemeente',
      cell: 'C7',
      message: 'Fout. In uw bestand heet deze kolom ‘Woonplaats’.',
    });
  });

  test('where one of theirs fills two of ours, in the cell that is there', () => {
    expect(inOwn(issue('startdatum', 'E7'))).toMatchObject({ cell: 'A7' });
    expect(inOwn(issue('aanvraagdatum', 'A7'))).toMatchObject({ cell: 'A7' });
  });

  test('a fixed value is in no cell of theirs', () => {
    const told = inOwn(issue('sector', 'F7'));
    expect(told.cell).toBeNull();
    expect(told.message).toContain('koppeling');
  });

  test('nothing is added where the names are the same, or the fault is of no mapped column', () => {
    expect(inOwn(issue('status', 'D7'))).toEqual(issue('status', 'D7'));
    expect(inOwn(issue('memo', 'B7'))).toEqual(issue('memo', 'B7'));
    expect(inOwn({ ...issue('', ''), column: null, cell: null })).toMatchObject({ message: 'Fout.' });
  });
});
