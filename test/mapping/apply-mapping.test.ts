import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyMapping } from '../../shared/mapping/apply-mapping.ts';
import {
  columnNames,
  hasSameHeaders,
  headerChanges,
  namedColumns,
} from '../../shared/mapping/column-names.ts';
import type { Mapping, MappedColumn } from '../../shared/mapping/mapping.ts';

const from = (column: string, name: string, values: Record<string, string> = {}): MappedColumn => ({
  ...{ column, from: name, fixed: null, values },
});
const fixed = (column: string, value: string): MappedColumn => ({
  column,
  from: null,
  fixed: value,
  values: {},
});
const mapping = (...columns: MappedColumn[]): Mapping => ({ dataset: 'vouchers', headers: [], columns });
const apply = (header: string, row: string, ...columns: MappedColumn[]): string[] => {
  const rewriting = applyMapping({ row: 1, cells: header.split(';') }, mapping(...columns), 'dropped');
  return [rewriting.header.join(';'), rewriting.cells({ row: 2, cells: row.split(';') }).join(';')];
};

describe('uploading 10: a foreign file becomes one of ours', () => {
  test.each<[string, string, string, MappedColumn[], string[]]>([
    [
      'columns keep their place, so that cells keep their name',
      'Nr;Memo;Fase',
      '1;x;Open',
      [from('status', 'Fase'), from('vouchernummer', 'Nr')],
      ['vouchernummer;;status', '1;;Open'],
    ],
    [
      'names ignore case, accents and marks',
      'NR ;fáse',
      '1;Open',
      [from('status', 'Fase')],
      [';status', ';Open'],
    ],
    [
      'texts are translated, others stay',
      'Fase',
      'toegekend PER brief',
      [from('status', 'Fase', { 'Toegekend per brief': 'toegekend' })],
      ['status', 'toegekend'],
    ],
    [
      'a text without translation stays, to be told as a fault',
      'Fase',
      'Iets',
      [from('status', 'Fase', { Iets: '' })],
      ['status', 'Iets'],
    ],
    [
      'a fixed value stands behind the last column',
      'Nr',
      '1',
      [from('vouchernummer', 'Nr'), fixed('gemeente', 'Aalten')],
      ['vouchernummer;gemeente', '1;Aalten'],
    ],
    [
      'one column can be two of ours',
      'Datum',
      '1-1-2025',
      [from('aanvraagdatum', 'Datum'), from('startdatum', 'Datum')],
      ['aanvraagdatum;startdatum', '1-1-2025;1-1-2025'],
    ],
    [
      'the second of two equal names',
      'Datum;Datum',
      'a;b',
      [from('startdatum', 'Datum (2)')],
      [';startdatum', ';b'],
    ],
    ['a column without name', 'Nr;', '1;b', [from('opleiding', 'kolom B')], [';opleiding', ';b']],
    ['a column that is gone is left out', 'Nr', '1', [from('status', 'Fase')], ['', '']],
    [
      'a field beyond the header is kept, since it is a fault',
      'Nr',
      '1;2',
      [from('vouchernummer', 'Nr')],
      ['vouchernummer', '1;2'],
    ],
  ])('%s', (_name, header, row, columns, expected) => {
    expect(apply(header, row, ...columns)).toEqual(expected);
  });

  test('every mapped cell is found under our name, whatever the order', () => {
    const cells = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 });
    fc.assert(
      fc.property(cells, fc.boolean(), (names, reversed) => {
        const columns = names.map((name) => from(`onze_${name}`, name));
        const made = applyMapping(
          { row: 1, cells: names },
          mapping(...(reversed ? columns.reverse() : columns)),
          'dropped',
        );
        expect(made.header).toEqual(names.map((name) => `onze_${name}`));
        expect(made.cells({ row: 2, cells: names })).toEqual(names);
      }),
    );
  });

  test('of a file that is ours but for a few columns the others stay, to be judged', () => {
    const header = { row: 1, cells: ['vouchernummer', 'Plaats', 'Naam', 'gemeente', 'uitleg_peilstok'] };
    const columns = [from('vouchernummer', 'vouchernummer'), from('gemeente', 'Plaats')];
    const made = applyMapping(header, mapping(...columns), 'kept');
    // The person chose another column for gemeente, so that their own one of that name stays behind.
    expect(made.header).toEqual(['vouchernummer', 'gemeente', 'Naam', '', '']);
    expect(made.cells({ row: 2, cells: ['1', 'Aalten', 'J', 'x', 'u'] })).toEqual([
      '1',
      'Aalten',
      'J',
      '',
      '',
    ]);
  });
});

test('columns get names that differ', () => {
  expect(columnNames(['Datum', ' datum', '', 'X', '', 'DATUM'])).toEqual([
    ...['Datum', 'datum (2)', 'kolom C', 'X', 'kolom E', 'DATUM (3)'],
  ]);
});

test('uploading 10: a change of headers is noticed, another order is none', () => {
  expect(hasSameHeaders(['Nr', 'Fase'], ['fase', 'NR'])).toBe(true);
  expect(headerChanges(['Nr', 'Fase', 'Plaats'], ['Nr', 'Stage', 'plaats'])).toEqual({
    added: ['Stage'],
    vanished: ['Fase'],
  });
  expect(hasSameHeaders(['Nr'], ['Nr', 'Extra'])).toBe(false);
  expect(namedColumns(['Nr', '', 'Fase', 'Uitleg peilstok'])).toEqual(['Nr', 'Fase']);
});
