import type { IsoDate } from '../dates/iso-date.ts';
import type { Indicator } from '../programme/programme.schema.ts';

type Window = Indicator['window'];
type Target = Indicator['targets'][number];

/** 1 January of a date's year. */
function yearStart(date: IsoDate): IsoDate {
  return `${date.slice(0, 4)}-01-01`;
}

/** Rows dated before this do not count at t; null: all do (contract §3, window). */
export function windowFrom(window: Window, t: IsoDate): IsoDate | null {
  const from = window?.from ?? null;
  if (window?.per !== 'jaar') return from;
  const year = yearStart(t);
  return from !== null && from > year ? from : year;
}

/**
 * Where the expected line and the forecast begin: the window's `from`, else the start of project or programme;
 * per year not before 1 January of t's year (contract §3, window).
 */
export function lineStart(window: Window, start: IsoDate, t: IsoDate): IsoDate {
  const first = window?.from ?? start;
  if (window?.per !== 'jaar') return first;
  const year = yearStart(t);
  return first > year ? first : year;
}

/** The targets that hold at t, by date: per year those of t's year, else all (contract §3, window). */
export function targetsAt(indicator: Pick<Indicator, 'targets' | 'window'>, t: IsoDate): readonly Target[] {
  const targets = indicator.targets.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  if (indicator.window?.per !== 'jaar') return targets;
  return targets.filter(({ date }) => yearStart(date) === yearStart(t));
}
