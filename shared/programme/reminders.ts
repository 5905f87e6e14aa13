import { addDays } from '../dates/iso-date.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { DeliveryEntry } from './delivery-state.ts';
import { exceptionFor } from './exception.ts';
import type { DeadlineException } from './exception.ts';

/** A reminder comes a week before the due date, on it, and a week after. */
const AFTER_DUE = [-7, 0, 7] as const;

/** How many days a run may be missed and still be made up. */
export const MADE_UP_DAYS = 3;

/**
 * The first day that a run still answers for: the one after the last run's day for this person, but none longer ago than
 * {@link MADE_UP_DAYS}.
 * @param through the last day that was answered for; null: never.
 */
export function firstDay(through: IsoDate | null, today: IsoDate): IsoDate {
  const earliest = addDays(today, -MADE_UP_DAYS);
  const next = through === null ? earliest : addDays(through, 1);
  return next > earliest ? next : earliest;
}

/** The deliveries to remind of: not in, able to be handed in, and with a reminder's day in `from`..`today`. */
export function toRemindOf(
  entries: readonly DeliveryEntry[],
  exceptions: readonly DeadlineException[],
  from: IsoDate,
  today: IsoDate,
): DeliveryEntry[] {
  return entries.filter(
    (entry) =>
      entry.acceptedAt === null &&
      (today <= entry.lock || exceptionFor(exceptions, entry, today) !== null) &&
      hasReminderDay(entry, from, today),
  );
}

/** Whether a delivery's reminder falls on one of the days from one date to another. */
export function hasReminderDay({ due }: Pick<DeliveryEntry, 'due'>, from: IsoDate, to: IsoDate): boolean {
  return AFTER_DUE.some((days) => {
    const day = addDays(due, days);
    return from <= day && day <= to;
  });
}
