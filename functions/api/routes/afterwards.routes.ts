import { startOfDay } from '../../../shared/dates/amsterdam.ts';
import { addDays } from '../../../shared/dates/iso-date.ts';
import { handInTimes } from '../../../shared/submission/hand-in-times.ts';
import { commitOf, statusOf } from '../../../shared/submission/head-state.ts';
import { needingAttention } from '../../../shared/submission/needs-attention.ts';
import type { HandInTimesAnswer } from '../../../shared/api/hand-in-times.schema.ts';
import type { Submission } from '../../../shared/submission/submission.ts';
import { submissionsSince } from '../../submissions/submissions-of-project.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';
import { submissionSummary } from '../submission-answer.ts';

const YEAR_DAYS = 365;
/** Older than this nobody goes on with; a confirmation is waited for 30 days (contract §5). */
const ATTENTION_DAYS = 60;
/** Far more than anyone works through; the rest is on the pages of the projects. */
const AT_MOST = 200;

/** What is left to do after handing in, and how long handing in takes. */
export const afterwardsRoutes = {
  unfinished: async ({ target, grant, deps }) => {
    const { id, programme } = target.version;
    const codes = programme.projects.map(({ code }) => code);
    const own = codes.filter((code) => grant.projects === null || grant.projects.has(code));
    const since = startOfDay(addDays(deps.clock.today(), -ATTENTION_DAYS));
    const [recent, heads] = await Promise.all([
      submissionsSince(deps, id, own, since),
      deps.heads.ofProgramme(id),
    ]);
    const headOf = new Map(heads.map((head) => [slotKey(head), head]));
    const seen = recent.filter(({ sender }) => grant.sender === null || sender === grant.sender);
    const now = seen.map((submission) => {
      const head = headOf.get(slotKey(submission)) ?? null;
      const acceptedAt = commitOf(head, submission.id)?.at ?? null;
      return { ...submission, status: statusOf(submission, head), acceptedAt };
    });
    const items = needingAttention(now)
      .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
      .slice(0, AT_MOST)
      .map((submission) => submissionSummary(submission, submission.acceptedAt));
    return json({ items, next: null });
  },
  handInTimes: async ({ target, deps }) => {
    const { id, programme } = target.version;
    const since = addDays(deps.clock.today(), -YEAR_DAYS);
    const codes = programme.projects.map(({ code }) => code);
    const [submissions, heads] = await Promise.all([
      submissionsSince(deps, id, codes, startOfDay(since)),
      deps.heads.ofProgramme(id),
    ]);
    return json({ since, items: handInTimes(heads, submissions) } satisfies HandInTimesAnswer);
  },
} satisfies Pick<Handlers, 'unfinished' | 'handInTimes'>;

function slotKey({
  project,
  dataset,
  municipality,
  period,
}: Pick<Submission, 'project' | 'dataset' | 'municipality' | 'period'>): string {
  return JSON.stringify([project, dataset, municipality, period]);
}
