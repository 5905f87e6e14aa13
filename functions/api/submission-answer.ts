import type { SubmissionAnswer, SubmissionSummary } from '../../shared/api/submissions.schema.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import { takenOverBy } from '../submissions/take-over.ts';
import type { SubmissionNow } from '../submissions/read-submission.ts';

/** A submission as lists show it; its status is the one that its head tells. */
export function submissionSummary(submission: Submission, acceptedAt: string | null): SubmissionSummary {
  const { id, status, programme, project, dataset, period, municipality } = submission;
  const { fileName, sender, createdAt, trial, nothingToReport, history } = submission;
  const { rows, accepted, refused, explanation } = submission;
  return {
    ...{ id, status, programme, project, dataset, period, municipality },
    ...{ fileName, sender, createdAt, acceptedAt, trial, nothingToReport, history },
    ...{ rows, accepted, refused, explanation },
    takenOver: takenOverBy(submission),
    ...(submission.practice && { practice: true as const }),
  };
}

/** A submission with its groups of issues and preview, and the receipt once it counts or has counted (contract §5). */
export function submissionAnswer({ submission, acceptedAt, receipt }: SubmissionNow): SubmissionAnswer {
  const { groups, preview, fileKept, mapping } = submission;
  return {
    ...submissionSummary(submission, acceptedAt),
    groups: [...groups],
    fileKept,
    ...(mapping && { mapping: { ...mapping, columns: { ...mapping.columns } } }),
    preview: preview && { ...preview, figures: [...preview.figures] },
    ...(receipt && { receipt }),
  };
}
