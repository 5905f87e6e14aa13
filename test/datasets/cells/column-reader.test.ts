import { describe, expect, test } from 'vitest';
import { createColumnReader } from '../../../shared/datasets/cells/column-reader.ts';
import { DATASETS } from '../../../shared/datasets/datasets.ts';
import type { FileDatasetId } from '../../../shared/datasets/dataset.ts';

const CONTEXT = {
  municipalities: [
    { code: 'GM0222', name: 'Doetinchem' },
    { code: 'GM1586', name: 'Oost Gelre' },
    { code: 'GM0014', name: "'s-Graveland" },
    { code: 'GM0197', name: 'Aalten' },
  ],
  indicatorIds: ['SROI', 'bereik'],
};

function reader(dataset: FileDatasetId, name: string) {
  const column = DATASETS[dataset].columns.find((one) => one.name === name);
  if (column === undefined) throw new Error(`no column ${name}`);
  return createColumnReader(column, CONTEXT);
}

/** The stored value, or the code of the error with its suggestion. */
function read(dataset: FileDatasetId, name: string, raw: string) {
  const { reading } = reader(dataset, name)(raw);
  if (reading.ok) return reading.remark === null ? reading.value : [reading.value, reading.remark.code];
  const { code, suggestion } = reading.remark;
  return suggestion === undefined ? code : [code, suggestion];
}

describe('codes', () => {
  test.each([
    ['vouchers', 'status', 'toegekend', 'toegekend'],
    ['vouchers', 'status', ' TOEGEKEND\u00A0', 'toegekend'],
    ['vouchers', 'status', 'Toe-ge\u00ADkend', 'toegekend'],
    ['vouchers', 'sector', 'transport logistiek', 'transport_logistiek'],
    ['vouchers', 'sector', 'Transport-Logistiek', 'transport_logistiek'],
    ['vouchers', 'sector', 'zörg', 'zorg'],
    ['vouchers', 'sector', 'Zrog', ['code_onbekend', 'zorg']],
    ['vouchers', 'sector', 'transport', ['code_onbekend', 'transport_logistiek']],
    ['vouchers', 'sector', 'visserij', 'code_onbekend'],
    ['vouchers', 'opleidingsniveau', 'MBO 4', 'mbo4'],
    ['vouchers', 'opleidingsniveau', 'mbo5', 'code_onbekend'],
    ['vouchers', 'opleidingsniveau', 'vmbo', 'code_onbekend'],
    ['vouchers', 'vooropleiding', 'vmbo', 'vmbo'],
    ['vouchers', 'vooropleiding', 'certificaat', 'certificaat'],
    ['vouchers', 'arbeidspositie', 'geen uitkering', 'geen_uitkering'],
    ['deelnemers', 'geslacht', 'Vrouw', 'v'],
    ['deelnemers', 'geslacht', 'man', 'm'],
    ['deelnemers', 'geslacht', 'V', 'v'],
    ['deelnemers', 'geslacht', 'Vrouwen', ['code_onbekend', 'v']],
    ['deelnemers', 'doelgroep', '50+', '50_plus'],
    ['deelnemers', 'doelgroep', '50 plus', '50_plus'],
    ['deelnemers', 'opleidingsniveau', 'havo/vwo', ['code_onbekend', 'havo_vwo']],
    ['matches', 'soort', 'Beschut werk', 'beschut_werk'],
  ] as const)('%s.%s %s is %o', (dataset, name, raw, expected) => {
    expect(read(dataset, name, raw)).toEqual(expected);
  });
});

