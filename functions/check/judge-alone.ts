import type { CheckContext } from '../../shared/checking/check-context.ts';
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
import { earlierRows, readFile } from './read-file.ts';
import type { NamedFile } from './read-file.ts';

/** What to check, and beside what. */
export interface Question {
  readonly programme: Programme;
  readonly project: Project;
  readonly slot: Slot & { readonly dataset: FileDatasetId };
  readonly file: FileSource;
  /** The file of the period before, taken as in force. */
  readonly previous: NamedFile | null;
  /** The project's `deelnemers`, taken as in force. */
  readonly participants: NamedFile | null;
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
const PARTICIPANTS = 'deelnemers-bestand';
const NEVER = '1970-01-01T00:00:00.000Z';

/**
 * Judges a file as ingest does, with nothing in force but perhaps a file of the period before and the participants.
 * Throws a UsageError where one of those two cannot be used.
 */
export async function judgeAlone(question: Question): Promise<Answer> {
  const { slot, file, withRows } = question;
  const participants = await participantRows(question);
  const previous = await previousDelivery(question);
  const keys = participants === null ? null : new Set(participants.map(({ key }) => key));
  const knownParticipants = keys === null ? null : (number: string) => keys.has(number);
  const context = { ...contextOf(question), knownParticipants };
  const { rows, issues, result } = await readFile(file, context, withRows);
  const alone = { judgement: { result, groups: result.groups, preview: null }, issues };
  return {
    ...(previous === null ? alone : await judgeBeside(question, previous, participants)),
    rows: result.personal ? [] : rows,
    skipped: [...result.skipped, ...skippedComparisons(slot.dataset, previous !== null)],
  };
}

async function judgeBeside(
  { programme, project, slot, file }: Question,
  previous: PreviousDelivery,
  participants: readonly KeyedRow[] | null,
): Promise<Pick<Answer, 'judgement' | 'issues'>> {
  const around: Around = {
    programme,
    project,
    end: periodEnd(slot.period),
    heads: [],
    head: null,
    accepted: [
      previous.accepted,
      ...(participants === null ? [] : [inForce({ ...slot, dataset: 'deelnemers' }, PARTICIPANTS)]),
    ],
    delivered: [{ ...previous.accepted, end: periodEnd(previous.accepted.period) }],
    fingerprint: '',
  };
  const submission = newSubmission(slot, programme.region.code, '', NEVER, THIS);
  const judgement = await judgeFile(
    portsWith(previous, participants),
    submission,
    slot.dataset,
    file,
    around,
  );
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
  const before = { ...slot, period: previousPeriod(slot.period) };
  const rows = await earlierRows(previous, { ...contextOf(question), period: before.period });
  return {
    accepted: inForce(before, PREVIOUS),
    submission: {
      ...newSubmission(before, programme.region.code, '', NEVER, PREVIOUS),
      accepted: rows.length,
      addedRows: rows.length,
    },
    rows,
  };
}

function participantRows(question: Question): Promise<readonly KeyedRow[] | null> {
  if (question.participants === null) return Promise.resolve(null);
  return earlierRows(question.participants, { ...contextOf(question), dataset: 'deelnemers' });
}

function contextOf({ slot, programme }: Question): CheckContext {
  return { ...slot, programme, elevenProof: false, knownParticipants: null };
}

function inForce(slot: Slot, submission: string): Accepted {
  return {
    ...slot,
    submission,
    firstAcceptedAt: NEVER,
    acceptedAt: NEVER,
    history: false,
    nothingToReport: false,
  };
}

/** Stands in for the stores: they hold the previous file and the participants, and nothing else. */
function portsWith(previous: PreviousDelivery, participants: readonly KeyedRow[] | null): JudgePorts {
  const stored = new Map([
    [PREVIOUS, previous.rows],
    [PARTICIPANTS, participants ?? []],
  ]);
  return {
    rows: {
      async *read(id) {
        const rows = stored.get(id);
        if (rows !== undefined) yield await Promise.resolve(rows);
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
