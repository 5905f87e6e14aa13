import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

const PAGE = 500;

/** The audit trail, oldest first; what is still carried by heads, programme and members is moved there first. */
export const auditRoutes = {
  audit: async ({ target, query, deps }) => {
    await deps.audit.drain(target.version.id);
    const items = await deps.audit.list(target.version.id, query.after ?? 0, PAGE);
    const last = items.at(-1);
    return json({ items, next: items.length === PAGE && last ? String(last.sequence) : null });
  },
} satisfies Pick<Handlers, 'audit'>;
