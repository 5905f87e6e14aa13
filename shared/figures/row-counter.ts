import type { Row } from '../datasets/dataset.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { RegisterMeasure } from '../programme/programme.schema.ts';
import type { Counter, Validity } from './aggregate.ts';
import { matcherOf } from './conditions.ts';
import { distinctValues } from './distinct-values.ts';
import type { DecimalSum } from './decimal-sum.ts';
import { decimalSum } from './decimal-sum.ts';
import type { Partial } from './partial.ts';
import type { PartialTask } from './partial-task.ts';

/** What begins or stops to count at one of the dates. */
interface Bucket {
  rows: number;
  weight: number;
  readonly value: DecimalSum;
}

/** Counts rows of a register or of period files at several dates in one pass (contract §3, actual). */
export function rowCounter(
  { kind, from }: PartialTask,
  { dataset, date, where, field, among }: RegisterMeasure,
  tasks: readonly PartialTask[],
): Counter {
  const dates = tasks.toSorted((a, b) => (a.end < b.end ? -1 : 1));
  const buckets: Bucket[] = dates.map(() => ({ rows: 0, weight: 0, value: decimalSum() }));
  const distinct = kind === 'unique' ? distinctValues(dates.length) : null;
  const matches = kind === 'ratio' ? matcherOf(dataset, where, among) : matcherOf(dataset, where);
  const matchesAmong = kind === 'ratio' ? matcherOf(dataset, among) : null;

  function count(row: Row, index: number, sign: 1 | -1): void {
    const bucket = buckets[index];
    if (bucket === undefined) return;
    if (matchesAmong?.(row)) bucket.weight += sign;
    if (!matches(row)) return;
    bucket.rows += sign;
    const cell = field === undefined ? null : row[field];
    if (typeof cell !== 'number') return;
    bucket.value.add(sign * cell);
    if (kind === 'mean') bucket.weight += sign;
  }

  return {
    add(row, validity) {
      const dated = row[date];
      if (typeof dated !== 'string' || (from !== null && dated < from)) return;
      const [begin, stop] = span(dates, dated, validity);
      if (begin >= stop) return;
      if (distinct === null) {
        count(row, begin, 1);
        count(row, stop, -1);
        return;
      }
      const cell = field === undefined ? null : (row[field] ?? null);
      if (cell !== null && matches(row)) distinct.add(String(cell), begin, stop);
    },
    *partials() {
      let rows = 0;
      let weight = 0;
      const value = decimalSum();
      for (const [index, { key, values }] of dates.entries()) {
        const bucket = buckets[index];
        rows += bucket?.rows ?? 0;
        weight += bucket?.weight ?? 0;
        if (bucket !== undefined) value.join(bucket.value);
        yield [
          key,
          distinct === null ? counted(kind, rows, weight, value.value()) : distinct.at(index, values),
        ];
      }
    },
  };
}

function counted(kind: PartialTask['kind'], rows: number, weight: number, value: number): Partial {
  return {
    rows,
    value: kind === 'sum' || kind === 'mean' ? value : null,
    weight: kind === 'ratio' || kind === 'mean' ? weight : null,
  };
}

/** The first of the dates at which a row counts, and the first at which it no longer does. */
function span(
  dates: readonly PartialTask[],
  dated: IsoDate,
  { since, replacedAt }: Validity,
): [number, number] {
  const begin = dates.findIndex(({ end, until }) => until >= dated && end >= since);
  const stop = replacedAt === null ? -1 : dates.findIndex(({ end }) => end >= replacedAt);
  return [begin === -1 ? dates.length : begin, stop === -1 ? dates.length : stop];
}
