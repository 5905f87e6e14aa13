import type { Row } from '../datasets/dataset.ts';
import { dateOf } from './row-cells.ts';
import type { ReferenceWindow } from './window.ts';

/**
 * Whether an activity overlaps W: it starts before D and does not end before W;
 * without an end date it must start in W (contract §4).
 */
export function overlapsWindow(activity: Row, window: ReferenceWindow): boolean {
  const start = dateOf(activity, 'startdatum');
  if (start === null || start >= window.to) return false;
  return (dateOf(activity, 'einddatum') ?? start) >= window.from;
}

/** Whether an activity proves something in W: it overlaps W and names its proof (contract §4, `prestatie_aangetoond`). */
export function provesInWindow(activity: Row, window: ReferenceWindow): boolean {
  const proof = activity['bewijsstuk'];
  return typeof proof === 'string' && proof !== '' && overlapsWindow(activity, window);
}
