import { describe, expect, test } from 'vitest';
import { profileFile } from '../../shared/csv/file-profile.ts';
import { readRows } from '../../shared/csv/read-rows.ts';
import { bytesOf, cellsOf, readFile, sourceOf } from './memory-source.ts';

describe('cells (contract §1, Reading)', () => {
  test.each([
    ['quoted delimiters', 'a;b\n"1;2";3\n', ['1;2', '3']],
    ['doubled quotes', 'a;b\n"zegt ""ja""";3\n', ['zegt "ja"', '3']],
    ['only a doubled quote', 'a;b\n"""";3\n', ['"', '3']],
    ['quoted line ends', 'a;b\n"een\r\ntwee\rdrie\nvier";3\n', ['een\r\ntwee\rdrie\nvier', '3']],
    ['an empty quoted cell', 'a;b\n"";3\n', ['', '3']],
    ['a quote inside an unquoted cell', 'a;b\n5" pijp;3\n', ['5" pijp', '3']],
    ['quotes inside an unquoted cell', 'a;b\nde "Waal";x"\n', ['de "Waal"', 'x"']],
    ['a quote after a space', 'a;b\n "1";3\n', [' "1"', '3']],
    ['text after a closing quote', 'a;b\n"abc"def;3\n', ['"abc"def', '3']],
    ['space after a closing quote', 'a;b\n"abc" ;3\n', ['"abc" ', '3']],
    ['text after a closing quote behind a delimiter', 'a;b\n"x;y"z;3\n', ['"x;y"z', '3']],
    ['text after a doubled quote and a closing one', 'a;b\n"a"""b;3\n', ['"a""b', '3']],
    ['a quote again after a closing one', 'a;b\n"" "x";3\n', ['"" "x"', '3']],
    ['an Excel formula of text', 'a;b\n="00123";"=""00123"""\n', ['="00123"', '="00123"']],
    ['missing cells at the end', 'a;b;c\n1\n', ['1', '', '']],
    ['empty cells beyond the header', 'a;b\n1;2;;; \t;\n', ['1', '2']],
    ['spaces are kept for the one who normalises', 'a;b\n 1 ;\t\n', [' 1 ', '\t']],
    ['a byte-order mark inside', 'a;b\n\ufeff1;2\n', ['\ufeff1', '2']],
    ['right to left, combining and astral characters', 'a;b\nשלום;é😀\n', ['שלום', 'é😀']],
    ['a hash, that other readers take for a comment', 'a;b\n#1;2\n', ['#1', '2']],
    ['no line end at the end', 'a;b\n1;2', ['1', '2']],
    ['a quote that closes at the very end', 'a;b\n1;"2"', ['1', '2']],
  ])('%s', async (_, text, expected) => {
    expect((await cellsOf(text))[1]).toEqual(expected);
    expect((await readFile(sourceOf(text))).faults).toEqual([]);
  });

  test.each([
    ['LF', 'a;b\n1;2\n3;4\n'],
    ['CRLF', 'a;b\r\n1;2\r\n3;4\r\n'],
    ['lone CR', 'a;b\r1;2\r3;4\r'],
    ['mixed', 'a;b\r1;2\r\n3;4\n'],
    ['commas', 'a,b\n1,2\n3,4'],
    ['tabs', 'a\tb\n1\t2\n3\t4'],
  ])('line ends and delimiters: %s', async (_, text) => {
    expect(await cellsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('the header loses empty columns at its end, and keeps unnamed ones inside', async () => {
    const { header, rows } = await readFile(sourceOf('a;;c;""; ;\n1;2;3;;\n'));
    expect(header?.cells).toEqual(['a', '', 'c']);
    expect(rows[0]?.cells).toEqual(['1', '2', '3']);
  });
});

describe('uploading 2: row numbers are those of Excel', () => {
  test.each([
    ['plain', 'a;b\n1;2\n3;4\n', 1, [2, 3]],
    ['blank rows count', '\n;;\na;b\n \n1;2\n\t;\n\n3;4\n\n', 3, [5, 8]],
    ['with CRLF', 'a;b\r\n\r\n1;2\r\n', 1, [3]],
    ['with lone CR', 'a;b\r\r1;2\r', 1, [3]],
    ['a quoted line end starts no row', 'a;b\n"x\r\ny\nz";2\n3;4\n', 1, [2, 3]],
    ['a line end in the header', '"a\nb";c\n1;2\n', 1, [2]],
    ['a sep line does not count', 'sep=;\r\na;b\r\n1;2\r\n', 1, [2]],
    ['quoted nothing is blank', 'a;b\n"";" "\n1;2\n', 1, [3]],
    ['no-break spaces are blank', 'a;b\n\u00a0;\u202f\n1;2\n', 1, [3]],
  ])('%s', async (_, text, headerRow, rowNumbers) => {
    const { header, rows, end } = await readFile(sourceOf(text));
    expect(header?.row).toBe(headerRow);
    expect(rows.map((row) => row.row)).toEqual(rowNumbers);
    expect(end).toEqual({ rows: rowNumbers.length, complete: true });
  });
});

describe('faults of the file', () => {
  test('a field beyond the header names its row, and its cells are still delivered for the guard', async () => {
    const { rows, faults, end } = await readFile(sourceOf('a;b;\n1;2\n3;4;;x\n5;6;7\n'));
    expect(faults).toEqual([
      { code: 'veld_buiten_kop', row: 3, params: { at: [3, 4], count: 2, column: 4, cell: 'D3' } },
    ]);
    expect(rows.map((row) => row.cells)).toEqual([
      ['1', '2'],
      ['3', '4', '', 'x'],
      ['5', '6', '7'],
    ]);
    expect(end).toEqual({ rows: 3, complete: true });
  });

  test.each([
    ['in a row', 'a;b\n1;2\n\n3;"open\n5;6\n', 4, 2, 'B4'],
    ['after a quoted line end', 'a;b\n"x\ny";2\n"open;3\n', 3, 1, 'A3'],
    ['that ends in a doubled quote', 'a;b\n1;"2""', 2, 2, 'B2'],
    ['in the header', '"a;b\n1;2\n', 1, 1, 'A1'],
  ])('an unclosed quote %s names where it opens', async (_, text, row, column, cell) => {
    const { rows, faults, end } = await readFile(sourceOf(text));
    expect(faults).toEqual([{ code: 'open_aanhalingsteken', row, params: { column, cell } }]);
    expect(end?.complete).toBe(false);
    expect(end?.rows).toBe(rows.length + (row === 1 ? 0 : 1));
  });

  test('a cell of 32,767 characters is read, one more is a fault; the other rows are still read', async () => {
    const most = 'é'.repeat(32_767);
    expect((await cellsOf(`a;b\n${most};2\n`))[1]).toEqual([most, '2']);
    expect((await cellsOf(`a;b\n"${'""'.repeat(32_767)}";2\n`))[1]).toEqual(['"'.repeat(32_767), '2']);
    const { rows, faults, end } = await readFile(sourceOf(`a;b\n1;2\n3;${most}x\n"${most}\n";4\n5;6\n`));
    expect(faults).toEqual([
      {
        code: 'te_lange_cel',
        row: 3,
        params: { at: [3, 4], count: 2, column: 2, cell: 'B3', limit: 32_767 },
      },
    ]);
    expect(rows.map((row) => row.row)).toEqual([2, 5]);
    expect(end).toEqual({ rows: 4, complete: false });
  });

  test('text after a closing quote counts its quotes as characters', async () => {
    const most = `"${'x'.repeat(32_764)}"y`;
    expect((await cellsOf(`a;b\n${most};2\n`))[1]).toEqual([most, '2']);
    const { faults } = await readFile(sourceOf(`a;b\n${most}y;2\n`));
    expect(faults.map((fault) => fault.code)).toEqual(['te_lange_cel']);
  });

  test('a long cell that is never closed is an unclosed quote and nothing else', async () => {
    const { faults } = await readFile(sourceOf(`a;b\n1;"${'x;\n'.repeat(20_000)}`));
    expect(faults.map((fault) => [fault.code, fault.row])).toEqual([['open_aanhalingsteken', 2]]);
  });

  test('a too long cell in the header leaves nothing to read rows by', async () => {
    const { header, rows, faults, end } = await readFile(sourceOf(`a;${'b'.repeat(32_768)}\n1;2\n`));
    expect([header, rows]).toEqual([null, []]);
    expect(faults.map((fault) => [fault.code, fault.row])).toEqual([['te_lange_cel', 1]]);
    expect(end).toEqual({ rows: 1, complete: false });
  });

  test('500 columns are read, one more is a fault, empty ones at the end do not count', async () => {
    const names = [...Array(500).keys()].map((at) => `k${at}`);
    const wide = await readFile(sourceOf(`${names.join(';')};;; ;""\n${names.join(';')};;;;;;\n`));
    expect(wide.faults).toEqual([]);
    expect(wide.header?.cells).toEqual(names);
    expect(wide.rows[0]?.cells).toEqual(names);
    const wider = await readFile(sourceOf(`${names.join(';')};meer\n1;2\n3\n`));
    expect(wider.faults).toEqual([
      { code: 'te_veel_kolommen', row: 1, params: { columns: 501, limit: 500 } },
    ]);
    expect([wider.header, wider.rows]).toEqual([null, []]);
    expect(wider.end).toEqual({ rows: 2, complete: false });
  });

  test('a filled field beyond column 500 is not delivered, and the end says so', async () => {
    const { rows, faults, end } = await readFile(sourceOf(`a;b\n1;2${';'.repeat(600)}x\n`));
    expect(faults.map((fault) => [fault.code, fault.row])).toEqual([['veld_buiten_kop', 2]]);
    expect(rows[0]?.cells).toHaveLength(500);
    expect(end).toEqual({ rows: 1, complete: false });
  });

  test('a header alone', async () => {
    const { header, faults, end } = await readFile(sourceOf('\na;b\n;\n'));
    expect(header).toEqual({ row: 2, cells: ['a', 'b'] });
    expect(faults).toEqual([{ code: 'alleen_kop', row: 2, params: {} }]);
    expect(end).toEqual({ rows: 0, complete: true });
  });

  test('a file that cannot be read yields its fault and is not complete', async () => {
    const { faults, end } = await readFile(sourceOf(bytesOf('a;b\n', [0], ';2\n')));
    expect(faults.map((fault) => fault.code)).toEqual(['nul_bytes']);
    expect(end).toEqual({ rows: 0, complete: false });
  });

  test('a file that changed since it was profiled is a fault of the system', async () => {
    const profile = await profileFile(sourceOf('a;b\n1;é\n'));
    const changed = sourceOf(bytesOf('a;b\n1;', [0xc3]));
    const reading = readRows(changed, profile);
    await expect(reading.next().then(() => reading.next())).rejects.toThrow(TypeError);
  });
});
