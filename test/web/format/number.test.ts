import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatChange,
  formatEuro,
  formatFactor,
  formatFigure,
  formatShare,
  formatWithUnit,
  unitLabel,
} from '../../../web/src/format/number.ts';

// Intl puts a no-break space after the euro sign.
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('formatFigure', () => {
  it.each([
    [1284, 'deelnemers', '1.284'],
    [41.24, '%', '41,2%'],
    [1_428_140, '€', '€ 1.428.140'],
    [12.5, 'euro', '€ 12,50'],
    [-310_000, 'euro', '€ -310.000'],
    [9.2, 'rapportcijfer', '9,2'],
    [0, 'gemeenten', '0'],
    [null, 'gemeenten', '–'],
  ])('writes %s in %s as %s', (value, unit, text) => {
    expect(plain(formatFigure(value, unit))).toBe(text);
  });
});

it('names the unit of a count, but not beside a sign that says it', () => {
  expect(formatWithUnit(190, 'aanbestedingen')).toBe('190 aanbestedingen');
  expect(formatWithUnit(70, '%')).toBe('70%');
  expect(formatWithUnit(3, '')).toBe('3');
  expect([unitLabel('vouchers'), unitLabel('%'), unitLabel('euro')]).toEqual(['vouchers', '', '']);
});

describe('a value in a sentence', () => {
  it.each([
    [8, 'rapportcijfer', 'rapportcijfer 8'],
    [2, 'per maand', '2 per maand'],
    [1, 'vouchers', '1 voucher'],
    [1, 'deelnemers per jaar', '1 deelnemer per jaar'],
    [0, 'vouchers', '0 vouchers'],
    [1.5, 'maanden', '1,5 maanden'],
  ])('%s and %s', (value, unit, text) => expect(formatWithUnit(value, unit)).toBe(text));

  it.each([
    [7.5, 8, 'rapportcijfer', 'van rapportcijfer 7,5 (toen) naar 8 (nu)'],
    [0, 1, 'matches', 'van 0 (toen) naar 1 match (nu)'],
    [40, 41.2, '%', 'van 40% (toen) naar 41,2% (nu)'],
  ])('from %s to %s', (before, after, unit, text) =>
    expect(formatChange(before, after, unit, { before: 'toen', after: 'nu' })).toBe(text),
  );
});

it('writes shares without decimals and sizes in steps of a thousand', () => {
  expect([formatShare(0.954), formatShare(0), formatShare(1.2)]).toEqual(['95%', '0%', '120%']);
  // A threshold or a whole is named only when it is reached.
  expect([formatShare(0.9484), formatShare(0.996), formatShare(0.29)]).toEqual(['94%', '99%', '29%']);
  expect([formatBytes(812), formatBytes(18_234), formatBytes(1_400_000)]).toEqual([
    '812 bytes',
    '18,2 kB',
    '1,4 MB',
  ]);
});

it('writes cents only where there are any', () => {
  expect([plain(formatEuro(5000)), plain(formatEuro(5000.5))]).toEqual(['€ 5.000', '€ 5.000,50']);
});

it('rounds a factor to one decimal, as an auditor works it out', () => {
  expect([10 / 15, 31 / 38, 1, 0, 0.5].map(formatFactor)).toEqual(['66,7%', '81,6%', '100%', '0%', '50%']);
  expect(formatFactor(1999 / 2000)).toBe('99,9%');
});
