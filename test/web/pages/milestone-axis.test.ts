import { expect, it } from 'vitest';
import { axisYears } from '../../../web/src/pages/project/milestone-axis.tsx';

it.each([
  [[{ due: '2025-06-30', expected: '2027-02-01' }], [2025, 2026, 2027]],
  [[{ due: '2025-06-30', expected: null }], [2025]],
  [[{ due: '2026-06-30', expected: '2024-12-31' }], [2024, 2025, 2026]],
])(
  'the axis of %o runs through every date, also one expected after the last that was agreed',
  (marks, years) => {
    expect(axisYears(marks, '2025-11-14')).toEqual(years);
  },
);
