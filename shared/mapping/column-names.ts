import { columnLetters } from '../csv/cell-name.ts';
import { normaliseText } from '../csv/cell-text.ts';
import { foldName } from '../csv/fold-name.ts';
import { EXPLANATION_COLUMN } from '../issues/explained-rows.ts';

/** A name for each column of a file, different from all others: a second `Datum` is `Datum (2)`, without name `kolom C`. */
export function columnNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((cell, at) => {
    const name = normaliseText(cell) || `kolom ${columnLetters(at + 1)}`;
    const times = (seen.get(foldName(name)) ?? 0) + 1;
    seen.set(foldName(name), times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** Whether a column can be one of ours: all but our own column of explanations, which comes back in a corrected file. */
export function isMappable(header: string): boolean {
  return foldName(header) !== foldName(EXPLANATION_COLUMN);
}

/** Names of the columns that have one, as {@link columnNames} gives them: what a mapping is recognised by. */
export function namedColumns(header: readonly string[]): string[] {
  return columnNames(header).filter((_, at) => {
    const name = normaliseText(header[at] ?? '');
    return name !== '' && isMappable(name);
  });
}

/** What differs between the headers a mapping was made for and those of a file. */
export interface HeaderChanges {
  readonly added: readonly string[];
  readonly vanished: readonly string[];
}

/** Compares names without regard to order, case, accents, space, `_` and `-`. */
export function headerChanges(before: readonly string[], now: readonly string[]): HeaderChanges {
  const [old, current] = [new Set(before.map(foldName)), new Set(now.map(foldName))];
  return {
    added: now.filter((name) => !old.has(foldName(name))),
    vanished: before.filter((name) => !current.has(foldName(name))),
  };
}

/** Whether a mapping can be applied by itself: the file has exactly the headers that it was made for. */
export function hasSameHeaders(before: readonly string[], now: readonly string[]): boolean {
  const { added, vanished } = headerChanges(before, now);
  return added.length === 0 && vanished.length === 0;
}
