import type { Indicator, Programme } from '../../shared/programme/programme.schema.ts';
import { between, endOf, later, periodOf, shift } from './days.ts';
import type { Day, Rhythm } from './days.ts';

/** Far below any figure, above the error of adding floats. */
const HAIR = 1e-9;

/** All that is derived of an actual (contract §3). */
export interface Judged {
  readonly actual: number | null;
  readonly target: number | null;
  readonly targetDate: Day | null;
  readonly nextTarget: number | null;
  readonly nextTargetDate: Day | null;
  readonly expected: number | null;
  readonly attainment: number | null;
  readonly pace: number | null;
  readonly status: string;
  readonly forecast: number | null;
  /** The forecast at the lowest and the highest rate of the last six periods. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly t: Day;
}

function targetsAt(indicator: Indicator, t: Day): readonly (readonly [Day, number])[] {
  return indicator.targets
    .map(({ date, value }) => [date, value] as const)
    .filter(([date]) => indicator.window?.per !== 'jaar' || date.slice(0, 4) === t.slice(0, 4))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function lineStart({ window }: Indicator, t: Day, start: Day): Day {
  const from = window?.from ?? start;
  return window?.per === 'jaar' ? later(from, `${t.slice(0, 4)}-01-01`) : from;
}

export const addsUp = (kind: Indicator['kind']): boolean =>
  kind === 'count' || kind === 'sum' || kind === 'unique';

/** E(t). */
export function expectedAt(indicator: Indicator, t: Day, start: Day): number | null {
  const targets = targetsAt(indicator, t);
  const last = targets.at(-1);
  if (last === undefined) return null;
  const { kind, baseline } = indicator;
  if (!addsUp(kind) && (kind !== 'level' || baseline === undefined))
    return (targets.find(([date]) => date >= t) ?? last)[1];
  // Flat after the last, also where that falls on the first day of a yearly line.
  if (t >= last[0]) return last[1];
  const from = lineStart(indicator, t, start);
  const line = [[from, baseline ?? 0] as const, ...targets.filter(([date]) => date > from)];
  if (t <= from) return baseline ?? 0;
  for (const [index, [date, value]] of line.entries()) {
    const before = line[index - 1];
    if (before === undefined || t > date) continue;
    return before[1] + ((value - before[1]) * between(before[0], t)) / between(before[0], date);
  }
  return line.at(-1)?.[1] ?? null;
}

function divided(over: number, under: number): number | null {
  return Math.abs(under) < HAIR ? null : over / under;
}

/** What follows from an actual and an expected value at t; `actualAt` gives the actual at another period end, `isMissed` whether its delivery did not come. */
export function judge(
  programme: Programme,
  indicator: Indicator,
  at: { readonly t: Day; readonly start: Day; readonly rhythm: Rhythm },
  actual: number | null,
  expected: number | null,
  actualAt: (end: Day) => number | null,
  isMissed: (end: Day) => boolean,
): Judged {
  const { t, start, rhythm } = at;
  const { baseline, kind } = indicator;
  const targets = targetsAt(indicator, t);
  const last = targets.at(-1);
  const next = targets.find(([date]) => date > t);
  const isUp = indicator.direction === 'up';
  let attainment: number | null = null;
  if (actual !== null && last !== undefined) {
    if (isUp) attainment = divided(actual, last[1]);
    else if (baseline !== undefined) attainment = divided(baseline - actual, baseline - last[1]);
  }
  let pace: number | null = null;
  if (actual !== null && expected !== null) {
    if (baseline !== undefined) pace = divided(actual - baseline, expected - baseline);
    else pace = isUp ? divided(actual, expected) : divided(expected, actual);
  }
  return {
    actual,
    ...{ target: last?.[1] ?? null, targetDate: last?.[0] ?? null },
    ...{ nextTarget: next?.[1] ?? null, nextTargetDate: next?.[0] ?? null },
    ...{ expected, attainment, pace, t },
    status: statusOf(),
    ...forecasts(),
  };

  function statusOf(): string {
    if (actual === null) return 'geen_gegevens';
    if (last === undefined) return 'geen_doel';
    const isReached = isUp ? actual >= last[1] - HAIR : actual <= last[1] + HAIR;
    if (isReached && (t >= last[0] || (isUp && addsUp(kind)))) return 'behaald';
    if (t >= last[0]) return 'niet_behaald';
    const { onTrack, attention } = programme.thresholds;
    if (pace === null || pace >= onTrack - HAIR) return 'op_koers';
    return pace >= attention - HAIR ? 'aandacht' : 'achter';
  }

  function forecasts(): Pick<Judged, 'forecast' | 'range'> {
    const none = { forecast: null, range: null };
    if (actual === null || last === undefined || !addsUp(kind) || t >= last[0]) return none;
    const from = lineStart(indicator, t, start);
    const third = endOf(shift(periodOf(t, rhythm), -3));
    const [since, then] = from > third ? [from, baseline ?? 0] : [third, actualAt(third)];
    const days = between(since, t);
    if (then === null || days <= 0) return none;
    const landing = (rate: number): number => actual + rate * between(t, last[0]);
    // What was only carried on may lie outside the rates between deliveries; the forecast goes by it all the same.
    const rates = [...ratesBack(from, actual), (actual - then) / days];
    const range = { low: landing(Math.min(...rates)), high: landing(Math.max(...rates)) };
    return { forecast: landing((actual - then) / days), range };
  }

  /**
   * Rates per day between the ends of six periods back, the start in place of ends before it; an end that was not
   * delivered bounds nothing, and as the sixth it makes way for one further back (docs/decisions/figures.md).
   */
  function ratesBack(from: Day, actual: number): number[] {
    const ends: Day[] = [];
    for (let back = 1; back <= 6 || isMissed(ends.at(-1) ?? t); back += 1) {
      const end = endOf(shift(periodOf(t, rhythm), -back));
      if (end < from) break;
      ends.push(end);
    }
    const within = ends.filter((end) => !isMissed(end)).map((end) => [end, actualAt(end)] as const);
    const isFromStart = ends.length < 6 || isMissed(ends.at(-1) ?? t);
    const marks = [
      [t, actual] as const,
      ...within.flatMap(([end, value]) => (value === null ? [] : [[end, value] as const])),
      ...(isFromStart ? [[from, baseline ?? 0] as const] : []),
    ];
    return marks.slice(1).map(([end, value], index) => {
      const [later, then] = marks[index] ?? [t, actual];
      return (then - value) / between(end, later);
    });
  }
}
