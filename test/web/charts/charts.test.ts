import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumber, fromDayNumber } from '../../../shared/dates/iso-date.ts';
import { monthTicks } from '../../../web/src/charts/month-ticks.ts';
import { progressLines } from '../../../web/src/charts/progress-lines.ts';

it('leaves out what was not reported instead of drawing a zero', () => {
  const line = [
    { period: '2025-B1', end: '2025-02-28', actual: 0, expected: 10, n: null, missed: false },
    { period: '2025-B2', end: '2025-04-30', actual: null, expected: 20, n: null, missed: false },
  ];
  const lines = progressLines({
    line,
    targets: [{ date: '2025-12-31', value: 60 }],
    kind: 'count',
    baseline: null,
  });
  expect(lines.actual).toEqual([{ x: dayNumber('2025-02-28'), y: 0 }]);
  expect(lines.expected).toHaveLength(2);
  expect(lines.targets).toEqual([{ x: dayNumber('2025-12-31'), y: 60 }]);
});

it('lets the plan pass through a target that falls inside a period', () => {
  const line = [
    { period: '2025-B6', end: '2025-12-31', actual: null, expected: 550, n: null, missed: false },
    { period: '2026-B1', end: '2026-02-28', actual: null, expected: 600, n: null, missed: false },
  ];
  const targets = [
    { date: '2025-12-31', value: 550 },
    { date: '2026-01-31', value: 600 },
    { date: '2027-01-31', value: 900 },
  ];
  const { expected } = progressLines({ line, targets, kind: 'count', baseline: null });
  expect(expected.map(({ x, y }) => [fromDayNumber(x), y])).toEqual([
    ['2025-12-31', 550],
    ['2026-01-31', 600],
    ['2026-02-28', 600],
  ]);
});

it.each([
  ['ratio', null, true],
  ['mean', 5, true],
  ['level', null, true],
  ['level', 5, false],
  ['count', null, false],
  ['sum', 0, false],
] as const)('the plan of a %s with baseline %s jumps: %s', (kind, baseline, stepped) => {
  expect(progressLines({ line: [], targets: [], kind, baseline }).stepped).toBe(stepped);
});

it('marks first days of months, as many as fit', () => {
  const ticks = monthTicks(dayNumber('2024-03-15'), dayNumber('2026-01-31'), 5);
  expect(ticks.map(fromDayNumber)).toEqual(['2024-07-01', '2025-01-01', '2025-07-01', '2026-01-01']);
});

it('never gives more ticks than fit, nor one outside', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 1, max: 9000 }),
      fc.integer({ min: 2, max: 12 }),
      (first, days, most) => {
        const ticks = monthTicks(first, first + days, most);
        expect(ticks.length).toBeLessThanOrEqual(most);
        for (const tick of ticks) expect(tick >= first && tick <= first + days).toBe(true);
      },
    ),
  );
});
