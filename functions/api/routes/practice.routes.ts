import { resetPractice } from '../../practice/reset-practice.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** Programmes for practising: everyone hands in, a beheerder of any region or the platform empties. */
export const practiceRoutes = {
  resetPractice: async ({ target, actor, deps }) =>
    json({ withdrawn: await resetPractice(deps, actor.user, target.version.id) }, 202),
} satisfies Pick<Handlers, 'resetPractice'>;
