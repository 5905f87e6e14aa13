import type { Submission, SubmissionStatus } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';
import type { Changes } from '../ports/stores.port.ts';
import { auditOfEnd } from '../submissions/audit-entries.ts';

/**
 * Ends a submission that will not count: on the trail, its file out of landing, and the status last, so that a stop
 * half-way is made good by a repeat.
 */
export async function endSubmission(
  ports: Pick<Ports, 'clock' | 'submissions' | 'audit' | 'landing'>,
  submission: Submission,
  status: Extract<SubmissionStatus, 'afgekeurd' | 'proefcontrole' | 'verlopen' | 'mislukt'>,
  changes: Changes<Submission> = {},
): Promise<void> {
  await ports.audit.append(submission.programme, auditOfEnd(submission, status, ports.clock.now()));
  await ports.landing.remove(submission.id);
  await ports.submissions.update(submission, { ...changes, status });
}
