import { checkFile } from '../../shared/checking/check-file.ts';
import type { CheckResult } from '../../shared/checking/check-result.ts';
import type { FileSource } from '../../shared/csv/file-source.ts';
import { readHeader } from '../../shared/csv/read-header.ts';
import type { FileDatasetId } from '../../shared/datasets/dataset.ts';
import { mergeGroups } from '../../shared/issues/group-issues.ts';
import type { Issue, IssueGroup } from '../../shared/issues/issue.ts';
import { inOwnFile } from '../../shared/mapping/own-names.ts';
import { inForceOf } from '../../shared/submission/head-state.ts';
import type { Preview, Submission } from '../../shared/submission/submission.ts';
import type { RowFeed } from '../ports/stores.port.ts';
import type { Around } from './around.ts';
import type { Candidate } from './candidate.ts';
import { checkContextOf } from './check-context.ts';
import { fileComparison } from './compare-files.ts';
import { compareWithBefore } from './compare-with-before.ts';
import type { JudgePorts } from './judge-ports.ts';
import { keptRows } from './kept-rows.ts';
import { makePreview } from './preview.ts';

/** What a check found, with nothing stored yet. */
export interface Judgement {
  readonly result: Pick<CheckResult, 'rows' | 'accepted' | 'refused' | 'ok' | 'personal' | 'bsnWarning'>;
  readonly groups: readonly IssueGroup[];
  /** Gives every issue of the file and of the comparison, by reading the file again where needed. */
  readonly issues: (take: (issue: Issue) => void | Promise<void>) => Promise<void>;
  /** Gives every row of the file that has no error. */
  readonly rows: RowFeed;
  readonly addedRows: number | null;
  readonly preview: Preview | null;
  /** A person must say that it may count: it has warnings, or takes the place of one in force. */
  readonly mustConfirm: boolean;
}

/**
 * Checks a file and compares it with what came before (contract §1). Everything is read from the file itself: what is
 * stored afterwards is the caller's decision, once the guard has read all of it (design.md).
 */
export async function judgeFile(
  ports: JudgePorts,
  submission: Submission,
  dataset: FileDatasetId,
  source: FileSource,
  around: Around,
): Promise<Judgement> {
  const context = await checkContextOf(ports, submission, dataset, around);
  const result = await checkFile(source, context);
  const translate = await ownWords(submission, source);
  const fileIssues: Judgement['issues'] = async (take) => {
    const all = result.groups.reduce((sum, { count }) => sum + count, 0);
    if (!result.personal && result.issues.length < all)
      await checkFile(source, context, { onIssue: (issue) => take(translate(issue)) });
    else for (const issue of result.issues) await take(translate(issue));
  };
  const rows = keptRows(result.accepted, async (take) => {
    const { accepted } = await checkFile(source, context, { onRow: take });
    if (accepted !== result.accepted) throw new Error('The file is not the one that was checked.');
  });
  if (!result.ok) {
    const { groups } = result;
    return { result, groups, issues: fileIssues, rows, addedRows: null, preview: null, mustConfirm: false };
  }
  const candidate = { submission, rows, count: result.accepted, letters: result.letters };
  const compared = await compare(ports, candidate, around, dataset);
  const groups = mergeGroups(result.groups, compared.groups);
  return {
    result,
    groups,
    issues: async (take) => {
      await fileIssues(take);
      for (const issue of compared.issues) await take(translate(issue));
    },
    rows,
    addedRows: compared.addedRows,
    preview: compared.preview,
    mustConfirm: groups.some(({ severity }) => severity === 'warning') || inForceOf(around.head) !== null,
  };
}

/** Nothing to report has no file to check; it still may take the place of one in force (contract §1). */
export async function judgeNothing(
  ports: JudgePorts,
  submission: Submission,
  dataset: FileDatasetId,
  around: Around,
): Promise<Judgement> {
  const rows: RowFeed = () => Promise.resolve();
  const { preview } = await compare(
    ports,
    { submission, rows, count: 0, letters: new Map() },
    around,
    dataset,
  );
  return {
    result: { rows: 0, accepted: 0, refused: 0, ok: true, personal: false, bsnWarning: false },
    groups: [],
    issues: () => Promise.resolve(),
    rows,
    addedRows: null,
    preview,
    mustConfirm: inForceOf(around.head) !== null,
  };
}

/** Makes issues of a mapped file speak of the columns of the person's own. */
async function ownWords({ mapping }: Submission, source: FileSource): Promise<(issue: Issue) => Issue> {
  const header = mapping ? await readHeader(source) : null;
  return mapping && header !== null ? inOwnFile(mapping.columns, header.cells) : (issue) => issue;
}

async function compare(ports: JudgePorts, candidate: Candidate, around: Around, dataset: FileDatasetId) {
  const { programme, project } = candidate.submission;
  const kept = await ports.figures.partials(programme, project);
  const compareFiles = fileComparison(ports, candidate);
  const compared = await compareWithBefore(ports, candidate, around, dataset, kept, compareFiles);
  return { ...compared, preview: await makePreview(ports, candidate, around, kept, compareFiles) };
}
