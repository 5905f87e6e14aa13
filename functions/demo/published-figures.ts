import { readFileSync } from 'node:fs';
import type { IsoDate } from '../../shared/dates/iso-date.ts';

/** A figure that a source document states as reached on a date. */
export interface PublishedFigure {
  readonly programme: string;
  readonly project: string;
  readonly indicator: string;
  readonly asOf: IsoDate;
  readonly value: number;
  readonly note?: string;
}

/** Every figure that the five source documents publish as reached; the dashboards must show each exactly. */
export const PUBLISHED_FIGURES: readonly PublishedFigure[] = JSON.parse(
  readFileSync(new URL('./published-figures.json', import.meta.url), 'utf8'),
);
