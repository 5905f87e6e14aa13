import { useRef } from 'preact/hooks';
import type { SubmissionAnswer } from '../../../../shared/api/submissions.schema.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { handInAddress, progressAddress, projectAddress, slotHistoryAddress } from '../../addresses.ts';
import { DownloadButton } from '../../components/download-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { SubmissionBadge } from '../../components/submission-badge.tsx';
import { rowChanges, submissionConclusion } from '../../conclusions/submission-conclusion.ts';
import { apiPath } from '../../api/client.ts';
import { formatMoment } from '../../format/date.ts';
import { DATASET_WORDS } from '../../format/words.ts';
import { Breadcrumb } from '../../layout/breadcrumb.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import { IssuesSection } from './issues-section.tsx';
import { MappedColumns } from './mapped-columns.tsx';
import { PreviewSection } from './preview-section.tsx';
import { Receipt } from './receipt.tsx';
import { MoveSection } from './move-section.tsx';
import { TakeOverNotice } from './take-over-notice.tsx';
import { SomethingBack } from './something-back.tsx';
import { UNDER_WAY } from './use-submission.ts';
import type { FollowedSubmission } from './use-submission.ts';

const KINDS = {
  afgekeurd: 'error',
  mislukt: 'error',
  te_bevestigen: 'warning',
  verlopen: 'warning',
  verwerkt: 'ok',
} as const;

interface SubmissionContentProps {
  readonly submission: SubmissionAnswer;
  readonly follow: FollowedSubmission['follow'];
}

/** The outcome of a submission first, then why, then what can be done. */
export function SubmissionContent({ submission, follow }: SubmissionContentProps) {
  const { id, status, programme, project, dataset, period, municipality } = submission;
  const { title, text } = submissionConclusion(submission);
  const kind = status in KINDS ? KINDS[status as keyof typeof KINDS] : 'info';
  // What a person pressed is gone when its outcome comes: the outcome takes the focus over.
  const told = useRef({ status, focus: false });
  if (told.current.status !== status)
    told.current = { status, focus: told.current.focus || !UNDER_WAY.has(told.current.status) };
  const handAgain = ['afgekeurd', 'proefcontrole', 'verlopen', 'mislukt', 'wacht_op_bestand'].includes(
    status,
  );

  return (
    <>
      <Breadcrumb
        trail={[
          { href: `/programma/${programme}/aanleveren`, label: 'Aanleveren' },
          { href: projectAddress(programme, project), label: `Project ${project}` },
        ]}
        here={`${DATASET_WORDS[dataset]}, ${periodLabel(period)}`}
      />
      <header class="lead">
        <PageTitle documentTitle={`${DATASET_WORDS[dataset]}, ${periodLabel(period)}`}>
          {DATASET_WORDS[dataset]} van {project}, {periodLabel(period)}
        </PageTitle>
        <p class="panel__head">
          <SubmissionBadge status={status} />
          <span class="muted small break">
            {sentThing(submission)}
            {municipality !== null && `, ${municipality}`}, ingezonden door {submission.sender} op{' '}
            {formatMoment(submission.createdAt)}
            {submission.trial && ' als proefcontrole'}
          </span>
        </p>
      </header>
      <Notice kind={kind} title={title} key={status} focus={told.current.focus}>
        <p>{text}</p>
        {status === 'in_controle' && <progress class="progress" aria-label="De controle loopt" />}
      </Notice>
      <TakeOverNotice submission={submission} />
      {handAgain && (
        <p>
          <a href={handInAddress(programme, submission)}>
            {status === 'proefcontrole' ? 'Nu echt aanleveren' : 'Een verbeterd bestand aanleveren'}
          </a>
        </p>
      )}
      {submission.receipt !== undefined && (
        <Receipt
          receipt={submission.receipt}
          mapping={submission.mapping}
          changes={dataset === 'voortgang' ? null : rowChanges(submission)}
        />
      )}
      {submission.receipt === undefined && submission.mapping !== undefined && (
        <MappedColumns columns={submission.mapping.columns} />
      )}
      {submission.groups.length > 0 && <IssuesSection submission={submission} />}
      {status === 'verwerkt' && <SomethingBack programme={programme} project={project} />}
      {submission.preview !== null && ['te_bevestigen', 'proefcontrole'].includes(status) && (
        <PreviewSection preview={submission.preview} programme={programme} />
      )}
      {status === 'te_bevestigen' && <ConfirmForm submission={submission} follow={follow} />}
      {submission.fileName !== '' && ['verwerkt', 'vervangen', 'ingetrokken'].includes(status) && (
        <div class="buttons">
          <DownloadButton path={apiPath('submissions', id, 'file')} fileName={submission.fileName}>
            Bestand downloaden zoals het binnenkwam
          </DownloadButton>
        </div>
      )}
      <MoveSection submission={submission} follow={follow} />
      {dataset === 'voortgang' && status === 'verwerkt' && (
        <p>
          <a href={progressAddress(programme, submission)}>Het formulier bekijken of verbeteren</a>
        </p>
      )}
      <p class="no-print">
        <a href={slotHistoryAddress(programme, submission)}>Alles wat over deze periode is ingezonden</a>
      </p>
      {status === 'verwerkt' && (
        <p>
          <a href={projectAddress(programme, project)}>Bekijk de cijfers van het project</a>
        </p>
      )}
    </>
  );
}

function sentThing({ dataset, nothingToReport, fileName }: SubmissionAnswer): string {
  if (dataset === 'voortgang') return 'Formulier';
  return nothingToReport ? 'Niets te melden' : fileName;
}
