import type { ProjectIndicator } from '../../../shared/api/project.schema.ts';

/** A count of vouchers at the end of April 2025 with a target at the end of the year; change what a test is about. */
export function indicatorWith(changes: Partial<ProjectIndicator> = {}): ProjectIndicator {
  return {
    ...{ project: '3.7', id: 'toegekend', name: 'Toegekende vouchers', unit: 'vouchers', kind: 'count' },
    ...{ direction: 'up', actual: 20, target: 60, targetDate: '2025-12-31', nextTarget: 60 },
    ...{ nextTargetDate: '2025-12-31', expected: 20, attainment: 1 / 3, pace: 1, status: 'op_koers' },
    ...{ forecast: 60, t: '2025-04-30', dataThrough: '2025-04-30', published: true, delivered: null },
    series: [
      { period: '2025-B1', increment: 8, total: 8 },
      { period: '2025-B2', increment: 12, total: 20 },
    ],
    baseline: null,
    targets: [{ date: '2025-12-31', value: 60 }],
    comparators: [],
    range: { low: 40, high: 80 },
    earlierTargets: [],
    yearly: false,
    line: [point('2025-B1', '2025-02-28', 8, 10), point('2025-B2', '2025-04-30', 20, 20)],
    ...changes,
  };
}

/** A period end with its actual and plan. */
export function point(
  period: string,
  end: string,
  actual: number | null,
  expected: number | null,
  more: Partial<ProjectIndicator['line'][number]> = {},
): ProjectIndicator['line'][number] {
  return { period, end, actual, expected, n: null, missed: false, ...more };
}
