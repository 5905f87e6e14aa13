import { describe, expect, test } from 'vitest';
import { findBsnInText } from '../../shared/guard/bsn-in-text.ts';
import { passesElevenTest } from '../../shared/guard/eleven-test.ts';
import { readsAsDate, standAloneNumber } from '../../shared/guard/stand-alone-number.ts';

// 123456782: 9+16+21+24+25+24+21+16-2 = 154 = 14 · 11. 111222333: 9+8+7+12+10+8+9+6-3 = 66 = 6 · 11.
// 10000008: padded 010000008 = 8-8 = 0.
test.each([
  ['123456782', true],
  ['111222333', true],
  ['10000008', true],
  ['010000008', true],
  ['123456789', false],
  ['123456783', false],
  ['000000000', false],
  ['00000000', false],
  ['1234567', false],
  ['1234567820', false],
  ['12345678a', false],
  ['', false],
])('passesElevenTest(%s) is %s', (digits, passes) => {
  expect(passesElevenTest(digits)).toBe(passes);
});

test('one in eleven passes by chance', () => {
  const passing = [...Array(11_000).keys()].filter((at) => passesElevenTest(String(400_000_000 + at)));
  expect(passing.length / 11_000).toBeCloseTo(1 / 11, 2);
});

describe('a stand-alone number is the whole cell (contract §1, BSN)', () => {
  test.each([
    ['123456782', '123456782'],
    ['12345678', '12345678'],
    [' 123456782\u00a0', '123456782'],
    ['1234.56.782', '123456782'],
    ['1234 56 782', '123456782'],
    ['123-456-782', '123456782'],
    ['123\u2011456\u2013782', '123456782'],
    ['123\u00a0456\u202f782', '123456782'],
    ['123.456.782', '123456782'],
    ['12.345.678', '12345678'],
    ['P123456782', '123456782'],
    ['v-123456782', '123456782'],
    ['="123456782"', '123456782'],
    ["'123456782", '123456782'],
    ['123\u200b456782', '123456782'],
    ['12-34-5678', '12345678'],
    ['-12345678', '12345678'],
  ])('%j is one', (cell, digits) => {
    expect(standAloneNumber(cell)).toBe(digits);
  });

  test.each([
    ['1234567'],
    ['1234567820'],
    ['AB123456782'],
    ['123456782A'],
    ['12-03-2024'],
    ['2024-03-12'],
    ['12.03.2024'],
    ['12032024'],
    ['20240312'],
    ['123456,78'],
    ['1234567,8'],
    ['123456782,00'],
    ['12345678.5'],
    ['1234567.82'],
    ['€ 12345678'],
    ['123456782 en meer'],
    ['nr 123456782'],
    ['123456782/1'],
    ['(123456782)'],
    [''],
  ])('%j is none', (cell) => {
    expect(standAloneNumber(cell)).toBeNull();
  });
});

test.each([
  ['31-12-2024', true],
  ['1/2/2024', true],
  ['12-31-2024', true],
  ['2024-12-31', true],
  ['20241231', true],
  ['31122024', true],
  ['31-13-1899', false],
  ['32-12-2024', true],
  ['01-01-2101', true],
  ['1-1-0225', true],
  ['1225.31.12', true],
  ['12-34-5678', false],
  ['1234-56-78', false],
  ['01012101', false],
  ['20241331', false],
  ['12-03-24', false],
])('readsAsDate(%s) is %s', (text, date) => {
  expect(readsAsDate(text)).toBe(date);
});

describe('a text that says BSN beside a number that passes', () => {
  test.each([
    ['BSN 123456782'],
    ['bsn:123456782'],
    ['bsn123456782'],
    ['BSN-nummer 1234.56.782'],
    ['b.s.n. 1234 56 782'],
    ['zijn burgerservicenummer is 123-456-782, zie dossier'],
    ['Burger Service Nummer: 123456782'],
    ['burgerservicenr 123456782'],
    ['sofinummer 123456782'],
    ['sofi-nummer: 10000008'],
    ['klant 123456782 (BSN)'],
    ['B\u200bSN 123\u00ad456782'],
    ['BSN 123456782 12-05-2024'],
    ['ingestroomd 12-05-2024, bsnnr 123456782.'],
    [`${'lange tekst '.repeat(200)} bsn 123456782`],
  ])('%j', (text) => {
    expect(findBsnInText(text)).toBe(true);
  });

  test.each([
    ['BSN 123456789'],
    ['BSN onbekend'],
    ['dossier 123456782'],
    ['BSN gecontroleerd op 12-05-2024'],
    ['BSN staat in dossier 1234567820'],
    ['de clubsnaam is 123456782'],
    ['jobsnelheid 123456782'],
    ['absnorm 123456782'],
    ['BSN'],
    [''],
  ])('not %j', (text) => {
    expect(findBsnInText(text)).toBe(false);
  });
});
