import type { SubmissionAnswer } from '../../../../shared/api/submissions.schema.ts';
import { apiPath } from '../../api/client.ts';
import { useLoaded } from '../../api/use-resource.ts';
import { DownloadButton } from '../../components/download-button.tsx';
import { Failure, Loading } from '../../components/states.tsx';
import { groupIssues } from './group-issues.ts';
import { IssueGroupPanel } from './issue-group-panel.tsx';
import { loadIssues } from './load-issues.ts';

/** Everything that was found in a file, by column and fault, errors first. */
export function IssuesSection({ submission }: { readonly submission: SubmissionAnswer }) {
  const issues = useLoaded(apiPath('submissions', submission.id, 'issues'), loadIssues(submission.groups));
  return (
    <section class="stack" aria-labelledby="bevindingen">
      <div class="section-head">
        <h2 class="utrecht-heading-2" id="bevindingen">
          Wat is gevonden
        </h2>
        <div class="buttons">
          {submission.fileKept && (
            <DownloadButton
              path={`${apiPath('submissions', submission.id, 'issues')}?format=rows`}
              fileName={`met-uitleg-${submission.fileName.replace(/\.\w+$/, '')}.csv`}
            >
              Uw rijen met uitleg downloaden (CSV)
            </DownloadButton>
          )}
          <DownloadButton
            path={`${apiPath('submissions', submission.id, 'issues')}?format=csv`}
            fileName={`bevindingen-${submission.id}.csv`}
          >
            Alle bevindingen downloaden (CSV)
          </DownloadButton>
        </div>
      </div>
      {submission.fileKept && (
        <p>
          In uw rijen met uitleg staat achteraan de kolom uitleg_peilstok. Verbeter het bestand in Excel en
          lever het zo weer aan: die kolom telt niet mee.
        </p>
      )}
      {issues.error !== null && <Failure error={issues.error} retry={issues.reload} />}
      {issues.error === null && issues.data === null && <Loading what="de bevindingen" />}
      {issues.data !== null &&
        groupIssues(submission.groups, issues.data, submission.rows, submission.mapping?.columns ?? {}).map(
          (group) => <IssueGroupPanel key={`${group.code} ${group.column}`} group={group} />,
        )}
    </section>
  );
}
