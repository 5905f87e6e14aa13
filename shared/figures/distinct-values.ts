import type { Partial } from './partial.ts';

/** The distinct values that are present at each of a number of dates. */
export interface DistinctValues {
  /** A row with this value counts from the date with index `begin` up to, not including, that with index `stop`. */
  add(value: string, begin: number, stop: number): void;
  at(index: number, withValues: boolean): Partial;
}

/** Collects distinct values over `dates` dates; case does not distinguish, as in keys (contract §1). */
export function distinctValues(dates: number): DistinctValues {
  const spans = new Map<string, [number, number][]>();
  return {
    add(value, begin, stop) {
      const folded = value.toLowerCase();
      const known = spans.get(folded);
      if (known === undefined) spans.set(folded, [[begin, stop]]);
      else if (!known.some(([from, to]) => from <= begin && to >= stop)) known.push([begin, stop]);
    },
    at(index, withValues) {
      if (index >= dates) throw new RangeError('no such date');
      const present: string[] = [];
      let rows = 0;
      for (const [value, known] of spans) {
        if (!known.some(([from, to]) => from <= index && index < to)) continue;
        rows += 1;
        if (withValues) present.push(value);
      }
      const partial = { rows, value: null, weight: null };
      return withValues ? { ...partial, values: present.toSorted() } : partial;
    },
  };
}
