import { auditRoutes } from './routes/audit.routes.ts';
import { meRoutes } from './routes/me.routes.ts';
import { memberRoutes } from './routes/members.routes.ts';
import { referenceDateRoutes } from './routes/reference-dates.routes.ts';
import type { Handlers } from './route-table.ts';

/** What answers each row of the table. */
export const handlers = {
  ...meRoutes,
  ...memberRoutes,
  ...auditRoutes,
  ...referenceDateRoutes,
} as unknown as Handlers;
