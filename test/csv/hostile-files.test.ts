import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { profileFile } from '../../shared/csv/file-profile.ts';
import { readRows } from '../../shared/csv/read-rows.ts';
import { readFile, repeatedSource, sourceOf } from './memory-source.ts';

test('hostile files are read with a heap far smaller than they are', async () => {
  const script = new URL('small-heap.cli.ts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, ['--max-old-space-size=36', script]);
  expect(stdout.trim().split('\n')).toEqual([
    'unclosed quote: open_aanhalingsteken 2 (1)',
    'one long cell: te_lange_cel 2 (1)',
    'one long quoted cell: open_aanhalingsteken 2 (1)',
    'only delimiters:  (1)',
    'a header of delimiters: te_veel_kolommen 1 (0)',
    'only line ends:  (1)',
  ]);
}, 60_000);

test('rows are handed on in batches: at no time are more than one held back', async () => {
  const piece = `${'kort;'.repeat(9)}"met ""tekst"""\n`.repeat(400);
  const source = repeatedSource(`${[...Array(10).keys()].join(';')}\n`, piece, 300);
  const profile = await profileFile(source);
  let given = 0;
  let taken = 0;
  let held = 0;
  let largest = 0;
  const counted = {
    async *open() {
      for await (const chunk of source.open()) {
        given += chunk.length;
        yield chunk;
      }
    },
  };
  for await (const event of readRows(counted, profile)) {
    if (event.kind !== 'rows') continue;
    taken += event.rows.length * (piece.length / 400);
    held = Math.max(held, given - taken);
    largest = Math.max(largest, event.rows.length);
  }
  expect(largest).toBe(1000);
  expect(taken).toBe(300 * piece.length);
  expect(held).toBeLessThan(3 * piece.length);
});

test('rows of long cells are handed on in small batches', async () => {
  const source = sourceOf(`a;b\n${`${'x'.repeat(30_000)};1\n`.repeat(100)}`);
  const sizes: number[] = [];
  for await (const event of readRows(source, await profileFile(source))) {
    if (event.kind === 'rows') sizes.push(event.rows.length);
  }
  expect(Math.max(...sizes)).toBe(9);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(100);
});

test('1,000,000 rows are read; of 1,000,001 the first one too many is named', async () => {
  const most = repeatedSource('a;b\n', '1;2\n'.repeat(10_000), 100);
  let rows = 0;
  for await (const event of readRows(most, await profileFile(most))) {
    if (event.kind === 'rows') rows += event.rows.length;
    else if (event.kind !== 'header') {
      expect(event).toEqual({ kind: 'end', end: { rows: 1_000_000, complete: true } });
    }
  }
  expect(rows).toBe(1_000_000);
  const tooMany = repeatedSource('a;b\n\n', '1;2\n'.repeat(10_001), 100);
  const events = [];
  for await (const event of readRows(tooMany, await profileFile(tooMany))) {
    if (event.kind === 'fault' || event.kind === 'end') events.push(event);
  }
  expect(events).toEqual([
    {
      kind: 'fault',
      fault: { code: 'te_veel_rijen', row: 1_000_003, params: { rows: 1_000_100, limit: 1_000_000 } },
    },
    { kind: 'end', end: { rows: 1_000_100, complete: false } },
  ]);
}, 60_000);

test('10,000 columns are one fault', async () => {
  const names = [...Array(10_000).keys()].map((at) => `kolom${at}`).join(';');
  const { faults, rows } = await readFile(sourceOf(`${names}\n${names}\n`));
  expect(faults).toEqual([{ code: 'te_veel_kolommen', row: 1, params: { columns: 10_000, limit: 500 } }]);
  expect(rows).toEqual([]);
});
