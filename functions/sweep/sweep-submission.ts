import { commitOf } from '../../shared/submission/head-state.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import { isBeingChecked } from '../ingest/check-lease.ts';
import { finish } from '../ingest/commit.ts';
import { endSubmission } from '../ingest/end-submission.ts';
import type { Ports } from '../ports/ports.ts';

type Used = Pick<
  Ports,
  | 'clock'
  | 'checkSeconds'
  | 'programmes'
  | 'submissions'
  | 'heads'
  | 'audit'
  | 'landing'
  | 'queues'
  | 'mail'
  | 'siteOrigin'
>;

const HOUR = 3_600_000;
/** Limits of contract §5 and design.md rule 3. */
const WITHOUT_FILE = 24 * HOUR;
const UNCHECKED = 20 * HOUR;
const HELD_BACK = 20 * HOUR;
const UNCONFIRMED = 30 * 24 * HOUR;

/** What the sweep did with a submission. */
export type Swept = 'left' | 'queued' | 'ended';

/** Brings one open submission on: queued again while it can be finished, ended where its time is over, else closed. */
export async function sweepSubmission(ports: Used, submission: Submission): Promise<Swept> {
  switch (submission.status) {
    case 'wacht_op_bestand':
      return waiting(ports, submission);
    case 'te_bevestigen':
      return unconfirmed(ports, submission);
    case 'in_controle':
      return unchecked(ports, submission);
    default:
      await finish(ports, submission);
      return 'left';
  }
}

async function waiting(ports: Used, submission: Submission): Promise<Swept> {
  if ((await ports.landing.find(submission.id)) !== null) return unchecked(ports, submission);
  if (ageOf(ports, submission.createdAt) < WITHOUT_FILE) return 'left';
  return expire(
    ports,
    submission,
    'Er kwam binnen een dag geen bestand. Meld de aanlevering opnieuw aan en stuur het bestand.',
  );
}

async function unconfirmed(ports: Used, submission: Submission): Promise<Swept> {
  if (submission.confirmation !== null) return queueAgain(ports, submission);
  if (submission.heldBack && ageOf(ports, submission.receivedAt ?? submission.createdAt) >= HELD_BACK) {
    return expire(
      ports,
      submission,
      'Niemand bevestigde binnen 20 uur dat de nummers geen BSN zijn. Het bestand is verwijderd. Lever het zo nodig opnieuw aan.',
    );
  }
  if (ageOf(ports, submission.checkedAt ?? submission.createdAt) < UNCONFIRMED) return 'left';
  return expire(
    ports,
    submission,
    'De aanlevering is niet binnen 30 dagen bevestigd. Lever het bestand opnieuw aan.',
  );
}

async function unchecked(ports: Used, submission: Submission): Promise<Swept> {
  if (isBeingChecked(ports, submission)) return 'left';
  const since = submission.confirmation?.at ?? submission.receivedAt ?? submission.createdAt;
  const committed = commitOf(await ports.heads.get(submission), submission.id) !== null;
  if (committed || ageOf(ports, since) < UNCHECKED) return queueAgain(ports, submission);
  await endSubmission(ports, submission, 'mislukt', {
    explanation:
      'De controle is door een storing niet binnen 20 uur gelukt. Het bestand telt niet mee. Lever het opnieuw aan.',
  });
  return 'ended';
}

async function queueAgain(ports: Used, { id, nothingToReport, confirmation }: Submission): Promise<Swept> {
  const kind = confirmation !== null ? 'confirm' : nothingToReport ? 'nothing' : 'arrived';
  await ports.queues.ingest({ kind, submission: id });
  return 'queued';
}

async function expire(ports: Used, submission: Submission, explanation: string): Promise<Swept> {
  await endSubmission(ports, submission, 'verlopen', { explanation });
  return 'ended';
}

function ageOf(ports: Pick<Ports, 'clock'>, since: string): number {
  return Date.parse(ports.clock.now()) - Date.parse(since);
}
