import { readTrail } from '../../audit/read-trail.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** The audit trail; what is still carried by heads, programme and members is moved there first. */
export const auditRoutes = {
  audit: async ({ target, query, deps }) => {
    await deps.audit.drain(target.version.id);
    return json(await readTrail(deps.audit, target.version.id, query));
  },
} satisfies Pick<Handlers, 'audit'>;
