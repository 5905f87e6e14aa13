import { mayHoldBsn } from '../../shared/guard/answers-guard.ts';
import type { ProgressInput } from '../../shared/api/progress.schema.ts';
import type { Project } from '../../shared/programme/programme.schema.ts';
import type { Slot, Submission } from '../../shared/submission/submission.ts';
import { commit, recordCommit } from '../ingest/commit.ts';
import type { Ports } from '../ports/ports.ts';
import { ConflictError } from '../ports/stores.port.ts';
import { checkLock } from './check-lock.ts';
import { checkSlot, type Sender } from './create-submission.ts';
import { newSubmission } from './new-submission.ts';
import { progressRows } from './progress-rows.ts';
import { SubmissionRefusal } from './submission-refusal.ts';

type Used = Pick<
  Ports,
  'clock' | 'newId' | 'programmes' | 'submissions' | 'heads' | 'rows' | 'exceptions' | 'audit' | 'queues'
>;

/** How often a lost race for the head is tried again. */
const ATTEMPTS = 5;

/**
 * Takes the progress form of a project and period: it is in force at once and counts as delivered (contract §1,
 * voortgang). Earlier forms stay, as with files.
 * @throws SubmissionRefusal for a slot that does not exist, a lock that has passed, an unknown milestone or a BSN.
 */
export async function saveProgress(
  ports: Used,
  sender: Sender,
  at: { readonly programme: string; readonly project: string; readonly period: string },
  input: ProgressInput,
): Promise<Submission> {
  const version = await ports.programmes.current(at.programme);
  if (version === null)
    throw new SubmissionRefusal('invalid', 'Dit programma bestaat niet. Kies een ander programma.');
  const slot: Slot = { ...at, dataset: 'voortgang', municipality: null };
  checkSlot(version.programme, slot);
  await checkLock(ports, version.programme, slot);
  const project = version.programme.projects.find(({ code }) => code === at.project);
  checkMilestones(project, input);
  checkForBsn(input);
  const rows = progressRows(input);
  const now = ports.clock.now();
  const count = { rows: rows.length, accepted: rows.length };
  const submission: Submission = {
    ...newSubmission(slot, version.programme.region.code, sender.user, now, ports.newId()),
    ...count,
    practice: version.programme.practice === true,
    status: 'in_controle',
    receivedAt: now,
    checkedAt: now,
  };
  await ports.submissions.create(submission);
  await ports.rows.write(
    submission,
    (take) => {
      rows.forEach(take);
      return Promise.resolve();
    },
    rows.length,
  );
  await commitAnyway(ports, submission);
  await recordCommit(ports, submission);
  // The receipt is mailed by ingest: an answer waits for no mail.
  await ports.queues.ingest({ kind: 'committed', submission: submission.id });
  return submission;
}

/** The last form that comes in counts, whoever else is at it: no one is asked to confirm. */
async function commitAnyway(ports: Used, submission: Submission): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await commit(ports, submission, await ports.heads.get(submission));
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt === ATTEMPTS) throw error;
    }
  }
}

function checkMilestones(project: Project | undefined, input: ProgressInput): void {
  const known = new Set(project?.milestones.map(({ id }) => id));
  const unknown = input.milestones.filter(({ id }) => !known.has(id));
  if (unknown.length === 0) return;
  throw new SubmissionRefusal(
    'invalid',
    `Het project heeft ${unknown.length} van de genoemde mijlpalen niet. De mijlpalen zijn: ${[...known].join(', ') || 'geen'}.`,
  );
}

/** The rule for files holds for the form; nobody can confirm here, so what may be a BSN is refused too. */
function checkForBsn(input: ProgressInput): void {
  const { milestones, ...answers } = input;
  const texts = [...Object.values(answers), ...milestones.map(({ reason }) => reason ?? '')];
  if (!mayHoldBsn(texts)) return;
  throw new SubmissionRefusal(
    'invalid',
    'In een antwoord staat een nummer dat een BSN kan zijn. Er is niets bewaard. Haal het nummer weg en verstuur opnieuw.',
  );
}
