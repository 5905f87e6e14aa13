import type { IsoDate } from '../dates/iso-date.ts';
import type { IndicatorKind, MeasuredValueMeasure, RegisterMeasure } from '../programme/programme.schema.ts';
import type { Partial } from './partial.ts';
import { textHash } from './text-hash.ts';

/** What must be known of some rows for one indicator: one {@link Partial} answers it. */
export interface PartialTask {
  /** Same measure, window, cut-offs and files give the same key, so that answers can be kept. */
  readonly key: string;
  /** The submission under which the answer is kept: the newest of its files. */
  readonly home: string;
  readonly indicator: string;
  readonly kind: IndicatorKind;
  readonly measure: RegisterMeasure | MeasuredValueMeasure;
  /** Rows dated earlier are outside the window; null: no window. */
  readonly from: IsoDate | null;
  /** Rows dated later do not count: the earlier of t and the project's end. */
  readonly until: IsoDate;
  /** Files of periods that end later take no part. */
  readonly end: IsoDate;
  /** Whether the distinct values themselves are needed, to be joined with those of other sources. */
  readonly values: boolean;
}

/** A file of a source: the submission and the last day of its period. */
export interface SourceFile {
  readonly submission: string;
  readonly end: IsoDate;
}

/** Tasks that one pass over the rows of some files answers together. */
export interface PartialGroup {
  /** Newest period first: rows must be read in this order. */
  readonly files: readonly SourceFile[];
  readonly tasks: readonly PartialTask[];
}

/** Partials at hand: by the submission they are kept under (`home`), then by key. */
export type PartialsByHome = ReadonlyMap<string, ReadonlyMap<string, Partial>>;

/** The key of a task: its whole meaning in canonical text, and the older files of its union. */
export function taskKey(task: Omit<PartialTask, 'key'>, older: readonly string[]): string {
  const { measure, kind, from, until, values } = task;
  if (measure.dataset === 'meetwaarden') return JSON.stringify(['meetwaarden', task.indicator.toLowerCase()]);
  const { dataset, date, field = null, where, among } = measure;
  const parts = [kind, dataset, date, field, canonical(where), canonical(among), from, until, values];
  return JSON.stringify(older.length === 0 ? parts : [...parts, textHash(older.join(' '))]);
}

function canonical(conditions: RegisterMeasure['where']): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(conditions ?? {})
    .map(([column, values]) => [column, values.toSorted()] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
