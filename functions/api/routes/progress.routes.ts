import { saveProgress } from '../../submissions/save-progress.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** The progress form (contract §1, voortgang): in force at once, and delivered as a file is. */
export const progressRoutes = {
  putProgress: async ({ target, body, param, actor, grant, deps }) => {
    const sender = { user: actor.user, beheerder: grant.roles.has('beheerder') };
    const at = { programme: target.version.id, project: target.project.code, period: param('period') };
    const { id } = await saveProgress(deps, sender, at, body);
    return json({ id }, 202);
  },
} satisfies Pick<Handlers, 'putProgress'>;