describe('ja/nee', () => {
  test.each([
    ['ja', 'ja'],
    ['J', 'ja'],
    ['TRUE', 'ja'],
    ['Waar', 'ja'],
    ['1', 'ja'],
    ['nee', 'nee'],
    ['n', 'nee'],
    ['false', 'nee'],
    ['ONWAAR', 'nee'],
    ['0', 'nee'],
  ])('%s is %s, also beside onbekend', (raw, expected) => {
    expect(read('deelnemers', 'esf', raw)).toBe(expected);
    expect(read('vouchers', 'baan_na_afloop', raw)).toBe(expected);
  });

  test('onbekend is a value only where it may be', () => {
    expect(read('vouchers', 'baan_na_afloop', 'Onbekend')).toBe('onbekend');
    expect(read('deelnemers', 'esf', 'onbekend')).toBe('code_onbekend');
    expect(read('deelnemers', 'esf', 'yes')).toBe('code_onbekend');
  });
});

describe('municipalities', () => {
  test.each([
    ['Doetinchem', 'GM0222'],
    ['DOETINCHEM', 'GM0222'],
    ['GM0222', 'GM0222'],
    ['gm 0222', 'GM0222'],
    ['0222', 'GM0222'],
    ['222', 'GM0222'],
    ['14', 'GM0014'],
    ['oost-gelre', 'GM1586'],
    ['’s-Graveland', 'GM0014'],
    ['buiten_regio', 'buiten_regio'],
    ['Buiten Regio', 'buiten_regio'],
    ['GM222', ['gemeente_onbekend', 'GM0222']],
    ['00222', 'gemeente_onbekend'],
    ['0223', 'gemeente_onbekend'],
    ['GM0223', 'gemeente_onbekend'],
    ['Doetinchm', ['gemeente_onbekend', 'Doetinchem']],
    ['Gemeente Aalten', ['gemeente_onbekend', 'Aalten']],
    ['Amsterdam', 'gemeente_onbekend'],
  ])('%s is %o', (raw, expected) => {
    expect(read('vouchers', 'gemeente', raw)).toEqual(expected);
  });
});

describe('amounts, in cents', () => {
  test.each([
    ['1.234,50', 123_450],
    ['€ 1.234,-', 123_400],
    ['0,1', 10],
    ['0.500', 50],
    ['1234.5000', 123_450],
    ['90071992547,09', 9_007_199_254_709],
    ['12,345', ['bedrag_decimalen', '12.345,00']],
    ['12,500', ['bedrag_decimalen', '12.500,00']],
    ['0,125', 'bedrag_decimalen'],
    ['12.345,678', 'bedrag_decimalen'],
    ['1.234', [123_400, 'getal_punt_als_duizendtal']],
    ['1234567890123', 'getal_te_hoog'],
    ['-0,01', 'getal_te_laag'],
    ['veel', 'getal_vorm'],
  ])('%s is %o', (raw, expected) => {
    expect(read('vouchers', 'bedrag', raw)).toEqual(expected);
  });

  test('may be negative in financien', () => {
    expect(read('financien', 'baten', '-1.234,50')).toBe(-123_450);
    expect(read('financien', 'lasten', '-1234567890123')).toBe('getal_te_laag');
  });
});

describe('numbers within bounds', () => {
  test.each([
    ['matches', 'uren_per_week', '0', 0],
    ['matches', 'uren_per_week', '60', 60],
    ['matches', 'uren_per_week', '60,5', 'getal_te_hoog'],
    ['matches', 'uren_per_week', '-1', 'getal_te_laag'],
    ['activiteiten', 'uren', '1,234', 1.234],
    ['activiteiten', 'uren', '-0,5', 'getal_te_laag'],
    ['deelnemers', 'trede', '1', 1],
    ['deelnemers', 'trede', '6', 6],
    ['deelnemers', 'trede', '010', 'getal_te_hoog'],
    ['deelnemers', 'trede', '0', 'getal_te_laag'],
    ['deelnemers', 'trede', '3,0', 3],
    ['deelnemers', 'trede', '3,5', 'getal_niet_heel'],
    ['meetwaarden', 'aantal', '010', 10],
    ['meetwaarden', 'aantal', '1.234', [1234, 'getal_punt_als_duizendtal']],
    ['meetwaarden', 'waarde', '-12,5', -12.5],
    ['meetwaarden', 'noemer', '-1', 'getal_te_laag'],
    ['meetwaarden', 'waarde', '1E+05', 'getal_wetenschappelijk'],
    ['deelnemers', 'geboortejaar', '1988', 1988],
    ['deelnemers', 'geboortejaar', '88', 'jaar_vier_cijfers'],
    ['deelnemers', 'geboortejaar', '1.988', ['jaar_vier_cijfers', '1988']],
    ['financien', 'jaar', '0999', 'jaar_vier_cijfers'],
    ['financien', 'jaar', '2025,0', 'jaar_vier_cijfers'],
  ] as const)('%s.%s %s is %o', (dataset, name, raw, expected) => {
    expect(read(dataset, name, raw)).toEqual(expected);
  });
});

