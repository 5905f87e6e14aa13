import type { FileSource } from '../../shared/csv/file-source.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';
import { endSubmission } from './end-submission.ts';
import { isAsAnnounced } from './verify-bytes.ts';

/** Whether what arrived is what was announced; if not, the submission ends and says so. */
export async function verifyArrival(
  ports: Pick<Ports, 'clock' | 'submissions' | 'audit' | 'landing'>,
  submission: Submission,
  source: FileSource,
): Promise<boolean> {
  if (await isAsAnnounced(source, submission)) return true;
  await endSubmission(ports, submission, 'mislukt', {
    explanation:
      'Het bestand is anders aangekomen dan het is verstuurd: de grootte of de controlesom klopt niet. Lever het opnieuw aan.',
  });
  return false;
}
