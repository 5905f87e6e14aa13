import type { Delivered } from '../../shared/figures/in-force.ts';
import type { Delivery } from '../../shared/figures/points.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import { storedRows, type RowsOf } from '../figures/complete-partials.ts';
import type { RowFeed } from '../ports/stores.port.ts';
import type { Around } from './around.ts';
import type { RowSource } from './compare-sources.ts';
import type { JudgePorts } from './judge-ports.ts';

/** A submission that may come into force, with its rows read from the file itself: they may not be stored yet. */
export interface Candidate {
  readonly submission: Submission;
  readonly rows: RowFeed;
  readonly count: number;
  /** The letter of each of the dataset's columns in the file, by name. */
  readonly letters: ReadonlyMap<string, string>;
}

/** The rows of any submission, the candidate's from its file. */
export function rowsWith(candidate: Candidate, rows: JudgePorts['rows']): RowsOf {
  const stored = storedRows(rows);
  return (submission) => (submission === candidate.submission.id ? candidate.rows : stored(submission));
}

/** A submission's rows with their number. */
export async function sourceOf(
  ports: Pick<JudgePorts, 'rows' | 'submissions'>,
  candidate: Candidate,
  submission: string,
): Promise<RowSource> {
  if (submission === candidate.submission.id) return candidate;
  const stored = await ports.submissions.get(submission);
  return { rows: storedRows(ports.rows)(submission), count: stored?.accepted ?? 0 };
}

/** The candidate as it would be in force. */
export function asDelivery({ submission }: Candidate): Delivery {
  const { dataset, municipality, period, id, nothingToReport } = submission;
  return { dataset, municipality, period, submission: id, nothingToReport };
}

/** What would be in force of the whole project. */
export function acceptedAfter(candidate: Candidate, around: Around): Delivery[] {
  const { dataset, municipality, period } = candidate.submission;
  const others: readonly Delivery[] = around.accepted.filter(
    (other) => other.dataset !== dataset || other.municipality !== municipality || other.period !== period,
  );
  return [...others, asDelivery(candidate)];
}

/** What would be in force of the candidate's own source, oldest period first. */
export function deliveredAfter(candidate: Candidate, around: Around): Delivered[] {
  const others = around.delivered.filter(({ period }) => period !== candidate.submission.period);
  const own = { ...asDelivery(candidate), end: around.end };
  return [...others, own].sort((a, b) => (a.end < b.end ? -1 : 1));
}
