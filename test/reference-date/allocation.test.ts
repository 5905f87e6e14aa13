import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate } from '../../shared/reference-date/allocation.ts';

const share = (code: string, weight: number, factor = 1) => ({ code, weight, factor });

describe('allocation (contract §4)', () => {
  test('half weight counts half', () => {
    expect(allocate(300, [share('GM0001', 10), share('GM0002', 10, 0.5)])).toEqual(
      new Map([
        ['GM0001', 200],
        ['GM0002', 100],
      ]),
    );
  });

  test('a tie of remainders goes to the lower code', () => {
    expect([...allocate(100, [share('GM0003', 1), share('GM0002', 1), share('GM0001', 1)])]).toEqual([
      ['GM0001', 34],
      ['GM0002', 33],
      ['GM0003', 33],
    ]);
  });

  test('weights that floating point cannot hold still tie', () => {
    expect([...allocate(1, [share('GM0001', 0.1 + 0.2), share('GM0002', 0.3)])]).toEqual([
      ['GM0001', 1],
      ['GM0002', 0],
    ]);
  });

  test('without weights nothing is divided', () => {
    expect(allocate(100, [share('GM0001', 0)]).get('GM0001')).toBe(0);
  });

  test('the parts always add up, and no part is a cent away from its exact share', () => {
    const shares = fc.uniqueArray(
      fc.record({
        code: fc.integer({ min: 1, max: 9999 }).map((n) => `GM${String(n).padStart(4, '0')}`),
        weight: fc.integer({ min: 0, max: 100_000 }).map((n) => n / 1000),
        factor: fc.constantFrom(0.5, 1),
      }),
      { selector: ({ code }) => code, minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), shares, (maximum, given) => {
        const weights = given.map(({ weight, factor }) => weight * factor);
        const total = weights.reduce((sum, each) => sum + each, 0);
        fc.pre(total > 0);
        const parts = allocate(maximum, given);
        expect([...parts.values()].reduce((sum, each) => sum + each, 0)).toBe(maximum);
        given.forEach(({ code }, at) => {
          expect(Math.abs((parts.get(code) ?? NaN) - (maximum * (weights[at] ?? 0)) / total)).toBeLessThan(
            1.001,
          );
        });
      }),
    );
  });
});
