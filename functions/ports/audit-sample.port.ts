import type { IsoDate, Instant } from '../../shared/dates/iso-date.ts';
import type { AuditEntry } from '../../shared/submission/submission.ts';

/**
 * Rows drawn of a frozen extract (contract §4), so that the draw can be shown and made again. It names rows by their
 * place alone: no number of a participant lies in it, and it stays when the extract has been purged.
 */
export interface AuditSample {
  readonly id: string;
  readonly programme: string;
  readonly date: IsoDate;
  readonly municipality: string;
  readonly at: Instant;
  readonly by: string;
  readonly seed: string;
  /** How rows follow from the seed. */
  readonly method: string;
  /** The extract.json that was drawn from. */
  readonly extract: { readonly key: string; readonly sha256: string; readonly state: string };
  /** Submissions that the extract rests on, newest period first per project and dataset. */
  readonly inputs: readonly SampleInput[];
  /** How many rows the extract has. */
  readonly of: number;
  /** Which of them were drawn, from 0, in the order drawn. */
  readonly rows: readonly number[];
}

/** A submission that drawn rows may rest on. */
export interface SampleInput {
  readonly project: string;
  readonly dataset: 'deelnemers' | 'activiteiten';
  readonly period: string;
  readonly submission: string;
}

export interface AuditSampleStore {
  /** Keeps a sample with the entry that puts it on the trail. */
  add(sample: AuditSample, audit: AuditEntry): Promise<void>;
  /** null where there is none with this id for this date and municipality. */
  get(programme: string, date: IsoDate, municipality: string, id: string): Promise<AuditSample | null>;
  /** Of one date and municipality, oldest first. */
  list(programme: string, date: IsoDate, municipality: string): Promise<readonly AuditSample[]>;
}
