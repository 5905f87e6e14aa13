import fc from 'fast-check';
import { parse as parseInBrowser } from 'csv-parse/browser/esm/sync';
import { expect, test } from 'vitest';
import { trimSpaces } from '../../shared/csv/cell-text.ts';
import { parseRows } from '../../shared/csv/parse-rows.ts';
import { createRowSplitter } from '../../shared/csv/row-splitter.ts';
import { bytesOf, cellsOf, readFile, sourceOf, utf16Of } from './memory-source.ts';

/** Text of the signs that matter to a reader, well-formed. */
const messy = fc
  .array(
    fc.constantFrom('"', '""', ';', ',', '\t', '\n', '\r', '\r\n', ' ', 'a', 'é', '😀', '=', '\u00a0', '5'),
    {
      maxLength: 40,
    },
  )
  .map((signs) => signs.join(''));

const cell = fc.oneof(
  messy,
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replaceAll('\0', '')),
);

/** A table with a header and filled rows, as wide as its header. */
const table = fc.integer({ min: 2, max: 5 }).chain((width) => {
  const filled = fc
    .array(cell, { minLength: width, maxLength: width })
    .map((cells) => [`x${cells[0] ?? ''}`, ...cells.slice(1)]);
  const header = [...Array(width).keys()].map((at) => `kolom_${at}`);
  return fc.array(filled, { minLength: 1, maxLength: 8 }).map((rows) => [header, ...rows]);
});

function quoted(rows: readonly (readonly string[])[], delimiter: string, lineEnd: string): string {
  const line = (cells: readonly string[]) =>
    cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter);
  return rows.map((cells) => line(cells) + lineEnd).join('');
}

test('cutting the bytes into chunks anywhere gives the same rows', async () => {
  await fc.assert(
    fc.asyncProperty(
      messy,
      fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 }),
      async (text, sizes) => {
        const whole = await readFile(sourceOf(`k1;k2\n${text}`));
        expect(await readFile(sourceOf(`k1;k2\n${text}`, sizes))).toEqual(whole);
      },
    ),
  );
});

test('a quoted table reads back as it was, with any delimiter and line end', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(';', ',', '\t'),
      fc.constantFrom('\r\n', '\n', '\r'),
      async (rows, delimiter, lineEnd) => {
        expect(await cellsOf(quoted(rows, delimiter, lineEnd))).toEqual(rows);
      },
    ),
  );
});

test('a byte-order mark changes no cell, and neither does UTF-16', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const text = quoted(rows, ';', '\r\n');
      expect(await cellsOf(bytesOf([0xef, 0xbb, 0xbf], text))).toEqual(rows);
      expect(await cellsOf(bytesOf([0xff, 0xfe], [...utf16Of(text, 'le')]))).toEqual(rows);
      expect(await cellsOf(bytesOf([0xfe, 0xff], [...utf16Of(text, 'be')]))).toEqual(rows);
    }),
  );
});

test('what the splitter cuts is what csv-parse reads as one row, with the same fields', () => {
  fc.assert(
    fc.property(messy, fc.constantFrom(';', ',', '\t'), (text, delimiter) => {
      const splitter = createRowSplitter(delimiter);
      const rows = splitter.push(text);
      const last = splitter.end();
      if (last.row !== null) rows.push(last.row);
      const parsed = parseRows(
        rows.map((row) => row.text ?? ''),
        delimiter,
      );
      expect(parsed.map((cells) => cells.length)).toEqual(rows.map((row) => row.fields));
      expect(parsed.map((cells) => cells.findLastIndex((content) => !isBlank(content)) + 1)).toEqual(
        rows.map((row) => row.lastFilled),
      );
    }),
    { numRuns: 1000 },
  );
});

test('csv-parse reads the same in a browser', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const texts = rows.map((cells) => quoted([cells], ';', ''));
      const options = {
        delimiter: ';',
        record_delimiter: '\n',
        relax_quotes: true,
        relax_column_count: true,
      };
      expect(parseInBrowser(texts.join('\n'), options)).toEqual(parseRows(texts, ';'));
    }),
  );
});

test('no byte is dropped: every character of an unquoted file is in a cell, a delimiter or a line end', async () => {
  const plain = fc.string({
    unit: fc.constantFrom('a', 'é', '"', ' ', '\u200b', '\ufeff', '\u0001'),
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(plain, plain, async (one, other) => {
      const [, row] = await cellsOf(`k1;k2\nx${one};y${other}\n`);
      expect(row).toEqual([`x${one}`, `y${other}`]);
    }),
  );
});

function isBlank(content: string): boolean {
  return trimSpaces(content.replaceAll(/[\r\n]/g, ' ')) === '';
}
