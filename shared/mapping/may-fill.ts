import { foldName } from '../csv/fold-name.ts';
import type { Column, ColumnType } from '../datasets/column.ts';
import type { ForeignColumn } from './survey-foreign.ts';

/** Numbers and codes that stand for a person or a case: a name or an address in their place would be sent and kept. */
const PSEUDONYMS: ReadonlySet<ColumnType> = new Set(['key', 'participant', 'caseworker']);

/** Whether our column may be filled from a foreign one (design rule 3: a participant's number is a pseudonym). */
export function mayFill(
  column: Pick<Column, 'name' | 'type'>,
  foreign: Pick<ForeignColumn, 'name' | 'personal'>,
): boolean {
  if (!foreign.personal || !PSEUDONYMS.has(column.type)) return true;
  // A column under our own name is judged by the check, which names the cells.
  return foldName(foreign.name) === foldName(column.name);
}
