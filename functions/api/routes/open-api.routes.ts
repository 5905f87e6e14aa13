import { openApiOf } from '../openapi.ts';
import { ROUTES } from '../route-table.ts';
import type { Handlers } from '../route-table.ts';
import { json } from '../route.ts';

/** The description of the API itself. */
export const openApiRoutes = {
  openApi: () => Promise.resolve(json(openApiOf(Object.values(ROUTES)))),
} satisfies Pick<Handlers, 'openApi'>;
