import type { IndicatorFigure } from '../../../../shared/api/dashboard.schema.ts';
import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import { dateIn } from '../../../../shared/dates/amsterdam.ts';

/** An indicator then and now; `before` null: it was not there yet. */
export interface IndicatorChange {
  readonly before: IndicatorFigure | null;
  readonly after: IndicatorFigure;
}

/** Indicators whose status, actual or target moved, those with another status first, else in the order of the programme. */
export function whatChanged(
  before: readonly IndicatorFigure[],
  after: readonly IndicatorFigure[],
): IndicatorChange[] {
  const known = new Map(before.map((figure) => [keyOf(figure), figure]));
  return after
    .map((figure) => ({ before: known.get(keyOf(figure)) ?? null, after: figure }))
    .filter(
      ({ before: then, after: now }) =>
        then?.status !== now.status || then.actual !== now.actual || then.target !== now.target,
    )
    .toSorted((a, b) => Number(isTurned(b)) - Number(isTurned(a)));
}

/** Whether an indicator got another status. */
export function isTurned({ before, after }: IndicatorChange): boolean {
  return before?.status !== after.status;
}

/** What was first accepted after a date, newest first. */
export function newDeliveries(deliveries: readonly Delivery[], since: string): Delivery[] {
  return deliveries
    .filter(({ acceptedAt }) => acceptedAt !== undefined && dateIn(acceptedAt) > since)
    .toSorted((a, b) => (b.acceptedAt ?? '').localeCompare(a.acceptedAt ?? ''));
}

function keyOf({ project, id }: IndicatorFigure): string {
  return JSON.stringify([project, id]);
}
