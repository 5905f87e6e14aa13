import type { DatasetId } from '../../../../shared/datasets/dataset.ts';
import type { HandInTimesAnswer } from '../../../../shared/api/hand-in-times.schema.ts';
import { durationText } from './duration-text.ts';

/** Datasets that take equally long, as people say it. */
export interface GroupedTime {
  readonly datasets: readonly DatasetId[];
  readonly text: string;
  /** How many hand-ins there were of all of them. */
  readonly n: number;
}

/** Hand-in times with datasets of the same duration together, the longest first; those without a median last. */
export function groupedTimes(items: HandInTimesAnswer['items']): GroupedTime[] {
  const sorted = items.toSorted((a, b) => (b.seconds ?? -1) - (a.seconds ?? -1));
  const byText = Map.groupBy(sorted, ({ seconds }) =>
    seconds === null ? 'te weinig om te tonen' : durationText(seconds),
  );
  return [...byText].map(([text, group]) => ({
    datasets: group.map(({ dataset }) => dataset),
    text,
    n: group.reduce((sum, { n }) => sum + n, 0),
  }));
}
