import type { Instant, IsoDate } from '../../shared/dates/iso-date.ts';

/** The domain's time. In the cloud it is real time; in local mode the date can be set (contract §5). */
export interface Clock {
  now(): Instant;
  /** The calendar date in Europe/Amsterdam. */
  today(): IsoDate;
}

/** Makes ids that are unique and cannot be guessed. */
export type NewId = () => string;
