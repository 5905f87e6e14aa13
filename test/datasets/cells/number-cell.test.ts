import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber, toNumber } from '../../../shared/datasets/cells/number-cell.ts';
import { dutchNumber } from '../../../shared/datasets/allowed.ts';

function numberOf(text: string) {
  const reading = readNumber(text);
  return reading.ok ? toNumber(reading.number) : reading.fault;
}

describe('uploading 6: numbers that are read', () => {
  test.each([
    ['1.234,50', 1234.5],
    ['1234,5', 1234.5],
    ['€ 1.234,50', 1234.5],
    ['€1.234,50', 1234.5],
    ['1.234,50 €', 1234.5],
    ['EUR 1.234,50', 1234.5],
    ['1234,50 eur', 1234.5],
    ['1234.5', 1234.5],
    ['1.234,-', 1234],
    ['€ 5,-', 5],
    ['1 234,50', 1234.5],
    ['1\u00A0234,50', 1234.5],
    ['1\u202F234\u202F567', 1_234_567],
    ['1 234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1.234.567,89', 1_234_567.89],
    ['-1.234,50', -1234.5],
    ['- 5', -5],
    ['€     1.234,50', 1234.5],
    ['€ -1.234,50', -1234.5],
    ['-€ 1.234,50', -1234.5],
    ['-0', 0],
    ['0.500', 0.5],
    ['0,5', 0.5],
    ['1,234', 1.234],
    ['010', 10],
    ['007,5', 7.5],
    ['001.234', 1.234],
    ['12.34', 12.34],
    ['1.2345', 1.2345],
    ['1234.567', 1234.567],
    ['12\u200B34', 1234],
    ['0', 0],
  ])('%s is %d', (text, value) => {
    expect(numberOf(text)).toBe(value);
  });
});

describe('a lone dot before three digits', () => {
  test.each([
    ['1.234', 1234, true],
    ['12.345', 12_345, true],
    ['123.456', 123_456, true],
    ['-1.234', -1234, true],
    ['€ 1.234', 1234, true],
    ['0.234', 0.234, false],
    ['1.234,0', 1234, false],
    ['1.234.567', 1_234_567, false],
    ['1234.567', 1234.567, false],
    ['1.23', 1.23, false],
  ])('%s is %d, pointed out: %s', (text, value, loneDot) => {
    expect(readNumber(text)).toMatchObject({ ok: true, number: { loneDot } });
    expect(numberOf(text)).toBe(value);
  });
});

describe('numbers that are refused', () => {
  test.each([
    ['1,234.50', 'getal_engels', '1.234,50'],
    ['-1,234,567', 'getal_engels', '-1.234.567'],
    ['€ 1,234.50', 'getal_engels', '1.234,50'],
    ['1E+05', 'getal_wetenschappelijk', undefined],
    ['1,5e3', 'getal_wetenschappelijk', undefined],
    ['1.234,--', 'getal_vorm', '1.234,-'],
    ['5%', 'getal_vorm', '5'],
    ['+5', 'getal_vorm', '5'],
    ['5-', 'getal_vorm', '-5'],
    [',5', 'getal_vorm', '0,5'],
    ['.5', 'getal_vorm', '0,5'],
    ['5,', 'getal_vorm', '5'],
    ["1'234", 'getal_vorm', '1.234'],
    ['12.34,5', 'getal_vorm', undefined],
    ['1234.567,8', 'getal_vorm', undefined],
    ['0.123.456', 'getal_vorm', undefined],
    ['12 34', 'getal_vorm', undefined],
    ['1 234 56', 'getal_vorm', undefined],
    ['1.234 567', 'getal_vorm', undefined],
    ['--5', 'getal_vorm', undefined],
    ['€ 5 €', 'getal_vorm', '5'],
    ['tien', 'getal_vorm', undefined],
    ['12 uur', 'getal_vorm', undefined],
    ['€', 'getal_vorm', undefined],
    ['NaN', 'getal_vorm', undefined],
    ['Infinity', 'getal_vorm', undefined],
    ['0x10', 'getal_vorm', undefined],
  ])('%s is %s', (text, fault, suggestion) => {
    const reading = readNumber(text);
    expect(reading).toEqual(
      suggestion === undefined ? { ok: false, fault } : { ok: false, fault, suggestion },
    );
  });
});

test('a number written the Dutch way is read back', () => {
  const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
  fc.assert(
    fc.property(cents, (value) => {
      expect(numberOf(dutchNumber(value / 100))).toBe(value / 100);
    }),
  );
});
