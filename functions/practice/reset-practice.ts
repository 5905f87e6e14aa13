import { inForceOf } from '../../shared/submission/head-state.ts';
import type { Head } from '../../shared/submission/submission.ts';
import { endSubmission } from '../ingest/end-submission.ts';
import type { Ports } from '../ports/ports.ts';
import { ConflictError } from '../ports/stores.port.ts';
import { auditOfHead } from '../submissions/audit-entries.ts';

type Used = Pick<Ports, 'clock' | 'newId' | 'submissions' | 'heads' | 'audit' | 'queues' | 'landing'>;

const REASON = 'Oefenprogramma leeggemaakt';

/**
 * Empties a programme for practising: nothing is in force any more, what waits ends, figures follow. Nothing of another
 * programme is touched and, as everywhere, nothing is erased. Can be repeated; what is handed in meanwhile may stay.
 * @returns how many deliveries were taken out of force.
 */
export async function resetPractice(ports: Used, user: string, programme: string): Promise<number> {
  let withdrawn = 0;
  for (const head of await ports.heads.ofProgramme(programme))
    if (await empty(ports, user, head)) withdrawn += 1;
  await endWaiting(ports, user, programme);
  await ports.audit.append(programme, {
    id: ports.newId(),
    at: ports.clock.now(),
    by: user,
    action: 'practice.reset',
    subject: 'programme',
    from: null,
    to: String(withdrawn),
    reason: REASON,
  });
  await ports.audit.drain(programme);
  await ports.queues.figures({ kind: 'figures', programme, project: null });
  return withdrawn;
}

/** One event that leaves nothing in force. */
async function empty(ports: Used, user: string, head: Head): Promise<boolean> {
  const submission = inForceOf(head);
  if (submission === null) return false;
  const event = {
    version: head.version + 1,
    kind: 'withdraw',
    at: ports.clock.now(),
    by: user,
    inForce: null,
    submission,
    history: false,
    nothingToReport: false,
  } as const;
  await whereLost(() =>
    ports.heads.append(
      head,
      head.version,
      event,
      auditOfHead(ports.newId(), head, event, submission, REASON),
    ),
  );
  return true;
}

async function endWaiting(ports: Used, user: string, programme: string): Promise<void> {
  for await (const submission of ports.submissions.unfinished()) {
    if (submission.programme !== programme) continue;
    if (submission.status !== 'wacht_op_bestand' && submission.status !== 'te_bevestigen') continue;
    const withdrawn = { by: user, reason: REASON };
    await whereLost(() => endSubmission(ports, submission, 'ingetrokken', { withdrawn }));
  }
}

/** Someone was handing in at that moment: theirs came after, and stays. */
async function whereLost(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
  }
}
