import { useRoute } from 'preact-iso';
import { Failure, PageFailure, PageLoading } from '../../components/states.tsx';
import { PracticeBanner } from '../../components/practice-banner.tsx';
import { SubmissionContent } from './submission-content.tsx';
import { useSubmission } from './use-submission.ts';

/** One submission, from waiting for the file to its end; the address can be opened again at any time. */
export function SubmissionPage() {
  const { params } = useRoute();
  const { submission, error, follow } = useSubmission(params['id'] ?? '');
  return (
    <div class="stack">
      {error !== null && submission === null && <PageFailure error={error} retry={() => follow()} />}
      {error !== null && submission !== null && <Failure error={error} retry={() => follow()} />}
      {submission === null && error === null && <PageLoading what="de aanlevering" />}
      {submission?.practice && <PracticeBanner programme={submission.programme} />}
      {submission !== null && <SubmissionContent submission={submission} follow={follow} />}
    </div>
  );
}
