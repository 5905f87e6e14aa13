import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';

/** The progress form to write next: the longest overdue, else the one now open; undefined where none is waited for. */
export function progressDue(deliveries: readonly Delivery[]): Delivery | undefined {
  return deliveries
    .filter(({ dataset, state }) => dataset === 'voortgang' && (state === 'te_laat' || state === 'open'))
    .toSorted((a, b) => a.due.localeCompare(b.due))[0];
}
