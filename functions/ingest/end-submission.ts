import type { Submission, SubmissionStatus } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';
import type { Changes } from '../ports/stores.port.ts';
import { auditOfEnd } from '../submissions/audit-entries.ts';

/**
 * Ends a submission that will not count: on the trail, then the status, and its file out of landing last: as long as
 * it has no end the file may be needed to reach one. A stop half-way is made good by a repeat.
 */
export async function endSubmission(
  ports: Pick<Ports, 'clock' | 'submissions' | 'audit' | 'landing'>,
  submission: Submission,
  status: Extract<SubmissionStatus, 'afgekeurd' | 'proefcontrole' | 'verlopen' | 'mislukt'>,
  changes: Changes<Submission> = {},
): Promise<void> {
  await ports.audit.append(submission.programme, auditOfEnd(submission, status, ports.clock.now()));
  await ports.submissions.update(submission, { ...changes, status });
  await ports.landing.remove(submission.id);
}
