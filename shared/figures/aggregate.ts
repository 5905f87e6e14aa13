import type { KeyedRow } from '../datasets/dataset.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { measuredCounter } from './measured-counter.ts';
import type { Partial } from './partial.ts';
import type { PartialGroup, PartialTask } from './partial-task.ts';
import { rowCounter } from './row-counter.ts';

/** How long a row of a file counts: at period ends from its file's on, until a later file replaced it. */
export interface Validity {
  readonly since: IsoDate;
  /** The end of the period whose file holds the row's key again; null: none does. */
  readonly replacedAt: IsoDate | null;
}

/** Answers some tasks of equal measure and window while rows pass by. */
export interface Counter {
  add(row: KeyedRow['values'], validity: Validity): void;
  partials(): Iterable<readonly [string, Partial]>;
}

/** Answers all tasks of a group in one pass over the rows of its files. */
export interface Aggregator {
  /** Takes a row of one of the group's files; the files must come in the group's order, newest period first. */
  add(row: KeyedRow, submission: string): void;
  /** The answers by task key, once all rows were added. */
  partials(): Map<string, Partial>;
}

/**
 * Prepares one pass over the rows of a group's files (contract §3, actual). Memory grows with the number of distinct
 * `unique` values and, for a union of period files, of row keys; else it does not depend on the rows. Throws a
 * RangeError for rows of a file that is not of the group, or that come after those of an older one.
 */
export function createAggregator({ files, tasks }: PartialGroup): Aggregator {
  const counters = [...groupByCounting(tasks).values()].map((same) => counterOf(same));
  const order = new Map(files.map((file, index) => [file.submission, { index, end: file.end }]));
  const heldSince = files.length > 1 ? new Map<string, IsoDate>() : null;
  let reached = 0;
  return {
    add({ key, values }, submission) {
      const file = order.get(submission);
      if (file === undefined || file.index < reached)
        throw new RangeError('rows out of the order of their files');
      reached = file.index;
      const replacedAt = heldSince?.get(key) ?? null;
      heldSince?.set(key, file.end);
      for (const counter of counters) counter.add(values, { since: file.end, replacedAt });
    },
    partials: () => new Map(counters.flatMap((counter) => [...counter.partials()])),
  };
}

/** Tasks that count the same rows up to different dates are counted together. */
function groupByCounting(tasks: readonly PartialTask[]): Map<string, PartialTask[]> {
  return Map.groupBy(tasks, ({ indicator, kind, measure, from }) =>
    JSON.stringify([indicator, kind, measure, from]),
  );
}

function counterOf(tasks: readonly PartialTask[]): Counter {
  const [first] = tasks;
  if (first === undefined) throw new RangeError('a counter needs a task');
  const { measure } = first;
  return measure.dataset === 'meetwaarden' ? measuredCounter(tasks) : rowCounter(first, measure, tasks);
}
