import type { Instant, IsoDate } from '../dates/iso-date.ts';
import type { OwnerRole } from './owner-roles.ts';

/** What a meeting is about first; one thing is central each time. */
export type Central =
  | { readonly kind: 'indicator'; readonly project: string | null; readonly id: string }
  | { readonly kind: 'line' | 'project'; readonly code: string };

/** A meeting as it was planned. */
export interface MeetingPlan {
  readonly kind: 'overleg';
  /** The id in the programme's `meetings`; null for one that has only a name. */
  readonly series: string | null;
  readonly name: string;
  readonly date: IsoDate;
  readonly central: Central | null;
}

export const ENTRY_KINDS = ['besluit', 'actie', 'notitie', 'knelpunt'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Where an obstacle lies: it climbs until someone can take it away. */
export const LEVELS = ['project', 'partneroverleg', 'speerpuntgroep'] as const;
export type Level = (typeof LEVELS)[number];

/** What was written down at a meeting: a decision, an action, a note about an indicator or an obstacle. */
export interface Entry {
  readonly kind: EntryKind;
  /** The meeting at which it was written down first. */
  readonly meeting: string;
  readonly text: string;
  readonly project: string | null;
  /** Of a note: the indicator, of the project or (project null) of the programme. */
  readonly indicator: string | null;
  /** Of an obstacle: what would help. */
  readonly help: string | null;
  readonly owner: OwnerRole | null;
  /** Of an action. */
  readonly due: IsoDate | null;
  /** Of an obstacle. */
  readonly level: Level | null;
  readonly since: IsoDate | null;
  /** The day an action was done or an obstacle was gone; null while it is open. */
  readonly done: IsoDate | null;
}

/** One version of a meeting or of what was written down at one; every version stays. */
export interface Revision<What extends MeetingPlan | Entry = MeetingPlan | Entry> {
  readonly id: string;
  /** 1, 2, 3 … */
  readonly version: number;
  readonly at: Instant;
  readonly by: string;
  readonly what: What;
}
