import { checkFile } from '../../shared/checking/check-file.ts';
import type { CheckResult } from '../../shared/checking/check-result.ts';
import type { FileSource } from '../../shared/csv/file-source.ts';
import type { FileDatasetId, KeyedRow } from '../../shared/datasets/dataset.ts';
import type { Accepted } from '../../shared/figures/points.ts';
import type { Issue } from '../../shared/issues/issue.ts';
import { periodEnd, previousPeriod } from '../../shared/programme/period.ts';
import type { Programme, Project } from '../../shared/programme/programme.schema.ts';
import type { Slot, Submission } from '../../shared/submission/submission.ts';
import type { Around } from '../ingest/around.ts';
import type { JudgePorts } from '../ingest/judge-ports.ts';
import { judgeFile } from '../ingest/judge.ts';
import type { Judgement } from '../ingest/judge.ts';
import { newSubmission } from '../submissions/new-submission.ts';

/** What to check, and beside what. */
export interface Question {
  readonly programme: Programme;
  readonly project: Project;
  readonly slot: Slot & { readonly dataset: FileDatasetId };
  readonly file: FileSource;
  /** The file of the period before, taken as in force. */
  readonly previous: FileSource | null;
  /** Whether the answer must have the rows: a large file is held in memory then. */
  readonly withRows: boolean;
}

/** The outcome of a check without a server. */
export interface Answer {
  readonly judgement: Pick<Judgement, 'result' | 'groups' | 'preview'>;
  readonly issues: readonly Issue[];
  /** Rows as read, faulty cells empty; none of a file that may not be kept, or where not asked for. */
  readonly rows: readonly KeyedRow[];
  /** Dutch names of the checks that could not be made. */
  readonly skipped: readonly string[];
}

const THIS = 'dit-bestand';
const PREVIOUS = 'vorig-bestand';
const NEVER = '1970-01-01T00:00:00.000Z';

/** Judges a file as ingest does, with nothing in force but perhaps a file of the period before. */
export async function judgeAlone(question: Question): Promise<Answer> {
  const { slot, file, withRows } = question;
  const previous = await previousDelivery(question);
  const { rows, issues, result } = await readAll(question, file, slot.period, withRows);
  const alone = { judgement: { result, groups: result.groups, preview: null }, issues };
  return {
    ...(previous === null ? alone : await judgeBeside(question, previous)),
    rows: result.personal ? [] : rows,
    skipped: [...result.skipped, ...skippedComparisons(slot.dataset, previous !== null)],
  };
}

async function judgeBeside(
  { programme, project, slot, file }: Question,
  previous: PreviousDelivery,
): Promise<Pick<Answer, 'judgement' | 'issues'>> {
  const around: Around = {
    programme,
    project,
    end: periodEnd(slot.period),
    heads: [],
    head: null,
    accepted: [previous.accepted],
    delivered: [{ ...previous.accepted, end: periodEnd(previous.accepted.period) }],
    fingerprint: '',
  };
  const submission = newSubmission(slot, programme.region.code, '', NEVER, THIS);
  const judgement = await judgeFile(portsWith(previous), submission, slot.dataset, file, around);
  const issues: Issue[] = [];
  await judgement.issues((issue) => void issues.push(issue));
  return { judgement, issues };
}

interface PreviousDelivery {
  readonly accepted: Accepted;
  readonly submission: Submission;
  readonly rows: readonly KeyedRow[];
}

async function previousDelivery(question: Question): Promise<PreviousDelivery | null> {
  const { slot, programme, previous } = question;
  if (previous === null) return null;
  const period = previousPeriod(slot.period);
  const { rows, result } = await readAll(question, previous, period, true);
  const before = { ...slot, period };
  return {
    accepted: {
      ...before,
      submission: PREVIOUS,
      firstAcceptedAt: NEVER,
      acceptedAt: NEVER,
      history: false,
      nothingToReport: false,
    },
    submission: {
      ...newSubmission(before, programme.region.code, '', NEVER, PREVIOUS),
      accepted: result.rows,
      addedRows: result.rows,
    },
    rows,
  };
}

/** Checks a file on its own: all its issues, and all rows with and without errors, in its order. */
async function readAll(
  { programme, slot }: Question,
  file: FileSource,
  period: string,
  withRows: boolean,
): Promise<{ rows: readonly KeyedRow[]; issues: readonly Issue[]; result: CheckResult }> {
  const rows: KeyedRow[] = [];
  const issues: Issue[] = [];
  const context = { ...slot, programme, period, elevenProof: false, knownParticipants: null };
  const take = (row: KeyedRow) => void rows.push(row);
  const result = await checkFile(file, context, {
    ...(withRows ? { onRow: take, onFaultyRow: take } : {}),
    onIssue: (issue) => void issues.push(issue),
  });
  // The result's own issues repeat no value of a file that may not be kept.
  return { rows, issues: result.personal ? result.issues : issues, result };
}

/** Stands in for the stores: they hold the previous file and nothing else. */
function portsWith(previous: PreviousDelivery): JudgePorts {
  return {
    rows: {
      async *read(id) {
        if (id === PREVIOUS) yield await Promise.resolve(previous.rows);
      },
    },
    submissions: { get: (id) => Promise.resolve(id === PREVIOUS ? previous.submission : null) },
    figures: { partials: () => Promise.resolve(new Map()) },
    elevenProof: { holds: () => Promise.resolve(false) },
  };
}

function skippedComparisons(dataset: FileDatasetId, hasPrevious: boolean): string[] {
  const comparisons = [
    ...(hasPrevious ? [] : ['Wat erbij komt, verandert en vervalt tegenover wat nu geldt.']),
    ...(hasPrevious || dataset === 'financien'
      ? []
      : ['Vergelijking met de vorige periode: verdwenen rijen, gedaalde totalen en sprongen.']),
    ...(dataset === 'financien' ? [] : ['Vergelijking met het gemiddelde van de drie aanleveringen ervoor.']),
  ];
  return comparisons;
}
