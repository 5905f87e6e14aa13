import type { Delivery } from '../../shared/api/deliveries.schema.ts';
import { endOfDay } from '../../shared/dates/amsterdam.ts';
import type { Instant, IsoDate } from '../../shared/dates/iso-date.ts';
import { deliveriesAt } from '../../shared/programme/delivery-state.ts';
import type { DeliveryEntry } from '../../shared/programme/delivery-state.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { Head } from '../../shared/submission/submission.ts';
import { headsKnown } from './heads-known.ts';

/** Slots of some projects (null: all) at the end of a date, from what was accepted by then and was `known`. */
export function deliveriesSeen(
  programme: Programme,
  heads: readonly Head[],
  projects: ReadonlySet<string> | null,
  asOf: IsoDate,
  known: Instant | null,
): DeliveryEntry[] {
  return deliveriesAt(programme, headsKnown(heads, known), endOfDay(asOf)).filter(
    ({ project }) => projects === null || projects.has(project),
  );
}

/** A slot as the API shows it, in the fields of contract §5. */
export function deliveryAnswer({ municipality, acceptedAt, ...entry }: DeliveryEntry): Delivery {
  return {
    ...entry,
    ...(municipality !== null && { municipality }),
    ...(acceptedAt !== null && { acceptedAt }),
  };
}
