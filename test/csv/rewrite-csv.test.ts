import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileSource } from '../../shared/csv/file-source.ts';
import { rewriteCsv } from '../../shared/csv/rewrite-csv.ts';
import type { Rewriting } from '../../shared/csv/rewrite-csv.ts';
import { readFile, sourceOf } from './memory-source.ts';

const asItIs = ({ cells }: { cells: readonly string[] }): Rewriting => ({
  header: cells,
  cells: (row) => row.cells,
});

async function rewritten(source: FileSource, start = asItIs): Promise<string> {
  let text = '';
  for await (const piece of rewriteCsv(source, start)) text += piece;
  return text;
}

test.each([
  ['blank rows above and between', '\n\n a ;b\n\n1;2\n;;\n3;4\n'],
  ['a sep line, which does not count', 'sep=,\na,b\n\n1,2\n'],
  ['quoted line ends', 'a\tb\n"1\n2"\t3\n4\t"5""6"\n'],
  ['text that looks like a formula', 'a;b\n="00123";-5\n\'=x;+31\n'],
  ['a first column that looks like a sep line', '"sep=;";b\n1;2\n'],
])('rows, numbers and cells stay: %s', async (_name, text) => {
  const before = await readFile(sourceOf(text));
  const after = await readFile(sourceOf(await rewritten(sourceOf(text))));
  expect(after).toEqual(before);
  expect(before.rows.length).toBeGreaterThan(0);
});

test('whatever the file, its cells read back the same from what is written', async () => {
  const signs = fc.constantFrom(
    '"',
    ';',
    ',',
    '\t',
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    'a',
    'é',
    '😀',
    '=',
    "'",
    '\u00a0',
  );
  const text = fc.array(signs, { maxLength: 40 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, async (body) => {
      const before = await readFile(sourceOf(`k1;k2;k3\n${body}\nx;y;z`));
      fc.pre(before.faults.length === 0);
      const after = await readFile(sourceOf(await rewritten(sourceOf(`k1;k2;k3\n${body}\nx;y;z`))));
      expect(after).toEqual(before);
    }),
  );
});

test('a file without header gives nothing', async () => {
  expect(await rewritten(sourceOf('\n\n'))).toBe('');
});
