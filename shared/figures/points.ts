import type { IsoDate, Instant } from '../dates/iso-date.ts';
import type { DatasetId } from '../datasets/dataset.ts';

/** A delivery in force: who handed in what, when first and when last (contract §2, §3). */
export interface Accepted {
  readonly dataset: DatasetId;
  readonly municipality: string | null;
  readonly period: string;
  readonly submission: string;
  /** The first acceptance for the slot, for `op_tijd` / `laat`. */
  readonly firstAcceptedAt: Instant;
  readonly acceptedAt: Instant;
  readonly history: boolean;
  readonly nothingToReport: boolean;
}

/** What decides which rows count: a delivery in force without its times. */
export type Delivery = Pick<
  Accepted,
  'dataset' | 'municipality' | 'period' | 'submission' | 'nothingToReport'
>;

/** The actual of an indicator at one period end, with what a programme indicator needs to pool it. Amounts in euros. */
export interface Point {
  readonly end: IsoDate;
  readonly value: number | null;
  /** ratio: numerator; mean: Σ waarde·aantal. Absent where the value does not come from a division. */
  readonly numerator?: number;
  /** ratio: denominator; mean: Σ aantal. */
  readonly denominator?: number;
}

/** The points of one indicator, oldest first. */
export interface IndicatorPoints {
  readonly id: string;
  readonly points: readonly Point[];
}

/** Precomputed figures of one project (or of the programme: project null), as of one change of heads or programme. */
export interface ProjectPoints {
  readonly project: string | null;
  /** When this became known: the time of the last head event or programme version in it. */
  readonly at: Instant;
  /** Raised at each write; the sweep recomputes what is older than its heads or programme. */
  readonly sequence: number;
  readonly programmeVersion: number;
  /** Sum of the versions of the project's heads that went into it. */
  readonly headVersions: number;
  readonly accepted: readonly Accepted[];
  readonly indicators: readonly IndicatorPoints[];
}

/** The last point not after a date. */
export function pointAt(points: readonly Point[], date: IsoDate): Point | null {
  return points.findLast(({ end }) => end <= date) ?? null;
}
