import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '../../shared/csv/cell-text.ts';
import { csvLine, writeCsv, type CsvCell } from '../../shared/csv/write-csv.ts';
import { cellsOf } from './memory-source.ts';

describe('uploading 25: safe for Excel (design rule 6)', () => {
  test.each<[string, readonly CsvCell[], string]>([
    ['text and empty', ['a', null, ''], 'a;;\r\n'],
    ['numbers stay numbers', [1234.5, -5.25, 0, -3, 1_000_000], '1234,5;-5,25;0;-3;1000000\r\n'],
    ['no exponents', [1e-7, 1e21], '0,0000001;1000000000000000000000\r\n'],
    ['formulas', ['=1+1', '+31', '-5+2', '-x', '@x'], "'=1+1;'+31;'-5+2;'-x;'@x\r\n"],
    ['negative numbers that came as text', ['-5', '-1.234,50'], '-5;"-1.234,50"\r\n'],
    ['a tab or CR in front', ['\tx', '\rx'], '"\'\tx";"\'\rx"\r\n'],
    ['quotes, delimiters and line ends', ['a"b', 'a;b', 'a\nb', 'a,b'], '"a""b";"a;b";"a\nb";"a,b"\r\n'],
    ['white space around', [' a', 'b '], '" a";"b "\r\n'],
    ['a formula in quotes', ['=HYPERLINK("x";"y")'], '"\'=HYPERLINK(""x"";""y"")"\r\n'],
    ['a minus inside', ['2024-2025', "'s-Heerenberg"], "2024-2025;'s-Heerenberg\r\n"],
  ])('%s', (_, cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });

  test('begins with a byte-order mark and ends each row with CRLF', () => {
    expect(
      writeCsv([
        ['a', 'b'],
        [1, null],
      ]),
    ).toBe('\ufeffa;b\r\n1;\r\n');
  });

  test('a number that is not finite is a fault of the program', () => {
    expect(() => csvLine([Number.NaN])).toThrow(RangeError);
  });
});

const signs = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '"',
  ';',
  ',',
  "'",
  ' ',
  'a',
  'é',
  '😀',
  '1',
);
const text = fc
  .oneof(fc.string({ unit: signs, maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 12 }))
  .map((raw) => normaliseText(raw.replaceAll('\0', '')));

test('written and read again is the same text, and nothing begins a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { maxLength: 6 }), async (pairs) => {
      const rows = [['kop', 'tekst', 'slot'], ...pairs.map(([one, other]) => [one, other, 'x'])];
      const read = await cellsOf(writeCsv(rows));
      expect(read.map((cells) => cells.map(normaliseText))).toEqual(rows);
      expect(read.flat().filter((cell) => /^[=+@\t\r]|^-(?![\d.]+(,\d+)?$)/.test(cell))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('numbers are written in full, with a comma', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const written = csvLine([value]).trimEnd();
      expect(written).toMatch(/^-?\d+(,\d+)?$/);
      expect(Number(written.replace(',', '.'))).toBeCloseTo(value, 10);
    }),
  );
});
