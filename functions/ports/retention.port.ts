import type { KeyedRow } from '../../shared/datasets/dataset.ts';
import type { IsoDate, Instant } from '../../shared/dates/iso-date.ts';
import type { AuditEntry, Slot } from '../../shared/submission/submission.ts';

/** What packs of rows are shared within: all submissions of a project, dataset and municipality. */
export type Series = Omit<Slot, 'period'>;

/** Looking through rows of many submissions, and taking away what nothing names any more. */
export interface RowKeeping {
  /** Every row with this value in the column, without regard to case, of each submission; each pack is read once. */
  find(
    submissions: readonly string[],
    column: string,
    value: string,
  ): AsyncIterable<{ readonly submission: string; readonly row: KeyedRow }>;
  /** How many rows a submission names; null when it names none (any more). */
  count(submission: string): Promise<number | null>;
  /** Takes away the list of packs of a submission, and what was counted of its rows. Can be repeated. */
  forget(submission: Series & { readonly id: string }): Promise<void>;
  /** How many packs of a series no submission of `named` names. */
  countUnnamed(series: Series, named: readonly string[]): Promise<number>;
  /**
   * Removes packs that no submission names; how many. They are marked first and looked at again, so that one that an
   * upload shares meanwhile stays. `named` is asked after the marking; null: someone is writing, nothing is removed.
   */
  removeUnnamed(series: Series, named: () => Promise<readonly string[] | null>): Promise<number>;
}

/** Takes objects out of the archive for good, every version of them. */
export interface ArchiveRemoval {
  keys(prefix: string): AsyncIterable<string>;
  /** `locked`: it must stay until the day of its lock. */
  remove(key: string): Promise<'removed' | 'locked' | 'absent'>;
}

/** What a purge takes away, in numbers. */
export interface PurgeCounts {
  readonly submissions: number;
  readonly rows: number;
  readonly files: number;
  readonly issuePages: number;
  /** Files of extracts, and of the remarks on their rows. */
  readonly extractFiles: number;
  /** Packs of rows that no submission names when the purge is asked. */
  readonly unnamedPacks: number;
}

/** A purge that a person confirmed. */
export interface Purge {
  readonly programme: string;
  /** 1, 2, 3 … within the programme. */
  readonly number: number;
  readonly version: number;
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
  /** The retention time was over: participants' data goes. False: only what nothing names. */
  readonly participants: boolean;
  /** Where the report lies in the archive, and the SHA-256 of its bytes. */
  readonly report: { readonly key: string; readonly sha256: string };
  readonly counts: PurgeCounts;
  /** `gestopt`: a hold or a later date came between; `wacht`: what is locked is tried again each day. */
  readonly state: 'bevestigd' | 'bezig' | 'wacht' | 'klaar' | 'gestopt';
  /** Something may be gone: from then on nothing is handed in or counted anew, also when it stops. */
  readonly begun: boolean;
  /** Keys that are locked, once all else is gone. */
  readonly locked: readonly string[];
  readonly triedOn: IsoDate | null;
}

export interface PurgeStore {
  /** In order of number. */
  list(programme: string): Promise<readonly Purge[]>;
  /** Writes with version + 1, with entries for the trail; ConflictError when the stored version is another (0: none). */
  write(purge: Purge, audit: readonly AuditEntry[]): Promise<Purge>;
}
