import type { Row } from '../datasets/dataset.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { dateOf } from './row-cells.ts';
import type { ReferenceWindow } from './window.ts';

/** Whether a participant is in the caseload at D: started before D, and not ended before it (contract §4). */
export function inCaseload(participant: Row, date: IsoDate): boolean {
  const start = dateOf(participant, 'startdatum');
  const end = dateOf(participant, 'einddatum');
  return start !== null && start < date && (end === null || end >= date);
}

/** Whether a participant left in the window: the end date lies in W (contract §4). */
export function leftInWindow(participant: Row, window: ReferenceWindow): boolean {
  const end = dateOf(participant, 'einddatum');
  return end !== null && end >= window.from && end < window.to;
}
