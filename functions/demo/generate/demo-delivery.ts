import type { FileDatasetId } from '../../../shared/datasets/dataset.ts';
import type { IsoDate } from '../../../shared/dates/iso-date.ts';
import type { ProgressInput } from '../../../shared/api/progress.schema.ts';

/** One file of the demo and the day on which its project lead hands it in. */
export interface DemoDelivery {
  readonly programme: string;
  readonly project: string;
  readonly dataset: FileDatasetId;
  /** Only for projects that deliver per municipality. */
  readonly municipality: string | null;
  readonly period: string;
  /** The date of the domain clock at which it goes in. */
  readonly on: IsoDate;
  readonly fileName: string;
  /** The CSV; null says there is nothing to report. */
  readonly content: string | null;
  /** Why it goes in as history (contract §2), by the beheerder; null for a normal delivery. */
  readonly history: string | null;
  /** Given where the check asks to confirm a warning. */
  readonly reason: string | null;
}

/** One progress form of the demo. */
export interface DemoProgress {
  readonly programme: string;
  readonly project: string;
  readonly period: string;
  readonly on: IsoDate;
  readonly form: ProgressInput;
}
