import { describe, expect, test } from 'vitest';
import { findDelimiter, findSepLine } from '../../shared/csv/find-delimiter.ts';
import { bytesOf, cellsOf, readFile, sourceOf, utf16Of } from './memory-source.ts';

describe('uploading 4: delimiter, by looking (contract §1)', () => {
  test.each([
    ['semicolons', 'a;b;c\n1;2;3\n', ';'],
    ['commas', 'a,b,c\n1,2,3\n', ','],
    ['tabs', 'a\tb\tc\n1\t2\t3\n', '\t'],
    ['header only', 'vouchernummer,status\n', ','],
    ['header only, without line end', 'vouchernummer\tstatus', '\t'],
    ['one column', 'vouchernummer\n1\n2\n', ';'],
    ['decimal commas', 'nummer;bedrag\nV1;1.234,50\nV2;12,50\n', ';'],
    ['one column under semicolons with commas in every cell', 'bedrag;\n1,5;\n', ';'],
    ['quoted cells that hold the other one', '"a;x","b;y","c"\n"1;1","2;2","3"\n', ','],
    ['commas in a header of semicolons', 'Naam, voornaam, tussenvoegsel;Nr\nJan;12\nPiet;13\n', ';'],
    [
      'commas in a header, and in each row',
      'nummer;toelichting, extra;bedrag\nV1;;12,50\nV2;\nV3;;1,5\n',
      ';',
    ],
    ['a tie', 'a,b;c\n', ';'],
    ['quoted line ends', '"a\nb,c",d\n"1\n;;;",2\n', ','],
    ['blank lines in front', '\n \n,,\na,b\n1,2\n', ','],
    ['rows with missing cells at their end', 'a,b,c,d\n1,2\n3,4,5\n', ','],
    ['semicolons in the text of a file of commas', 'a,b\n1,x;y;z\n2,x;y\n', ','],
    ['empty columns at the end', 'a,,,\n1,,,\n', ','],
    ['rows that fill the first column alone', 'a,b\n1\n2\n', ','],
    ['nothing', '', ';'],
  ])('%s', (_, text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });
});

describe('a leading sep= line', () => {
  test.each([
    ['sep=;\r\na;b', ';', 7],
    ['sep=,\na,b', ',', 6],
    ['SEP=\t\ra\tb', '\t', 6],
    ['"sep=;"\r\na;b', ';', 9],
    ['sep=|\na|b', '|', 6],
    ['sep=,,,,\na,b', ',', 9],
    ['sep=\na,b', null, 5],
  ])('%j', (text, delimiter, length) => {
    expect(findSepLine(text)).toEqual({ delimiter, length });
  });

  test.each([['sep=x\n'], ['separator;b\n'], ['\nsep=;\n'], ['a;sep=;\n'], ['sep=€\n']])(
    '%j is no such line',
    (text) => {
      expect(findSepLine(text)).toBeNull();
    },
  );

  test('uploading 2: is obeyed against what looking would say, and does not count as a row', async () => {
    const { header, rows } = await readFile(sourceOf('\ufeffsep=,\r\n\r\na;b,c\r\n1;2,3\r\n'));
    expect(header).toEqual({ row: 2, cells: ['a;b', 'c'] });
    expect(rows).toEqual([{ row: 3, cells: ['1;2', '3'] }]);
  });

  test('is left out in UTF-16 too', async () => {
    const text = [...utf16Of('sep=,\r\na;b,c\r\n', 'be')];
    expect(await cellsOf(bytesOf([0xfe, 0xff], text))).toEqual([['a;b', 'c']]);
  });
});
