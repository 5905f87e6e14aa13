import type { SubmissionAnswer } from '../../shared/api/submissions.schema.ts';
import type { DatasetDefinition } from '../../shared/datasets/definition.ts';
import type { Issue, IssueGroup } from '../../shared/issues/issue.ts';
import type { Slot } from '../../shared/submission/submission.ts';
import type { Answer } from './judge-alone.ts';
import { rowsAsText } from './rows-as-text.ts';
import type { RowAsText } from './rows-as-text.ts';

/** The GET submission object, as far as it exists without a server, with all issues (contract §5). */
export type AnswerAsJson = Pick<
  SubmissionAnswer,
  | 'id'
  | 'status'
  | 'programme'
  | 'project'
  | 'dataset'
  | 'period'
  | 'municipality'
  | 'fileName'
  | 'trial'
  | 'rows'
  | 'accepted'
  | 'refused'
  | 'preview'
> & {
  readonly groups: readonly IssueGroup[];
  readonly issues: readonly Issue[];
  readonly skipped: readonly string[];
  readonly values?: readonly RowAsText[];
};

/** `values` only where a definition to write them by is given. */
export function answerAsJson(
  slot: Slot,
  fileName: string,
  { judgement, issues, rows, skipped }: Answer,
  withRows: DatasetDefinition | null,
): AnswerAsJson {
  const { result, groups, preview } = judgement;
  return {
    id: 'controle',
    status: statusOf(groups),
    ...slot,
    fileName,
    trial: true,
    rows: result.rows,
    accepted: result.accepted,
    refused: result.refused,
    groups,
    preview: preview && { ...preview, figures: [...preview.figures] },
    issues,
    skipped,
    ...(withRows === null ? {} : { values: rowsAsText(rows, withRows) }),
  };
}

/** What handing it in would come to; a file without errors and warnings ends as a trial, since nothing is stored. */
function statusOf(groups: readonly IssueGroup[]): 'afgekeurd' | 'te_bevestigen' | 'proefcontrole' {
  if (groups.some(({ severity }) => severity === 'error')) return 'afgekeurd';
  return groups.some(({ severity }) => severity === 'warning') ? 'te_bevestigen' : 'proefcontrole';
}
