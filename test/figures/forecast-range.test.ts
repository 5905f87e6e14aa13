import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastRange } from '../../shared/figures/forecast-range.ts';
import { forecast } from '../../shared/figures/forecast.ts';
import { periodEnd, periodOf, previousPeriod } from '../../shared/programme/period.ts';
import type { Indicator } from '../../shared/programme/programme.schema.ts';
import { indicator } from './bench.ts';

type RangeInput = Parameters<typeof forecastRange>[0];

const targets = [{ date: '2025-12-31', value: 500 }];
/** Ends of two-month periods, newest first, with their days: 61, 59, 61 (Nov-Dec), 61, 62, 61. */
const KNOWN: Readonly<Record<string, number>> = {
  '2025-04-30': 220,
  '2025-02-28': 161,
  '2024-12-31': 100,
  '2024-10-31': 100,
  '2024-08-31': 38,
  '2024-06-30': -84,
};

function of(changes: Parameters<typeof indicator>[0] = {}, more: Partial<RangeInput> = {}) {
  return forecastRange({
    indicator: indicator({ targets, ...changes }) as Indicator,
    start: '2020-01-01',
    rhythm: 'tweemaandelijks',
    t: '2025-06-30',
    actual: 281,
    actualAt: (end) => KNOWN[end] ?? null,
    isMissed: () => false,
    ...more,
  });
}

describe('the range of a forecast', () => {
  it('lies between the lowest and the highest rate of the last six periods', () => {
    // Rates a day: 61/61, 59/59, 61/59, 0/61, 62/61, 122/62; 184 days left.
    expect(of()).toEqual({ low: 281, high: 281 + (122 / 62) * 184 });
  });

  it('leaves what was before the sixth period out', () => {
    expect(of({}, { actualAt: (end) => (end === '2024-04-30' ? -9000 : (KNOWN[end] ?? null)) })).toEqual(
      of(),
    );
  });

  it('begins at the start, from the baseline, where that is later', () => {
    // From 1 May: (281 − 221) / 60 days; nothing else to compare with.
    const range = of({ baseline: 221 }, { start: '2025-05-01', actualAt: () => null });
    expect(range).toEqual({ low: 281 + 184, high: 281 + 184 });
  });

  it('joins a period without an actual to the next one', () => {
    const range = of({}, { actualAt: (end) => (end === '2025-02-28' ? null : (KNOWN[end] ?? null)) });
    // 120 in the 120 days from 31 December to 30 April.
    expect(range).toEqual({ low: 281, high: 281 + (122 / 62) * 184 });
  });

  it('joins a period that was not delivered to the next, which alone did not grow so fast', () => {
    // As in a project whose March and April did not come: 8 through February, 12 through June; 120 days, 4 of them.
    const actuals: Readonly<Record<string, number>> = { '2025-04-30': 8, '2025-02-28': 8, '2024-12-31': 6 };
    const range = of(
      {},
      {
        ...{ start: '2024-11-01', actual: 12, actualAt: (end) => actuals[end] ?? null },
        isMissed: (end) => end === '2025-04-30',
      },
    );
    // Rates a day: 4/122, 2/59, 6/60 from the start; none of zero, and no 4/61.
    expect(range).toEqual({ low: 12 + (4 / 122) * 184, high: 12 + (6 / 60) * 184 });
  });

  it('goes back further where the period before the sixth was not delivered', () => {
    const actuals: Readonly<Record<string, number>> = { ...KNOWN, '2024-06-30': 160, '2024-04-30': 160 };
    const given = { actualAt: (end: string) => actuals[end] ?? null };
    // From 160 on 30 April to 38 on 31 August in 123 days, and not in the 62 of July and August.
    expect(of({}, given)?.low).toBeCloseTo(281 - (122 / 62) * 184, 9);
    const range = of({}, { ...given, isMissed: (end) => end === '2024-06-30' });
    expect(range?.low).toBeCloseTo(281 - (122 / 123) * 184, 9);
  });

  it('still holds a forecast that begins at what was only carried on', () => {
    // The forecast goes by 31 December, 1181 in 181 days; between deliveries it went slower.
    const range = of(
      { targets },
      {
        actualAt: (end) => ({ '2024-12-31': -900, '2024-10-31': 250 })[end] ?? null,
        isMissed: (end) => end === '2024-12-31',
      },
    );
    expect(range?.high).toBeCloseTo(281 + (1181 / 181) * 184, 9);
  });

  it.each([
    ['no target', { targets: [] }],
    ['a level', { kind: 'level' }],
    ['a target on t', { targets: [{ date: '2025-06-30', value: 1 }] }],
  ] as const)('is not there with %s', (_, changes) => {
    expect(of(changes as Parameters<typeof indicator>[0])).toBeNull();
  });

  it('holds the forecast, whatever was and was not reported', () => {
    const rhythms = fc.constantFrom('maandelijks', 'tweemaandelijks', 'kwartaal', 'halfjaar' as const);
    const actuals = fc.array(fc.option(fc.integer({ min: -50, max: 900 })), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(
        rhythms,
        actuals,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 11 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 8 })),
        (...given) => {
          const [rhythm, before, actual, month, notDelivered] = given;
          const t = periodEnd(periodOf(`2025-${String(month + 1).padStart(2, '0')}-15`, rhythm));
          const ends = new Map<string, number | null>();
          let period = periodOf(t, rhythm);
          for (const value of before) {
            period = previousPeriod(period);
            ends.set(periodEnd(period), value);
          }
          const input: RangeInput = {
            ...{ indicator: indicator({ targets: [{ date: '2027-12-31', value: 500 }] }) as Indicator },
            ...{ start: '2024-07-01', rhythm, t, actual, actualAt: (end) => ends.get(end) ?? null },
            isMissed: (end) => notDelivered.includes([...ends.keys()].indexOf(end)),
          };
          const middle = forecast(input);
          const range = forecastRange(input);
          expect(range === null).toBe(middle === null);
          if (middle === null || range === null) return;
          expect(range.low).toBeLessThanOrEqual(middle + 1e-6);
          expect(range.high).toBeGreaterThanOrEqual(middle - 1e-6);
        },
      ),
    );
  });
});
