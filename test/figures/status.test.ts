import { describe, expect, it } from 'vitest';
import { statusOf } from '../../shared/figures/status.ts';

const thresholds = { onTrack: 0.95, attention: 0.8 };
const last = { date: '2025-12-31', value: 100 };
const count = { kind: 'count', direction: 'up' } as const;
const level = { kind: 'level', direction: 'up' } as const;
const down = { kind: 'level', direction: 'down' } as const;
const BEFORE = '2025-10-31';
const ON = '2025-12-31';

describe('status: the first that holds (contract §3)', () => {
  it.each([
    ['no actual', count, null, null, BEFORE, last, 'geen_gegevens'],
    ['no actual, no target', count, null, null, BEFORE, null, 'geen_gegevens'],
    ['no target', count, 5, null, BEFORE, null, 'geen_doel'],
    ['reached before its date: an upward count', count, 100, 1.2, BEFORE, last, 'behaald'],
    ['reached but for the last digit', count, 100 - 1e-12, 1, ON, last, 'behaald'],
    ['an upward sum', { ...count, kind: 'sum' }, 101, 1.2, BEFORE, last, 'behaald'],
    ['upward distinct', { ...count, kind: 'unique' }, 100, 1.2, BEFORE, last, 'behaald'],
    ['a level above it before its date may fall again', level, 100, 1.2, BEFORE, last, 'op_koers'],
    ['a ratio', { ...level, kind: 'ratio' }, 100, 1.2, BEFORE, last, 'op_koers'],
    ['a mean', { ...level, kind: 'mean' }, 100, 1.2, BEFORE, last, 'op_koers'],
    [
      'a downward count below it before its date may rise again',
      { ...count, direction: 'down' },
      99,
      1.2,
      BEFORE,
      last,
      'op_koers',
    ],
    ['a level on its date', level, 100, 1, ON, last, 'behaald'],
    ['downward on its date', down, 100, 1, ON, last, 'behaald'],
    ['downward, above it', down, 101, 1, ON, last, 'niet_behaald'],
    ['below it on its date', count, 99, 0.99, ON, last, 'niet_behaald'],
    ['below it after its date', count, 99, 0.99, '2026-02-28', last, 'niet_behaald'],
    ['no pace', count, 0, null, BEFORE, last, 'op_koers'],
    ['at the threshold', count, 5, 0.95, BEFORE, last, 'op_koers'],
    ['at the threshold but for the last digit', count, 5, 0.95 - 1e-15, BEFORE, last, 'op_koers'],
    ['just below', count, 5, 0.9499, BEFORE, last, 'aandacht'],
    ['at attention', count, 5, 0.8, BEFORE, last, 'aandacht'],
    ['below', count, 5, 0.7999, BEFORE, last, 'achter'],
  ] as const)('%s', (_, indicator, actual, pace, t, target, status) => {
    expect(statusOf(indicator, { actual, pace, t, last: target }, thresholds)).toBe(status);
  });

  it('follows the programme in its thresholds', () => {
    const standing = { actual: 5, pace: 0.9, t: BEFORE, last };
    expect(statusOf(count, standing, { onTrack: 0.9, attention: 0.5 })).toBe('op_koers');
  });
});
