import type { Submission, SubmissionStatus } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';
import type { Changes } from '../ports/stores.port.ts';
import { auditOfEnd } from '../submissions/audit-entries.ts';

type Used = Pick<Ports, 'clock' | 'submissions' | 'audit' | 'landing'>;

/** Ends a submission that will not count. The status goes first: until then the file may be needed to reach an end. */
export async function endSubmission(
  ports: Used,
  submission: Submission,
  status: Extract<SubmissionStatus, 'afgekeurd' | 'proefcontrole' | 'verlopen' | 'mislukt' | 'ingetrokken'>,
  changes: Changes<Submission> = {},
): Promise<void> {
  await tidyUp(ports, await ports.submissions.update(submission, { ...changes, status }));
}

/** What is left to do for a submission that has its end; can be repeated. What counted is on the trail by its head. */
export async function tidyUp(ports: Used, submission: Submission): Promise<void> {
  if (submission.status !== 'verwerkt') {
    await ports.audit.append(submission.programme, auditOfEnd(submission, ports.clock.now()));
  }
  await ports.landing.remove(submission.id);
  await ports.submissions.close(submission.id);
}
