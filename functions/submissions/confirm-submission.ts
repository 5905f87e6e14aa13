import type { Submission } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';
import { recordTakeOver } from './take-over.ts';
import { statusText } from './status-text.ts';
import { SubmissionRefusal } from './submission-refusal.ts';

/**
 * Records the reasons for the warnings and queues the commit (contract §5). A repeat queues again and changes nothing.
 * @throws SubmissionRefusal when it does not wait for a confirmation, or a warning has no reason.
 */
export async function confirmSubmission(
  ports: Pick<Ports, 'clock' | 'submissions' | 'audit' | 'queues'>,
  user: string,
  submission: Submission,
  reasons: Readonly<Record<string, string>>,
): Promise<void> {
  if (submission.status !== 'te_bevestigen') {
    if (submission.confirmation !== null) return;
    throw new SubmissionRefusal('conflict', `Bevestigen kan niet: ${statusText(submission.status)}`);
  }
  const codes = new Set(
    submission.groups.filter(({ severity }) => severity === 'warning').map(({ code }) => code),
  );
  const missing = [...codes].filter((code) => (reasons[code] ?? '').trim() === '');
  if (missing.length > 0) {
    throw new SubmissionRefusal(
      'invalid',
      `Geef bij elke waarschuwing een reden. Nog zonder reden: ${missing.join(', ')}.`,
    );
  }
  const given = Object.fromEntries([...codes].map((code) => [code, (reasons[code] ?? '').trim()]));
  if (submission.confirmation === null) {
    await recordTakeOver(ports, user, submission);
    const confirmation = { by: user, at: ports.clock.now(), reasons: given };
    await ports.submissions.update(submission, { confirmation });
  }
  await ports.queues.ingest({ kind: 'confirm', submission: submission.id });
}
