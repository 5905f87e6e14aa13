import type { Preview, Submission } from '../../shared/submission/submission.ts';
import type { Changes } from '../ports/stores.port.ts';
import type { Around } from './around.ts';
import { afterCommit, commit } from './commit.ts';
import { endSubmission } from './end-submission.ts';
import type { IngestPorts } from './ingest-ports.ts';
import { createIssuePages } from './issue-pages.ts';
import type { Judgement } from './judge.ts';

/**
 * Decides what becomes of a judged submission (contract §5): refused, a trial that ends, waiting for a confirmation, or
 * committed. Everything is stored before the status says so.
 */
export async function settle(
  ports: IngestPorts,
  submission: Submission,
  around: Around,
  judgement: Judgement,
): Promise<void> {
  const { ok, personal, bsnWarning } = judgement.result;
  const waitsForBsn = bsnWarning && submission.confirmation === null;
  const mayKeep = !personal && !waitsForBsn && !submission.nothingToReport;
  if (mayKeep && !submission.fileKept) await ports.archive.keepUpload(submission.id);
  const found = {
    ...(await findings(ports, submission, around, judgement)),
    fileKept: submission.fileKept || mayKeep,
  };
  if (submission.trial) return endSubmission(ports, submission, 'proefcontrole', found);
  if (!ok) return endSubmission(ports, submission, 'afgekeurd', found);
  if (mayKeep) await ports.rows.write(submission, judgement.rows, judgement.result.accepted);
  if (judgement.mustConfirm && !isConfirmed(submission, around, judgement)) {
    const waiting = { ...found, status: 'te_bevestigen', heldBack: waitsForBsn, confirmation: null } as const;
    await ports.submissions.update(submission, waiting);
    if (!waitsForBsn) await ports.landing.remove(submission.id);
    return;
  }
  const ready = await ports.submissions.update(submission, { ...found, heldBack: false });
  await commit(ports, ready, around.head);
  await afterCommit(ports, ready);
}

/**
 * Whether a person agreed to exactly this: every kind of warning has a reason and, where what is in force has moved
 * since, it would still do the same.
 */
function isConfirmed(submission: Submission, around: Around, judgement: Judgement): boolean {
  const { confirmation } = submission;
  if (confirmation === null) return false;
  const warnings = judgement.groups.filter(({ severity }) => severity === 'warning');
  if (warnings.some(({ code }) => confirmation.reasons[code] === undefined)) return false;
  return (
    submission.checkedAgainst === around.fingerprint || isSamePreview(submission.preview, judgement.preview)
  );
}

/** Field by field: what comes back from the store may have its fields in another order. */
function isSamePreview(one: Preview | null, other: Preview | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.added === other.added &&
    one.changed === other.changed &&
    one.removed === other.removed &&
    one.figures.length === other.figures.length &&
    one.figures.every(({ id, before, after }) =>
      other.figures.some((figure) => figure.id === id && figure.before === before && figure.after === after),
    )
  );
}

async function findings(
  ports: IngestPorts,
  submission: Submission,
  around: Around,
  judgement: Judgement,
): Promise<Changes<Submission>> {
  // The version tells one check of a submission from the next: a page is never written over with other issues.
  const pages = createIssuePages(ports.archive, `issues/${submission.id}/${submission.version}`);
  await judgement.issues((issue) => pages.add(issue));
  const { rows, accepted, refused } = judgement.result;
  return {
    checkedAt: ports.clock.now(),
    rows,
    accepted,
    refused,
    groups: judgement.groups,
    issuePages: await pages.close(),
    addedRows: judgement.addedRows,
    preview: judgement.preview,
    checkedAgainst: around.fingerprint,
  };
}
