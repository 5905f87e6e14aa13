import { explainedRows } from '../../shared/issues/explained-rows.ts';
import type { Issue } from '../../shared/issues/issue.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import { uploadKey } from '../ingest/upload-key.ts';
import type { Ports } from '../ports/ports.ts';
import { readIssues } from './read-submission.ts';
import { SubmissionRefusal } from './submission-refusal.ts';

/** Most bytes of an answer: those of the API stay under 6 MB (contract §5). */
const LARGEST = 5_500_000;

/**
 * The rows of a submission with an explanation beside each, as a CSV to correct and hand in again.
 * @throws SubmissionRefusal where the file is not kept (nothing was sent, or it held personal numbers) or is too large.
 */
export async function explainedFile(ports: Pick<Ports, 'archive'>, submission: Submission): Promise<string> {
  if (!submission.fileKept) {
    throw new SubmissionRefusal(
      'conflict',
      'Van deze aanlevering wordt geen bestand bewaard. Verbeter het bestand dat u zelf hebt.',
    );
  }
  if (submission.size > LARGEST) throw tooLarge();
  const issues: Issue[] = [];
  for (let page: number | null = 1; page !== null;) {
    const read = await readIssues(ports, submission, page);
    issues.push(...read.issues);
    page = read.next;
  }
  const pieces: string[] = [];
  let bytes = 0;
  for await (const piece of explainedRows(ports.archive.source(uploadKey(submission.id)), issues)) {
    bytes += Buffer.byteLength(piece);
    if (bytes > LARGEST) throw tooLarge();
    pieces.push(piece);
  }
  return pieces.join('');
}

function tooLarge(): SubmissionRefusal {
  return new SubmissionRefusal(
    'conflict',
    'Het bestand is te groot om met uitleg te downloaden. Gebruik de CSV met alle bevindingen.',
  );
}
