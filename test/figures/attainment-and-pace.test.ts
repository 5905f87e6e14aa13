import { describe, expect, it } from 'vitest';
import { attainment } from '../../shared/figures/attainment.ts';
import { pace } from '../../shared/figures/pace.ts';

const up = { direction: 'up' } as const;
const down = { direction: 'down' } as const;

describe('attainment (contract §3)', () => {
  it.each([
    ['A / target', up, 30, 120, 0.25],
    ['beyond it', up, 150, 120, 1.25],
    ['baseline makes no difference upward', { ...up, baseline: 10 }, 30, 120, 0.25],
    ['downward: (b − A) / (b − target) = (10 − 8) / (10 − 2)', { ...down, baseline: 10 }, 8, 2, 0.25],
    ['downward, risen: negative', { ...down, baseline: 10 }, 12, 2, -0.25],
    ['downward without baseline', down, 8, 2, null],
    ['target 0', up, 8, 0, null],
    ['downward, target = baseline', { ...down, baseline: 2 }, 8, 2, null],
    ['no actual', up, null, 120, null],
    ['no target', up, 30, null, null],
    ['nothing yet', up, 0, 120, 0],
  ] as const)('%s', (_, indicator, actual, target, expected) => {
    expect(attainment(indicator, actual, target)).toBe(expected);
  });
});

describe('pace (contract §3)', () => {
  it.each([
    ['A / E', up, 30, 40, 0.75],
    ['downward E / A', down, 8, 4, 0.5],
    ['with a baseline (A − b) / (E − b) = (14 − 10) / (18 − 10)', { ...up, baseline: 10 }, 14, 18, 0.5],
    ['downward with a baseline (8 − 10) / (6 − 10)', { ...down, baseline: 10 }, 8, 6, 0.5],
    ['nothing expected yet', up, 5, 0, null],
    ['downward at zero', down, 0, 4, null],
    ['at the baseline still', { ...up, baseline: 10 }, 12, 10, null],
    ['no actual', up, null, 40, null],
    ['nothing to expect', up, 30, null, null],
  ] as const)('%s', (_, indicator, actual, expected, result) => {
    expect(pace(indicator, actual, expected)).toBe(result);
  });
});
