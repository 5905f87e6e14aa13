import type { IsoDate } from '../dates/iso-date.ts';
import type { DeliveryEntry } from '../programme/delivery-state.ts';

/** How far a year is over and told of; counts are of deliveries over its periods that are over and due (contract §3, completeness). */
interface YearStanding {
  /** Whether the last day of the year, or of the programme within it, is past. */
  readonly ended: boolean;
  /** Those still open and not in do not count yet. */
  readonly expected: number;
  readonly accepted: number;
  /** Not in, and not closed: they may still come. */
  readonly awaited: number;
}

/** Where a year stands on a day, from the deliveries of that day; final once it has ended and nothing is awaited. */
export function yearStanding(
  deliveries: readonly Pick<DeliveryEntry, 'period' | 'state'>[],
  { year, end, today }: { readonly year: number; readonly end: IsoDate; readonly today: IsoDate },
): YearStanding {
  const states = deliveries
    .filter(({ period }) => period.startsWith(`${year}-`))
    .map(({ state }) => state)
    .filter((state) => state !== 'niet_verwacht');
  const awaited = states.filter((state) => state === 'open' || state === 'te_laat').length;
  const closed = states.filter((state) => state === 'gesloten').length;
  const last = [end, `${year}-12-31`].toSorted()[0] ?? end;
  return {
    ended: last < today,
    expected: states.filter((state) => state !== 'open').length,
    ...{ accepted: states.length - awaited - closed, awaited },
  };
}
