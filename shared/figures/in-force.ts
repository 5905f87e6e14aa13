import type { DatasetId } from '../datasets/dataset.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { periodEnd } from '../programme/period.ts';
import type { ProjectScope } from '../programme/project-scope.ts';
import type { Delivery } from './points.ts';

/** An accepted delivery with the last day of its period. */
export interface Delivered extends Delivery {
  readonly end: IsoDate;
}

/** Deliveries of one dataset per source (a municipality, or null: the project as a whole), oldest period first. */
export type Sources = ReadonlyMap<string | null, readonly Delivered[]>;

/** Groups what was accepted of a dataset by who handed it in, as the project hands in now (contract §2). */
export function sourcesOf(accepted: readonly Delivery[], dataset: DatasetId, scope: ProjectScope): Sources {
  const sources = new Map<string | null, Delivered[]>();
  for (const delivery of accepted) {
    if (delivery.dataset !== dataset) continue;
    if ((delivery.municipality === null) !== (scope.municipalities === null)) continue;
    const list = sources.get(delivery.municipality) ?? [];
    list.push({ ...delivery, end: periodEnd(delivery.period) });
    sources.set(delivery.municipality, list);
  }
  for (const list of sources.values()) list.sort((a, b) => (a.end < b.end ? -1 : 1));
  return sources;
}

/** What was accepted of one source for periods that ended by t, oldest first. */
export function endedBy(deliveries: readonly Delivered[], t: IsoDate): readonly Delivered[] {
  return deliveries.filter(({ end }) => end <= t);
}

/** The deliveries that brought a file; nothing-to-report brings none and empties nothing (contract §1). */
export function withFile(deliveries: readonly Delivered[]): readonly Delivered[] {
  return deliveries.filter(({ nothingToReport }) => !nothingToReport);
}

/** The register in force at t: that of the latest period ended by t that brought a file (contract §1, §3). */
export function registerAt(deliveries: readonly Delivered[], t: IsoDate): Delivered | null {
  return withFile(endedBy(deliveries, t)).at(-1) ?? null;
}
