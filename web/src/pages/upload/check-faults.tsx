import type { CheckOutcome } from '../../check/check-messages.ts';
import { saveBlob } from '../../api/download.ts';
import { Notice } from '../../components/notice.tsx';
import { submissionConclusion } from '../../conclusions/submission-conclusion.ts';
import { groupIssues } from '../submission/group-issues.ts';
import { IssueGroupPanel } from '../submission/issue-group-panel.tsx';

/** What was found before anything was sent: grouped as the server does, to be read or taken along. */
export function CheckFaults({ outcome }: { readonly outcome: CheckOutcome }) {
  const { rows, refused, groups, issues, issuesFile } = outcome;
  const told = { status: 'afgekeurd', rows, refused, groups: [...groups], nothingToReport: false } as const;
  const { title, text } = submissionConclusion({ ...told, explanation: null });
  return (
    <section class="stack" aria-labelledby="bevindingen">
      <Notice kind="error" title={title} focus>
        <p>{text.replace('Er is niets verwerkt', 'Er is niets verstuurd of verwerkt')}</p>
      </Notice>
      <div class="section-head">
        <h2 class="utrecht-heading-2" id="bevindingen">
          Wat is gevonden
        </h2>
        <button
          type="button"
          class="utrecht-button utrecht-button--secondary-action"
          onClick={() => saveBlob(issuesFile, 'bevindingen.csv')}
        >
          Alle bevindingen downloaden (CSV)
        </button>
      </div>
      {groupIssues([...groups], [...issues]).map((group) => (
        <IssueGroupPanel key={`${group.code} ${group.column}`} group={group} />
      ))}
    </section>
  );
}
