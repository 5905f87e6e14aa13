import { auditRoutes } from './routes/audit.routes.ts';
import { meRoutes } from './routes/me.routes.ts';
import { memberRoutes } from './routes/members.routes.ts';
import type { Handlers } from './route-table.ts';

/** What answers each row of the table. */
export const handlers = {
  ...meRoutes,
  ...memberRoutes,
  ...auditRoutes,
} as unknown as Handlers;