describe('text', () => {
  test.each([
    ['vouchers', 'vouchernummer', ' V-1 ', 'V-1'],
    ['vouchers', 'vouchernummer', '="00123"', '00123'],
    ['vouchers', 'vouchernummer', 'V\u200B-\u00AD1', 'V-1'],
    ['vouchers', 'vouchernummer', "'-12", '-12'],
    ['vouchers', 'opleiding', 'Cafe\u0301', 'Café'],
    ['vouchers', 'opleiding', '"Zorg" plus', '"Zorg" plus'],
    ['vouchers', 'opleiding', 'nvt', 'nvt'],
    ['meetwaarden', 'indicator', 'sroi', 'SROI'],
    ['meetwaarden', 'indicator', 'bereikt', ['indicator_onbekend', 'bereik']],
    ['meetwaarden', 'indicator', 'xyz', 'indicator_onbekend'],
  ] as const)('%s.%s %j is %o', (dataset, name, raw, expected) => {
    expect(read(dataset, name, raw)).toEqual(expected);
  });

  test.each([
    ['CuraÃ§ao', 'Curaçao'],
    ['CafÃ©', 'Café'],
    ['voilÃ\u00A0', 'voilà'],
    ['10Â°', '10°'],
    ['â\uFFFD', undefined],
  ])('%s is pointed out as damaged', (raw, suggestion) => {
    const { reading } = reader('vouchers', 'opleiding')(raw);
    expect(reading.ok).toBe(true);
    expect(reading.remark?.code).toBe('tekst_beschadigd');
    expect(reading.remark?.suggestion).toBe(suggestion);
  });

  test.each(['Ãlesund', 'Â', 'façade', 'naïef', 'Ãa'])('%s is not damaged', (raw) => {
    expect(read('vouchers', 'opleiding', raw)).toBe(raw);
  });

  test('a damaged code is one fault, not two', () => {
    expect(read('vouchers', 'sector', 'zÃ³rg')).toEqual(['code_onbekend', 'zorg']);
  });
});

describe('empty cells', () => {
  test.each(['', '  ', '\t', '\u00A0', '\u200B'])('%j is empty', (raw) => {
    expect(read('vouchers', 'opleiding', raw)).toBeNull();
    expect(read('vouchers', 'bedrag', raw)).toBeNull();
    expect(read('vouchers', 'status', raw)).toBe('verplicht_leeg');
  });

  test.each(['-', ' - ', 'n.v.t.', 'N.V.T.'])('%j is empty where a column is optional', (raw) => {
    for (const name of ['opleiding', 'bedrag', 'startdatum', 'scholingsadvies', 'deelnemernummer']) {
      expect(read('vouchers', name, raw)).toEqual([null, 'streepje_is_leeg']);
    }
    expect(read('vouchers', 'vouchernummer', raw)).toBe('verplicht_leeg');
    expect(read('vouchers', 'gemeente', raw)).toBe('verplicht_leeg');
  });
});

test('texts beyond what is remembered are read the same', () => {
  const readKey = reader('vouchers', 'bedrag');
  const texts = Array.from({ length: 5_000 }, (_, index) => `${index},25`);
  const read = (text: string) => readKey(text).reading;
  const first = texts.map(read);
  expect(texts.map(read)).toEqual(first);
  expect(first[4_999]).toEqual({ ok: true, value: 499_925, remark: null });
});
