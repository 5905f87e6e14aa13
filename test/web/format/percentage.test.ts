import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatPart } from '../../../web/src/format/part.ts';
import { formatAttained, shownPercentage } from '../../../web/src/format/percentage.ts';

it.each([
  [0.95, '95%'],
  [0.9496, '94,9%'],
  [0.9578, '95,7%'],
  [0.9999, '99,9%'],
  [0.29, '29%'],
  [0.95 - 1e-12, '95%'],
  [1.0666, '106,6%'],
  [0, '0%'],
  [-0.333, '-33,3%'],
])('a pace of %s is shown as %s', (pace, text) => expect(formatAttained(pace)).toBe(text));

it('cuts a pace, so that it never reaches a threshold that it is under', () => {
  const pace = fc.double({ min: -2, max: 3, noNaN: true });
  fc.assert(
    fc.property(pace, fc.integer({ min: 0, max: 1500 }), (value, threshold) => {
      if (value < threshold / 1000 - 1e-9) expect(shownPercentage(value)).toBeLessThan(threshold / 10);
      else expect(shownPercentage(value)).toBeGreaterThanOrEqual(threshold / 10 - 1e-9);
    }),
  );
});

it('rounds a part of a whole', () => {
  expect([0.218, 0.995, 0.004, 1, 0.285, 1.254].map(formatPart)).toEqual([
    ...['22%', '100%', '0%', '100%', '29%', '125%'],
  ]);
});
