import { commitOf, statusOf } from '../../shared/submission/head-state.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import type { Issue } from '../../shared/issues/issue.ts';
import { issuePageKey } from '../ingest/issue-pages.ts';
import { uploadKey } from '../ingest/upload-key.ts';
import type { Ports } from '../ports/ports.ts';

/** Proof of what was handed in, once it counts; `version` counts what came into force for the slot. */
export interface Receipt {
  readonly fileName: string;
  readonly sha256: string | null;
  /** Of the person's own file, where the browser sent another one made of it. */
  readonly originalSha256: string | null;
  readonly size: number;
  readonly rows: number;
  readonly accepted: number;
  readonly refused: number;
  readonly sender: string;
  readonly sentAt: string;
  readonly acceptedAt: string;
  readonly version: number;
}

/** A submission with the status that its head tells, when it was accepted, and its receipt (contract §5). */
export interface SubmissionNow {
  readonly submission: Submission;
  readonly acceptedAt: string | null;
  readonly receipt: Receipt | null;
}

/** Reads the status from the head, so that a stop between commit and status is never seen. */
export async function readSubmission(
  ports: Pick<Ports, 'heads'>,
  submission: Submission,
): Promise<SubmissionNow> {
  const head = await ports.heads.get(submission);
  const commit = commitOf(head, submission.id);
  const now = { ...submission, status: statusOf(submission, head) };
  if (commit === null) return { submission: now, acceptedAt: null, receipt: null };
  const { fileName, sha256, originalSha256, size, rows, accepted, refused, sender, createdAt } = submission;
  const receipt = {
    fileName,
    sha256,
    originalSha256,
    size,
    rows,
    accepted,
    refused,
    sender,
    sentAt: createdAt,
    acceptedAt: commit.at,
    version: commit.version,
  };
  return { submission: now, acceptedAt: commit.at, receipt };
}

/** One page of issues, from page 1; `next` is the page after it, null after the last. */
export async function readIssues(
  ports: Pick<Ports, 'archive'>,
  submission: Submission,
  page: number,
): Promise<{ issues: readonly Issue[]; next: number | null }> {
  const place = submission.issuePages;
  if (place === null || page > place.pages) return { issues: [], next: null };
  const bytes = await ports.archive.get(issuePageKey(place.prefix, page));
  if (bytes === null) throw new Error(`Page ${page} of the issues of ${submission.id} is gone.`);
  const issues = JSON.parse(Buffer.from(bytes).toString('utf8')) as Issue[];
  return { issues, next: page < place.pages ? page + 1 : null };
}

/** A signed address of the file as it was received; null where none is kept (nothing to report, BSN, not yet checked). */
export async function originalFile(
  ports: Pick<Ports, 'archive'>,
  submission: Submission,
): Promise<string | null> {
  if (!submission.fileKept) return null;
  return ports.archive.signDownload(uploadKey(submission.id), submission.fileName || 'aanlevering.csv');
}
