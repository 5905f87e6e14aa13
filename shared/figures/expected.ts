import { daysBetween } from '../dates/iso-date.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Indicator, IndicatorKind } from '../programme/programme.schema.ts';
import { lineStart, targetsAt } from './window.ts';

/** Kinds that grow row by row: their series has increments, they have a forecast (contract §3). */
export function accumulates(kind: IndicatorKind): boolean {
  return kind === 'count' || kind === 'sum' || kind === 'unique';
}

/**
 * Where an indicator should be at t by its own targets (contract §3, E): on straight lines by days from the start
 * (baseline or 0) through the targets, flat after the last; for a level without baseline, a ratio or a mean the
 * value of the first target with date ≥ t, else of the last. null without targets. `start`: of project or programme.
 */
export function expectedAt(indicator: Indicator, start: IsoDate, t: IsoDate): number | null {
  const targets = targetsAt(indicator, t);
  const last = targets.at(-1);
  if (last === undefined) return null;
  const { kind, baseline } = indicator;
  const isLine = accumulates(kind) || (kind === 'level' && baseline !== undefined);
  if (!isLine) return (targets.find(({ date }) => date >= t) ?? last).value;
  if (t >= last.date) return last.value;
  let from = { date: lineStart(indicator.window, start, t), value: baseline ?? 0 };
  if (t <= from.date) return from.value;
  for (const target of targets) {
    if (target.date <= from.date) continue;
    if (t <= target.date) return between(from, target, t);
    from = target;
  }
  return last.value;
}

interface Mark {
  readonly date: IsoDate;
  readonly value: number;
}

function between(from: Mark, to: Mark, t: IsoDate): number {
  const passed = daysBetween(from.date, t);
  return from.value + ((to.value - from.value) * passed) / daysBetween(from.date, to.date);
}
