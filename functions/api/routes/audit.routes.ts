import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

const PAGE = 500;

/** The audit trail, oldest first; what is still carried by heads, programme and members is moved there first. */
export const auditRoutes = {
  audit: async ({ target, query, deps }) => {
    await deps.audit.drain(target.version.id);
    const { id } = target.version;
    const items = await deps.audit.list(id, query.after ?? 0, PAGE);
    const last = items.at(-1)?.sequence;
    // A page can be cut short by its size, so whether there is more is asked, not counted.
    const more = last === undefined ? [] : await deps.audit.list(id, last, 1);
    return json({ items, next: more.length > 0 ? String(last) : null });
  },
} satisfies Pick<Handlers, 'audit'>;
