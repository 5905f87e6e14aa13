import type { ProgressForm } from '../../../shared/api/progress.schema.ts';
import { addDays } from '../../../shared/dates/iso-date.ts';
import { periodStart } from '../../../shared/programme/period.ts';
import { lockDate } from '../../../shared/submission/lock.ts';
import { isOpen } from '../../submissions/check-lock.ts';
import { checkSlot } from '../../submissions/create-submission.ts';
import { readProgress } from '../../submissions/progress-rows.ts';
import { saveProgress } from '../../submissions/save-progress.ts';
import { progressSeen } from '../progress-seen.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** The progress form (contract §1, voortgang): in force at once, and delivered as a file is. */
export const progressRoutes = {
  getProgress: async ({ target, param, deps }) => {
    const { project, version } = target;
    const { id, programme } = version;
    const period = param('period');
    const slot = {
      programme: id,
      project: project.code,
      period,
      dataset: 'voortgang',
      municipality: null,
    } as const;
    checkSlot(programme, slot);
    const heads = await deps.heads.ofProject(id, project.code);
    const before = await progressSeen(deps, project, heads, addDays(periodStart(period), -1));
    return json({
      name: project.name,
      period,
      lock: lockDate(programme, period),
      open: await isOpen(deps, programme, slot),
      form: await readProgress(deps, slot),
      earlier: before.progress,
      milestones: before.milestones,
    } satisfies ProgressForm);
  },
  putProgress: async ({ target, body, param, actor, grant, deps }) => {
    const sender = { user: actor.user, beheerder: grant.roles.has('beheerder') };
    const at = { programme: target.version.id, project: target.project.code, period: param('period') };
    const { id } = await saveProgress(deps, sender, at, body);
    return json({ id }, 202);
  },
} satisfies Pick<Handlers, 'getProgress' | 'putProgress'>;
