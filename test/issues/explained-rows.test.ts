import { expect, test } from 'vitest';
import { profileFile } from '../../shared/csv/file-profile.ts';
import { readRows } from '../../shared/csv/read-rows.ts';
import type { FileSource } from '../../shared/csv/file-source.ts';
import { explainedRows } from '../../shared/issues/explained-rows.ts';
import type { Issue } from '../../shared/issues/issue.ts';

const sourceOf = (text: string): FileSource => ({
  async *open() {
    yield await Promise.resolve(new TextEncoder().encode(text));
  },
});

const issue = (row: number | null, column: string | null, message: string, suggestion?: string): Issue => ({
  ...{ code: 'datum_ongeldig', severity: 'error', row, column, cell: null, message, fix: 'Herstel het.' },
  ...(suggestion !== undefined && { suggestion }),
});

async function explained(text: string, issues: readonly Issue[]): Promise<string> {
  let csv = '';
  for await (const piece of explainedRows(sourceOf(text), issues)) csv += piece;
  return csv;
}

test('uploading 2, 14: rows keep their order, columns and numbers, with the explanation behind them', async () => {
  const csv = await explained('b,a\n1,x\n\n"2;3",=som\n', [
    issue(4, 'a', 'Geen formule.'),
    issue(4, 'b', 'Geen getal.', '2,3'),
    issue(null, null, 'Te weinig kolommen.'),
    issue(1, 'c', 'Onbekende kolom.'),
  ]);
  expect(csv).toBe(
    '\ufeffb;a;uitleg_peilstok\r\n' +
      '1;x;Te weinig kolommen. Herstel het. | c: Onbekende kolom. Herstel het.\r\n' +
      '\r\n' +
      `"2;3";'=som;"a: Geen formule. Herstel het. | b: Geen getal. Herstel het. Bedoelt u '2,3'?"\r\n`,
  );
});

test('an explanation of before makes way for the new one', async () => {
  const csv = await explained('a;Uitleg Peilstok;b\r\n1;oud;2\r\n', [issue(2, 'b', 'Nieuw.')]);
  expect(csv).toBe('\ufeffa;uitleg_peilstok;b\r\n1;b: Nieuw. Herstel het.;2\r\n');
});

test('a field beyond the header stays beyond it, and a cell stays readable however much is wrong', async () => {
  const csv = await explained('a\r\n1;te veel\r\n', [issue(2, 'a', 'x'.repeat(40_000))]);
  const rows = [];
  for await (const event of readRows(sourceOf(csv), await profileFile(sourceOf(csv))))
    if (event.kind === 'rows') rows.push(...event.rows);
  expect(rows[0]?.cells.map(({ length }) => length)).toEqual([1, 2000, 7]);
});

test('a file without a header gives nothing', async () => {
  expect(await explained('', [])).toBe('');
});
