import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate } from '../../shared/reference-date/allocation.ts';

const share = (code: string, weight: number, factor = 1) => ({ code, weight, factor });

const MIDDEN_LIMBURG = {
  GM0946: 3_272_771,
  GM0957: 68_728_193,
  GM0988: 39_273_253,
  GM1641: 6_545_542,
  GM1669: 6_545_542,
  GM1711: 11_454_699,
};

describe('allocation (contract §4)', () => {
  test('half weight counts half', () => {
    expect(allocate(300, [share('GM0001', 10), share('GM0002', 10, 0.5)])).toEqual(
      new Map([
        ['GM0001', 200],
        ['GM0002', 100],
      ]),
    );
  });

  // Weights 42, 24 and half of 14, 8, 8, 4 are 83 shares of 1.636.385,542… cents. Rounded down 2 cents remain, for the
  // largest remainders: those of GM1711 (,795) and GM0957 (,771); the next is GM1641 and GM1669 (,169).
  test('Midden-Limburg, of which four count half (worked by hand)', () => {
    const shares = [
      share('GM0957', 42),
      share('GM0988', 24),
      share('GM1641', 8, 0.5),
      share('GM1711', 14, 0.5),
      share('GM1669', 8, 0.5),
      share('GM0946', 4, 0.5),
    ];
    expect(Object.fromEntries(allocate(135_820_000, shares))).toEqual(MIDDEN_LIMBURG);
  });

  test('what-if: the same municipalities, all counting in full, without changing what was given', () => {
    const half = Object.freeze([Object.freeze(share('GM0001', 2, 0.5)), Object.freeze(share('GM0002', 1))]);
    const whole = half.map((each) => ({ ...each, factor: 1 }));
    expect([...allocate(300, half).values()]).toEqual([150, 150]);
    expect([...allocate(300, whole).values()]).toEqual([200, 100]);
  });

  test('a tie of remainders goes to the lower code', () => {
    expect([...allocate(100, [share('GM0003', 1), share('GM0002', 1), share('GM0001', 1)])]).toEqual([
      ['GM0001', 34],
      ['GM0002', 33],
      ['GM0003', 33],
    ]);
  });

  test('weights that floating point cannot hold still tie', () => {
    expect([...allocate(1, [share('GM0001', 0.3), share('GM0002', 0.1, 3)])]).toEqual([
      ['GM0001', 1],
      ['GM0002', 0],
    ]);
  });

  // With 9 decimals of each share, the first part is 40 cents less. Worked with Python's fractions.
  test('weights and factors count to their last decimal', () => {
    const shares = [share('GM3079', 0.3333333333333333, 0.7), share('GM3956', 1, 0.4351028346327276)];
    expect(Object.fromEntries(allocate(95_577_668_763, shares))).toEqual({
      GM3079: 33_363_628_591,
      GM3956: 62_214_040_172,
    });
    expect([...allocate(1_000, [share('GM0001', 1e-12), share('GM0002', 3e-12)]).values()]).toEqual([
      250, 750,
    ]);
    expect([...allocate(1_000, [share('GM0001', 1e21), share('GM0002', 3e21)]).values()]).toEqual([250, 750]);
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

  test('equal shares differ by a cent at most, and the lower codes have it', () => {
    const codes = fc.shuffledSubarray(['GM0001', 'GM0010', 'GM0100', 'GM1000', 'GM1001', 'GM2000'], {
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.nat(1_000_000), codes, fc.constantFrom(0.1, 1, 7), (maximum, given, weight) => {
        const parts = allocate(
          maximum,
          given.map((code) => share(code, weight)),
        );
        const least = Math.floor(maximum / given.length);
        const more = maximum % given.length;
        expect([...parts]).toEqual(given.toSorted().map((code, at) => [code, at < more ? least + 1 : least]));
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
