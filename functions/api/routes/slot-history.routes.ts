import type { SlotHistory } from '../../../shared/api/slot-history.schema.ts';
import { commitOf, statusOf } from '../../../shared/submission/head-state.ts';
import { lockDate } from '../../../shared/submission/lock.ts';
import { isOpen } from '../../submissions/check-lock.ts';
import { checkSlot } from '../../submissions/create-submission.ts';
import { submissionsOfSlot } from '../../submissions/slot-history.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';
import { submissionSummary } from '../submission-answer.ts';

/** What was ever handed in for a dataset and period of a project, and which of it counted when. */
export const slotHistoryRoutes = {
  slotHistory: async ({ target, query, grant, deps }) => {
    const { id, programme } = target.version;
    const { dataset, period, municipality = null } = query;
    const slot = { programme: id, project: target.project.code, dataset, period, municipality };
    checkSlot(programme, slot);
    const [all, head] = await Promise.all([submissionsOfSlot(deps, slot), deps.heads.get(slot)]);
    const submissions = all.filter(({ sender }) => grant.sender === null || sender === grant.sender);
    const shown = new Set(submissions.map((submission) => submission.id));
    const events = (head?.events ?? []).filter(({ submission }) => shown.has(submission));
    return json({
      lock: lockDate(programme, period),
      open: await isOpen(deps, programme, slot),
      versions: submissions.map((submission) => {
        const { preview, fileKept, withdrawn } = submission;
        const now = { ...submission, status: statusOf(submission, head) };
        return {
          ...submissionSummary(now, commitOf(head, submission.id)?.at ?? null),
          changes: preview && {
            added: preview.added,
            changed: preview.changed,
            removed: preview.removed,
          },
          fileKept,
          withdrawn,
        };
      }),
      events: events.map(({ kind, at, by, submission, reason = null }) => ({
        ...{ kind, at, by, submission, reason },
      })),
    } satisfies SlotHistory);
  },
} satisfies Pick<Handlers, 'slotHistory'>;
