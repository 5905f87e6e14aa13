import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSample, sampleKey } from '../../shared/reference-date/audit-sample.ts';
import { below, fnv1a, splitMix64 } from '../../shared/reference-date/random.ts';

const itself = (text: string): string => text;
const LETTERS = [...'abcdefghij'];
// Worked out with another program from the published definitions.
const STORED = ['d', 'a', 'j', 'e'];

describe('the generator', () => {
  // The published vectors of FNV-1a (Noll) and SplitMix64 (Vigna's reference code).
  test.each([
    ['', 0xcbf29ce484222325n],
    ['a', 0xaf63dc4c8601ec8cn],
    ['foobar', 0x85944171f73967e8n],
  ])('FNV-1a of %j', (text, hash) => expect(fnv1a(text)).toBe(hash));

  test('SplitMix64 from 1234567', () => {
    const next = splitMix64(1234567n);
    expect([next(), next(), next(), next(), next()]).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
  });

  test('numbers of the last, incomplete round are thrown away', () => {
    // 2⁶⁴ leaves 6 when divided by 10, so the last six numbers would make 0 to 5 likelier.
    const numbers = [2n ** 64n - 1n, 2n ** 64n - 6n, 2n ** 64n - 7n];
    expect(below(10, () => numbers.shift() ?? 0n)).toBe(9);
  });
});

describe('drawing an audit sample', () => {
  test('the same seed draws the same rows, whatever their order', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(fc.string(), { maxLength: 12 })
          .chain((rows) =>
            fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
          ),
        fc.nat(14),
        fc.string(),
        ([rows, shuffled], count, seed) => {
          const drawn = drawSample(rows, itself, count, seed);
          expect(drawSample(shuffled, itself, count, seed)).toEqual(drawn);
          expect(new Set(drawn).size).toBe(Math.min(count, rows.length));
          expect(rows).toEqual(expect.arrayContaining(drawn));
          // A larger sample begins with the smaller one.
          expect(drawSample(rows, itself, count + 1, seed).slice(0, drawn.length)).toEqual(drawn);
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });

  test('as it was drawn before, so that a recorded sample can be drawn again', () => {
    expect(drawSample(LETTERS, itself, 4, 'controle 2025')).toEqual(STORED);
  });

  test('another seed draws otherwise', () => {
    expect(drawSample(LETTERS, itself, 4, 'controle 2026')).not.toEqual(STORED);
  });

  // With 9 degrees of freedom a fair draw stays under 27.88 in 999 of 1000 cases; the seeds are fixed.
  test.each([0, 1, 2])('every row is as likely at place %i', (place) => {
    const times = 4_000;
    const counts = new Map(LETTERS.map((letter) => [letter, 0]));
    for (let seed = 0; seed < times; seed += 1) {
      const drawn = drawSample(LETTERS, itself, 3, String(seed))[place] ?? '';
      counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
    }
    const expected = times / LETTERS.length;
    const chiSquare = [...counts.values()].reduce(
      (sum, count) => sum + (count - expected) ** 2 / expected,
      0,
    );
    expect(counts.size).toBe(LETTERS.length);
    expect(chiSquare).toBeLessThan(27.88);
  });

  test('every pair is as likely', () => {
    const times = 4_500;
    const counts = new Map<string, number>();
    for (let seed = 0; seed < times; seed += 1) {
      const pair = drawSample(LETTERS, itself, 2, `paar ${seed}`).sort().join('');
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    // 45 pairs, 44 degrees of freedom: under 78.75 in 999 of 1000 cases.
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
    expect(counts.size).toBe(45);
    expect(chiSquare).toBeLessThan(78.75);
  });

  test('rows of extracts are told apart without regard to case', () => {
    const row = (deelnemernummer: string) => ({ gemeentecode: 'GM0988', project: 'ESF-1', deelnemernummer });
    expect(() => drawSample([row('d-1'), row('D-1')], sampleKey, 1, '')).toThrow(RangeError);
  });
});
