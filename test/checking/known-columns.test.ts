import { describe, expect, test } from 'vitest';
import { isForeignHeader, knownColumnsOnly } from '../../shared/checking/known-columns.ts';
import { DATASETS } from '../../shared/datasets/datasets.ts';

const header = (text: string) => ({ row: 3, cells: text.split(';') });
const OWN = 'Vouchernummer;aanvraagdatum;status;gemeente;sector';

test('unknown columns are emptied, with header, positions and our own column of explanations as they were', () => {
  const known = knownColumnsOnly(header(`memo;${OWN};uitleg_peilstok;`), DATASETS.vouchers);
  expect(known.header).toEqual(['memo', ...OWN.split(';'), 'uitleg_peilstok', '']);
  expect(known.cells({ row: 4, cells: ['', '1', '2', '3', '4', '5', 'u', ''] }).join(';')).toBe(
    ';1;2;3;4;5;u;',
  );
  expect(known.emptied()).toBe(false);
  expect(known.cells({ row: 5, cells: ['m', '1', '2', '3', '4', '5', 'u', 'x'] }).join(';')).toBe(
    ';1;2;3;4;5;u;',
  );
  expect(known.emptied()).toBe(true);
});

describe('uploading 9, 10: a header is foreign when it fits no dataset', () => {
  test.each([
    ['our own', OWN, false],
    ['our own with one column missing', 'vouchernummer;aanvraagdatum;status;gemeente', false],
    ['of another dataset, which is told as the wrong file', 'matchnummer;matchdatum;soort;gemeente', false],
    ['of another system', 'Nummer;Fase;Plaats;Branche', true],
    ['of one column, where there is nothing to map', 'Nummer', false],
    ['without names', ';;', false],
  ])('%s', (_name, text, foreign) => {
    expect(isForeignHeader(header(text))).toBe(foreign);
  });
});
