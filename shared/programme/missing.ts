import type { IsoDate } from '../dates/iso-date.ts';
import type { DeliveryEntry } from './delivery-state.ts';
import { exceptionFor } from './exception.ts';
import type { DeadlineException } from './exception.ts';
import { leadsOf } from './leads.ts';
import type { HandInRight } from './leads.ts';
import type { Programme } from './programme.schema.ts';

/** A delivery that must be chased, with whom to ask. */
export interface MissingDelivery extends DeliveryEntry {
  /** Name of the project. */
  readonly name: string;
  readonly municipalityName: string | null;
  /** The last day on which it may still be handed in though locked; null without an exception that holds. */
  readonly until: IsoDate | null;
  /** Addresses of those who may hand it in. */
  readonly leads: readonly string[];
}

/**
 * What should have been there on a day and is not (contract §3: `te_laat`, `gesloten`), with what can still be handed in
 * first and the longest overdue first within.
 */
export function missingDeliveries(
  programme: Programme,
  entries: readonly DeliveryEntry[],
  exceptions: readonly DeadlineException[],
  rights: readonly HandInRight[],
  today: IsoDate,
): MissingDelivery[] {
  const names = new Map(programme.projects.map(({ code, name }) => [code, name]));
  const municipalities = new Map(programme.region.municipalities.map(({ code, name }) => [code, name]));
  return entries
    .filter(({ state }) => state === 'te_laat' || state === 'gesloten')
    .map((entry) => ({
      ...entry,
      name: names.get(entry.project) ?? '',
      municipalityName: entry.municipality === null ? null : (municipalities.get(entry.municipality) ?? null),
      until: exceptionFor(exceptions, entry, today)?.until ?? null,
      leads: leadsOf(rights, { programme: programme.id, project: entry.project }, today),
    }))
    .toSorted((a, b) => rank(a) - rank(b) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

const rank = ({ state, until }: MissingDelivery): number => (state === 'te_laat' || until !== null ? 0 : 1);
