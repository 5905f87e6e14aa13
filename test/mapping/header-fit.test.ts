import { expect, test } from 'vitest';
import { DATASETS } from '../../shared/datasets/datasets.ts';
import { headerFit } from '../../shared/mapping/header-fit.ts';
import type { HeaderFit } from '../../shared/mapping/header-fit.ts';

const fit = (names: string): HeaderFit => headerFit({ row: 1, cells: names.split(';') }, DATASETS.vouchers);

test.each<[string, string, HeaderFit['kind'], string[], string[]]>([
  ['all required columns', 'Vouchernummer;aanvraag datum;status;gemeente;sector', 'own', [], []],
  [
    'another name for one',
    'vouchernummer;aanvraagdatum;status;Woonplaats;sector',
    'own',
    ['gemeente'],
    ['Woonplaats'],
  ],
  ['an extra one', 'vouchernummer;aanvraagdatum;status;gemeente;sector;Memo;', 'own', [], ['Memo']],
  [
    'our own explanations',
    'vouchernummer;aanvraagdatum;status;gemeente;sector;uitleg_peilstok',
    'own',
    [],
    [],
  ],
])('uploading 10: %s', (_name, names, kind, missing, unknown) => {
  expect(fit(names)).toMatchObject({ kind, missing, unknown });
});

test('uploading 10: headers of another system are foreign, those of another dataset are the wrong file', () => {
  expect(fit('Voucher ID;Fase;Woonplaats').kind).toBe('foreign');
  expect(fit('matchnummer;matchdatum;soort;gemeente').kind).toBe('other');
});
