import { commitOf, statusOf } from '../../../shared/submission/head-state.ts';
import type { Head, Slot, Submission } from '../../../shared/submission/submission.ts';
import { isOpen } from '../../submissions/check-lock.ts';
import { confirmSubmission } from '../../submissions/confirm-submission.ts';
import { createSubmission } from '../../submissions/create-submission.ts';
import type { Sender } from '../../submissions/create-submission.ts';
import { restoreSubmission, withdrawSubmission } from '../../submissions/move-head.ts';
import { originalFile, readSubmission } from '../../submissions/read-submission.ts';
import { notFound } from '../problem.ts';
import { readUntil } from '../read-until.ts';
import { json } from '../route.ts';
import type { ApiDeps, Grant } from '../route.ts';
import type { Handlers } from '../route-table.ts';
import { submissionAnswer, submissionSummary } from '../submission-answer.ts';

const PAGE = 100;

/** Handing in: announce, follow, confirm, withdraw and restore (contract §5). */
export const submissionRoutes = {
  createSubmission: async ({ body, actor, grant, deps }) => {
    const { submission, upload } = await createSubmission(deps, senderOf(actor.user, grant), body);
    return json({ id: submission.id, ...(upload && { upload }) }, 201);
  },
  listSubmissions: async ({ target, query, grant, deps }) => {
    const { id } = target.version;
    const { code } = target.project;
    const page = await deps.submissions.ofProject(id, code, query.after ?? null, PAGE);
    const heads = await deps.heads.ofProject(id, code);
    const seen = page.items.filter(({ sender }) => grant.sender === null || sender === grant.sender);
    const items = seen.map((submission) => {
      const head = heads.find((candidate) => sameSlot(candidate, submission)) ?? null;
      const now = { ...submission, status: statusOf(submission, head) };
      return submissionSummary(now, commitOf(head, submission.id)?.at ?? null);
    });
    return json({ items, next: page.next });
  },
  getSubmission: async ({ target, grant, deps }) => {
    const now = await readSubmission(deps, target.submission);
    const mayMove = now.receipt === null ? null : await mayMoveHead(deps, grant, target.submission);
    return json({ ...submissionAnswer(now), ...(mayMove !== null && { mayMove }) });
  },
  getFile: async ({ target, deps }) => {
    const url = await originalFile(deps, target.submission);
    if (url === null) throw notFound();
    return new Response(null, { status: 303, headers: { location: url } });
  },
  confirm: async ({ target, body, actor, deps }) => {
    await confirmSubmission(deps, actor.user, target.submission, body.reasons);
    await readUntil(
      deps,
      () => deps.submissions.get(target.submission.id),
      (now) => now?.status !== 'te_bevestigen' || now.confirmation === null,
    );
    return json({ id: target.submission.id }, 202);
  },
  withdraw: async ({ target, body, actor, grant, deps }) => {
    await withdrawSubmission(deps, senderOf(actor.user, grant), target.submission, body.reason);
    return json({ id: target.submission.id }, 202);
  },
  restore: async ({ target, body, actor, grant, deps }) => {
    await restoreSubmission(deps, senderOf(actor.user, grant), target.submission, body.reason);
    return json({ id: target.submission.id }, 202);
  },
} satisfies Partial<Handlers>;

/** Whether withdrawing and restoring would be allowed today, as the lock goes (contract §5). */
async function mayMoveHead(deps: ApiDeps, grant: Grant, submission: Submission): Promise<boolean> {
  if (grant.roles.has('beheerder')) return true;
  const version = await deps.programmes.current(submission.programme);
  return version === null || (await isOpen(deps, version.programme, submission));
}

function senderOf(user: string, grant: Grant): Sender {
  return { user, beheerder: grant.roles.has('beheerder') };
}

function sameSlot(head: Head, slot: Slot): boolean {
  return (
    head.dataset === slot.dataset && head.municipality === slot.municipality && head.period === slot.period
  );
}
