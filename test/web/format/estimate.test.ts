import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEstimate, missedSide, roundEstimate } from '../../../web/src/format/estimate.ts';

describe('a computed figure', () => {
  it.each([
    [118.73, 'count', 'vouchers', null, '119'],
    [9.3, 'unique', 'asielzoekers', null, '9'],
    [9.3, 'sum', 'fte', null, '9,3'],
    [7.26, 'level', 'rapportcijfer', null, '7,3'],
    [-4.04, 'mean', 'weken', null, '-4'],
    [68.4, 'ratio', '%', null, '68%'],
    [null, 'count', 'vouchers', null, '–'],
    // Never up to a target that is missed, nor onto an actual that differs.
    [59.7, 'count', 'vouchers', 60, '59'],
    [60.3, 'count', 'vouchers', 60, '61'],
    [60, 'count', 'vouchers', 60, '60'],
    [8.7, 'unique', 'fondsen', 9, '8'],
    [8.7, 'unique', 'fondsen', 7, '9'],
    [8.4, 'count', 'fondsen', 8.5, '8'],
  ] as const)('%s of a %s in %s beside %s is %s', (value, kind, unit, beside, text) => {
    expect(formatEstimate(value, { kind, unit }, beside)).toBe(text);
  });

  it('of a count is whole, less than one off, and on its side of what it is held against', () => {
    const value = fc.double({ min: -500, max: 500, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: -500, max: 500 }), (given, beside) => {
        const shown = roundEstimate(given, { kind: 'count' }, beside);
        expect(Number.isInteger(shown)).toBe(true);
        expect(Math.abs(shown - given)).toBeLessThan(1 + 1e-6);
        if (Math.abs(given - beside) > 1e-6)
          expect(Math.sign(shown - beside)).toBe(Math.sign(given - beside));
      }),
    );
  });
});

it.each([
  ['up', 'count', 1116.2, 1200, 'onder het doel'],
  ['up', 'count', 1199.8, 1200, 'onder het doel'],
  ['up', 'count', 1200, 1200, null],
  ['up', 'count', 1300, 1200, null],
  ['up', 'sum', 1199.8, 1200, null],
  ['down', 'count', 43.2, 40, 'boven het doel'],
  ['down', 'count', 39, 40, null],
  ['up', 'count', null, 40, null],
  ['up', 'count', 30, null, null],
] as const)('%s, a %s landing on %s of %s is %s', (direction, kind, forecast, target, side) => {
  expect(missedSide({ direction, kind, unit: 'vouchers', forecast, target })).toBe(side);
});
