import type { FileDatasetId } from '../datasets/dataset.ts';
import type { Programme } from '../programme/programme.schema.ts';
import type { PeriodId } from '../programme/period.ts';

/** What a file claims to be, and what is known around it. The check depends on this and the bytes alone. */
export interface CheckContext {
  readonly dataset: FileDatasetId;
  readonly programme: Programme;
  /** Code of a project of the programme. */
  readonly project: string;
  readonly period: PeriodId;
  /** Code of the municipality that hands in, for a project that delivers per municipality; else null. */
  readonly municipality: string | null;
  /** A beheerder recorded that the project's numbers are 11-proof and no BSN (contract §1, BSN). */
  readonly elevenProof: boolean;
  /**
   * Whether a number, normalised by `normaliseKey`, is in the project's `deelnemers` in force; asked for
   * `activiteiten` only. null: nothing to compare with, the check is skipped and listed so.
   */
  readonly knownParticipants: ((normalisedNumber: string) => boolean) | null;
}
