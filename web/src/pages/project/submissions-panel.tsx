import { periodLabel } from '../../../../shared/programme/period.ts';
import type { Page, SubmissionSummary } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { SubmissionBadge } from '../../components/submission-badge.tsx';
import { formatShortMoment } from '../../format/date.ts';
import { counted, DATASET_WORDS } from '../../format/words.ts';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';

const COLUMNS = [
  { label: 'Gegevens' },
  { label: 'Status' },
  { label: 'Rijen', number: true },
  { label: 'Ingezonden door' },
  { label: 'Wanneer' },
];

interface SubmissionsPanelProps {
  readonly programme: string;
  readonly project: string;
}

/** What was handed in for a project, newest first, each with its status. */
export function SubmissionsPanel({ programme, project }: SubmissionsPanelProps) {
  const submissions = useResource<Page<SubmissionSummary>>(
    apiPath('programmes', programme, 'projects', project, 'submissions'),
  );
  return (
    <section class="panel" aria-labelledby="ingezonden">
      <h2 class="utrecht-heading-2 panel__title" id="ingezonden">
        Ingezonden bestanden
      </h2>
      {submissions.error !== null && <Failure error={submissions.error} retry={submissions.reload} />}
      {submissions.loading && submissions.data === null && <Loading what="de ingezonden bestanden" />}
      {submissions.data?.items.length === 0 && <Empty>Voor dit project is nog niets ingezonden.</Empty>}
      {submissions.data !== null && submissions.data.items.length > 0 && (
        <SubmissionTable submissions={submissions.data.items} />
      )}
      {typeof submissions.data?.next === 'string' && (
        <p class="small muted">
          Dit zijn de laatste {submissions.data.items.length}; oudere blijven bewaard.
        </p>
      )}
    </section>
  );
}

function SubmissionTable({ submissions }: { readonly submissions: readonly SubmissionSummary[] }) {
  return (
    <Table columns={COLUMNS} labelledBy="ingezonden">
      <Rows>
        {submissions.map((submission) => (
          <Row key={submission.id}>
            <RowHead>
              <a href={`/aanleveren/${submission.id}`}>
                {DATASET_WORDS[submission.dataset]}, {periodLabel(submission.period)}
              </a>
              {submission.municipality !== null && <span class="table__sub">{submission.municipality}</span>}
            </RowHead>
            <Cell label="Status">
              <SubmissionBadge status={submission.status} />
            </Cell>
            <Cell number label="Rijen">
              {rowsText(submission)}
            </Cell>
            <Cell label="Ingezonden door">
              <span class="break">{submission.sender}</span>
            </Cell>
            <Cell label="Wanneer" class="nowrap">
              {formatShortMoment(submission.createdAt)}
            </Cell>
          </Row>
        ))}
      </Rows>
    </Table>
  );
}

function rowsText({ dataset, nothingToReport, rows }: SubmissionSummary): string {
  if (dataset === 'voortgang') return 'Formulier';
  return nothingToReport ? 'Niets te melden' : counted(rows, 'rij', 'rijen');
}
