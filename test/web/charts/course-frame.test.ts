import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../shared/dates/iso-date.ts';
import { courseFrame, HEIGHT, WIDTH } from '../../../web/src/charts/course-frame.ts';
import { progressLines } from '../../../web/src/charts/progress-lines.ts';
import { indicatorWith } from './support.ts';

const frameOf = (changes: Parameters<typeof indicatorWith>[0], unit = 'vouchers') =>
  courseFrame(progressLines(indicatorWith(changes)), unit);

describe('the frame of a course', () => {
  it('runs from the first period to the last target, with the range and comparators in sight', () => {
    const frame = frameOf({
      range: { low: 40, high: 180 },
      comparators: [{ name: 'Nederland', value: -20 }],
    });
    expect(frame?.first).toBe(dayNumber('2025-02-28'));
    expect(frame?.last).toBe(dayNumber('2025-12-31'));
    expect(frame?.ticks.at(0)).toBeLessThanOrEqual(-20);
    expect(frame?.ticks.at(-1)).toBeGreaterThanOrEqual(180);
  });

  it('names the target and the forecast with its range where they are', () => {
    expect(frameOf({})?.ends.map(({ lines }) => lines)).toEqual([
      ['doel 60'],
      ['prognose 60', '(40 tot 80)'],
    ]);
    const alone = frameOf({ forecast: 61.1, range: { low: 61.2, high: 61.3 } });
    expect(alone?.ends.map(({ lines }) => lines)).toContainEqual(['prognose 61']);
    const short = frameOf({ forecast: 55.6, range: { low: 40, high: 59.8 } });
    expect(short?.ends[1]?.lines).toEqual(['prognose 56', 'onder het doel', '(40 tot 59)']);
    expect(frameOf({ forecast: null, range: null })?.ends).toHaveLength(1);
  });

  it('names comparators at the right edge, with their n while there is room', () => {
    const comparators = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ name: `Regio ${index}`, value: 40 + index, n: 150 }));
    const names = (count: number) =>
      frameOf({ comparators: comparators(count), forecast: null, range: null })?.ends.map(
        ({ lines }) => lines,
      );
    expect(names(2)).toEqual([['doel 60'], ['Regio 1 41', '(n = 150)'], ['Regio 0 40', '(n = 150)']]);
    expect(names(4)?.flat()).toHaveLength(5);
  });

  it('is none where there are no two days to draw between', () => {
    expect(frameOf({ line: [], series: [], targets: [], forecast: null, range: null })).toBeNull();
  });

  it('keeps every name inside the drawing, and none on another', () => {
    const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, amount, fc.tuple(amount, amount), (target, forecast, [a, b]) => {
        const frame = frameOf(
          {
            targets: [{ date: '2025-12-31', value: target }],
            forecast,
            range: { low: Math.min(a, b, forecast), high: Math.max(a, b, forecast) },
          },
          'euro',
        );
        if (frame === null) throw new Error('no frame');
        const tops = frame.ends.map(({ y }) => y);
        expect(Math.min(...tops)).toBeGreaterThanOrEqual(0);
        for (const [index, { x, y, lines }] of frame.ends.entries()) {
          const foot = y + (lines.length - 1) * frame.line;
          expect(foot).toBeLessThanOrEqual(HEIGHT);
          expect(foot + frame.line - 0.2).toBeLessThanOrEqual(frame.ends[index + 1]?.y ?? Infinity);
          expect(x).toBeLessThan(WIDTH);
        }
      }),
    );
  });
});
