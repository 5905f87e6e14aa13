import type * as z from 'zod';
import type { SubmissionAnswer, submissionSummarySchema } from '../../shared/api/submissions.schema.ts';
import type { Head, Submission } from '../../shared/submission/submission.ts';

/** A submission as lists show it. */
export function submissionSummary(submission: Submission): z.output<typeof submissionSummarySchema> {
  const { id, status, programme, project, dataset, period, municipality } = submission;
  const { fileName, sender, createdAt, trial, nothingToReport, history } = submission;
  const { rows, accepted, refused, explanation, committedAt } = submission;
  return {
    ...{ id, status, programme, project, dataset, period, municipality },
    ...{ fileName, sender, createdAt, acceptedAt: committedAt, trial, nothingToReport, history },
    ...{ rows, accepted, refused, explanation },
  };
}

/** A submission with its groups of issues and preview, and the receipt once it counts or has counted (contract §5). */
export function submissionAnswer(submission: Submission, head: Head | null): SubmissionAnswer {
  const answer: SubmissionAnswer = {
    ...submissionSummary(submission),
    groups: [...submission.groups],
    preview: submission.preview && { ...submission.preview, figures: [...submission.preview.figures] },
  };
  const commit = head?.events.find(({ kind, submission: id }) => kind === 'commit' && id === submission.id);
  if (submission.committedAt === null || commit === undefined) return answer;
  const { fileName, sha256, size, rows, accepted, refused, sender, createdAt } = submission;
  const receipt = { fileName, sha256, size, rows, accepted, refused, sender, sentAt: createdAt };
  return { ...answer, receipt: { ...receipt, acceptedAt: submission.committedAt, version: commit.version } };
}
