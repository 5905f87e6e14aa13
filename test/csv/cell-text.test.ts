import { describe, expect, test } from 'vitest';
import { cellName } from '../../shared/csv/cell-name.ts';
import { looksDamaged, normaliseText, stripInvisible } from '../../shared/csv/cell-text.ts';
import { foldName } from '../../shared/csv/fold-name.ts';

test.each([
  ['plain', 'plain'],
  [' \t\u00a0\u202f\u2007om\u00a0heen \t', 'om\u00a0heen'],
  ['\u00a0', ''],
  ['regel\n', 'regel\n'],
  ['Curac\u0327ao', 'Cura\u00e7ao'],
  ['="00123"', '00123'],
  [' ="00123" ', '00123'],
  ['=" 00123 "', '00123'],
  ['=""', ''],
  ['="a""b"', 'a"b'],
  ['="a"&"b"', '="a"&"b"'],
  ['=1+1', '=1+1'],
  ["'=1+1", '=1+1'],
  ["'-5", '-5'],
  ["'+31", '+31'],
  ["'@naam", '@naam'],
  [" '-5", '-5'],
  ["'='", "='"],
  ['\'="00123"', '="00123"'],
  ["'s-Heerenberg", "'s-Heerenberg"],
  ["'123", "'123"],
  ["''-5", "''-5"],
  ["'\tx", 'x'],
])('normaliseText(%j) is %j', (raw, text) => {
  expect(normaliseText(raw)).toBe(text);
});

test.each([
  ['toe\u00adgekend', 'toegekend'],
  ['\u200b12\u200d3\u2060\ufeff', '123'],
  ['\u200e\u202a12-03-2024\u202c', '12-03-2024'],
  [' \u200b 5', '5'],
])('stripInvisible(%j) is %j', (text, visible) => {
  expect(stripInvisible(text)).toBe(visible);
});

test.each([
  ['Cura\ufffdao', true],
  ['CuraÃ§ao', true],
  ['A\u0303\u00a7', true],
  ['â‚¬', false],
  ['Â€', true],
  ['Ã™', true],
  ['voilÃ\u00a0', true],
  ['Â©', true],
  ['SÃO PAULO', false],
  ['Âme', false],
  ['Curaçao €', false],
  ['Ã', false],
])('looksDamaged(%j) is %j', (raw, damaged) => {
  expect(looksDamaged(raw)).toBe(damaged);
});

test.each([
  ['Voucher-Nummer', 'vouchernummer'],
  [' voucher_nummer ', 'vouchernummer'],
  ['VOUCHER  NUMMER', 'vouchernummer'],
  ['geslácht', 'geslacht'],
  ['\ufeffstatus', 'status'],
])('foldName(%j) is %j', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

describe('cell names', () => {
  test.each([
    [3, 7, 'C7'],
    [1, 1, 'A1'],
    [26, 2, 'Z2'],
    [27, 2, 'AA2'],
    [500, 1_000_001, 'SF1000001'],
    [703, 1, 'AAA1'],
  ])('column %i of row %i is %s', (column, row, name) => {
    expect(cellName(column, row)).toBe(name);
  });
});
