import type { BreakdownDataset } from '../../shared/figures/breakdown-columns.ts';
import type { ReferenceDateMessage } from './reference-date.port.ts';

/** Work for the ingest function; the same shape however it got queued (S3's own event is turned into `arrived`). */
export type IngestMessage =
  | { readonly kind: 'arrived'; readonly submission: string }
  | { readonly kind: 'nothing'; readonly submission: string }
  | { readonly kind: 'confirm'; readonly submission: string }
  /** A form that was committed in its request; the receipt is left to do. */
  | { readonly kind: 'committed'; readonly submission: string };

/** Figures to compute again: of a project, or of the whole programme after a new version. */
export interface FiguresMessage {
  readonly kind: 'figures';
  readonly programme: string;
  /** null: every project. */
  readonly project: string | null;
  /** Breaks down this dataset of the project as well, once its figures are up to date. */
  readonly breakdown?: BreakdownDataset | undefined;
}

/** A queue with redelivery and dead letters; messages may come twice, late or out of order. */
export interface Queues {
  ingest(message: IngestMessage): Promise<void>;
  figures(message: FiguresMessage): Promise<void>;
  referenceDate(message: ReferenceDateMessage): Promise<void>;
}
