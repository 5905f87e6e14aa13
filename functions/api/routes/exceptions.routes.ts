import { grantException } from '../../submissions/grant-exception.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** Exceptions to the lock (contract §2): who may still hand in what, until when and why. */
export const exceptionRoutes = {
  getExceptions: async ({ target, grant, deps }) => {
    const all = await deps.exceptions.ofProgramme(target.version.id);
    const items = all.filter(({ project }) => grant.projects === null || grant.projects.has(project));
    return json({ items, next: null });
  },
  putException: async ({ target, body, actor, deps }) =>
    json(await grantException(deps, actor.user, target.version.programme, body)),
} satisfies Pick<Handlers, 'getExceptions' | 'putException'>;
