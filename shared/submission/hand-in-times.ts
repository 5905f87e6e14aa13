import { DATASET_IDS } from '../datasets/dataset.ts';
import type { DatasetId } from '../datasets/dataset.ts';
import type { Head, Submission } from './submission.ts';

/** Fewer than this tell more of a person than of handing in. */
const LEAST = 3;

/** How long handing in a dataset takes: the median in whole seconds, null where fewer than three came in. */
interface HandInTime {
  readonly dataset: DatasetId;
  readonly n: number;
  readonly seconds: number | null;
}

/**
 * The time that handing in took, by dataset: from the first announcement for a slot since what counted before, refused
 * attempts included, to the commit. Only files whose hand-in began among the given submissions; not trials, history and
 * nothing to report, which take a person no work on a file. Rests on stored times alone.
 */
export function handInTimes(heads: readonly Head[], submissions: readonly Submission[]): HandInTime[] {
  const bySlot = new Map<string, Submission[]>();
  for (const submission of submissions.filter(isWork)) {
    const key = slotOf(submission);
    bySlot.set(key, [...(bySlot.get(key) ?? []), submission]);
  }
  const taken = new Map<string, number[]>();
  for (const head of heads) {
    const seconds = timesOf(head, bySlot.get(slotOf(head)) ?? []);
    taken.set(head.dataset, [...(taken.get(head.dataset) ?? []), ...seconds]);
  }
  return DATASET_IDS.flatMap((dataset) => {
    const times = taken.get(dataset) ?? [];
    if (times.length === 0) return [];
    return [{ dataset, n: times.length, seconds: times.length < LEAST ? null : medianOf(times) }];
  });
}

/** Seconds of each commit of a slot; `attempts` are those of the slot. */
function timesOf({ events }: Head, attempts: readonly Submission[]): number[] {
  const commits = events.filter(({ kind }) => kind === 'commit');
  return commits.flatMap(({ submission, at }, index) => {
    const own = attempts.find(({ id }) => id === submission);
    if (own === undefined) return [];
    const since = commits[index - 1]?.at ?? '';
    const began = attempts
      .map(({ createdAt }) => createdAt)
      .filter((createdAt) => createdAt > since && createdAt < own.createdAt);
    const first = began.reduce((least, each) => (each < least ? each : least), own.createdAt);
    return [Math.max(0, (Date.parse(at) - Date.parse(first)) / 1000)];
  });
}

function isWork({ trial, history, nothingToReport, dataset }: Submission): boolean {
  return !trial && !history && !nothingToReport && dataset !== 'voortgang';
}

function slotOf({ project, dataset, municipality, period }: Head | Submission): string {
  return JSON.stringify([project, dataset, municipality, period]);
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return Math.round(sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2);
}
