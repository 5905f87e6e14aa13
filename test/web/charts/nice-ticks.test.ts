import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { niceTicks } from '../../../web/src/charts/nice-ticks.ts';

describe('ticks of an axis', () => {
  test.each([
    [0, 894, [0, 500, 1000]],
    [0, 10, [0, 5, 10]],
    [-3, 7, [-5, 0, 5, 10]],
    [0, 0, [0, 0.5]],
    [0, 0.3, [0, 0.1, 0.2, 0.3]],
  ])('from %d to %d', (low, high, ticks) => expect(niceTicks(low, high)).toEqual(ticks));

  test('span the range, evenly and few', () => {
    const value = fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [Math.min(a, b, 0), Math.max(a, b, 0)];
        const ticks = niceTicks(low, high);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(ticks[0]).toBeLessThanOrEqual(low + Math.abs(low) * 1e-9);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - Math.abs(high) * 1e-9);
      }),
    );
  });
});
