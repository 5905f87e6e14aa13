import { expect, it } from 'vitest';
import { groupIssues } from '../../../web/src/pages/submission/group-issues.ts';

const issue = (code: string, column: string | null, row: number) => ({
  ...{ code, column, row, severity: 'error' as const, cell: null, message: '', fix: '' },
});

it('puts errors first, the largest group on top, and each issue in its own', () => {
  const groups = groupIssues(
    [
      { code: 'onbekend', severity: 'notice', column: 'x', count: 50 },
      { code: 'getal', severity: 'warning', column: 'bedrag', count: 9 },
      { code: 'datum', severity: 'error', column: 'startdatum', count: 1 },
      { code: 'datum', severity: 'error', column: 'einddatum', count: 2 },
    ],
    [issue('datum', 'einddatum', 3), issue('datum', 'startdatum', 4), issue('datum', 'einddatum', 9)],
    20,
    { einddatum: 'Einde', startdatum: 'startdatum', bedrag: null },
  );
  expect(groups.map(({ own }) => own)).toEqual(['Einde', null, null, null]);
  expect(
    groups.map(({ severity, column, issues }) => [severity, column, issues.map(({ row }) => row)]),
  ).toEqual([
    ['error', 'einddatum', [3, 9]],
    ['error', 'startdatum', [4]],
    ['warning', 'bedrag', []],
    ['notice', 'x', []],
  ]);
});

it.each([
  ['bedrag', 90, 100, true],
  ['bedrag', 89, 100, false],
  ['bedrag', 3, 3, true],
  ['bedrag', 2, 2, false],
  [null, 100, 100, false],
])(
  'uploading 13: a fault in nearly every row is one of the whole column: %s, %i of %i',
  (column, count, rows, whole) => {
    const [group] = groupIssues([{ code: 'getal', severity: 'error', column, count }], [], rows, {});
    expect(group?.wholeColumn).toBe(whole);
  },
);
