import { Hono } from 'hono';
import type { Context } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { recognise } from '../auth/actor.ts';
import type { Actor } from '../auth/actor.ts';
import { asProblem } from './as-problem.ts';
import { findTarget, isNewRegion } from './find-target.ts';
import { grantFor, requireRole } from './grant.ts';
import { handlers } from './handlers.ts';
import { notFound, Problem, problemResponse, unauthenticated } from './problem.ts';
import { parseWith, readJson } from './read-request.ts';
import { ROUTES } from './route-table.ts';
import type { RouteId } from './route-table.ts';
import type { ApiDeps, Call, RouteRow, TargetKind, Targets } from './route.ts';

interface Env {
  Variables: { actor: Actor; route: string };
}
type AnyHandler = (call: Call<unknown, unknown, unknown>) => Promise<Response>;

/**
 * The JSON API under `/api` (contract §5), for Lambda and for the local server alike. Every route comes from the table;
 * every answer that is not a success is problem+json; nothing is cached.
 */
export function createApi(deps: ApiDeps): Hono<Env> {
  const app = new Hono<Env>();
  app.use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } }));
  app.use(async (context, next) => {
    const began = performance.now();
    await next();
    context.header('cache-control', 'no-store');
    deps.log('answered', {
      route: context.get('route') ?? 'unknown',
      method: context.req.method,
      status: context.res.status,
      milliseconds: Math.round(performance.now() - began),
    });
  });
  app.use(authenticate(deps));
  for (const id of Object.keys(ROUTES) as RouteId[]) addRoute(app, deps, id);
  for (const path of new Set(Object.values(ROUTES).map((row) => row.path))) refuseOtherMethods(app, path);
  app.notFound(() => problemResponse(notFound()));
  app.onError((error) => problemResponse(asProblem(error, deps.log)));
  return app;
}

function authenticate(deps: ApiDeps) {
  return async (context: Context<Env>, next: () => Promise<void>): Promise<Response | void> => {
    const found = await recognise(context.req.header('authorization'), deps.tokens, deps);
    if (found.kind === 'unknown')
      return problemResponse(unauthenticated(), { 'www-authenticate': 'Bearer realm="peilstok"' });
    if (found.kind === 'unverified') throw new Problem(403, UNVERIFIED);
    context.set('actor', found.actor);
    await next();
  };
}

const UNVERIFIED =
  'Uw e-mailadres is bij het aanmelden niet bevestigd. Bevestig het adres bij uw aanmelddienst en meld u opnieuw aan.';

function addRoute(app: Hono<Env>, deps: ApiDeps, id: RouteId): void {
  const row: RouteRow = ROUTES[id];
  const handle = handlers[id] as AnyHandler;
  app.on(row.method.toUpperCase(), honoPath(row.path), async (context) => {
    context.set('route', id);
    const actor = context.get('actor');
    requireRole(row, actor);
    const param = (name: string): string => context.req.param(name) ?? '';
    const sent = row.body ? await readJson(context.req.raw) : null;
    // An announcement names its target itself, so it must be well-formed before rights can be judged.
    if (row.on === 'announcement' && row.body) parseWith(row.body, sent);
    const target = await findTarget(row, param, sent, actor, deps);
    const setsUp =
      actor.platform &&
      row.allow.platform !== undefined &&
      target !== null &&
      (await isNewRegion(target.region, deps));
    const grant = grantFor(row, actor, target, setsUp);
    const query: unknown = row.query ? parseWith(row.query, context.req.query()) : null;
    const body: unknown = row.body && !row.rawBody ? parseWith(row.body, sent) : sent;
    const ifMatch = basisOf(context.req.header('if-match'));
    const answer = await handle({ deps, actor, grant, target, query, body, param, ifMatch });
    if (isPractice(target)) answer.headers.set(PRACTICE_HEADER, 'true');
    return answer;
  });
}

/** `"7"`, `W/"7"` and 7 alike; any version (`*`) says nothing. */
function basisOf(header: string | undefined): string | null {
  const bare = header?.trim().replace(/^(?:W\/)?"(.*)"$/, '$1') ?? '*';
  return bare === '*' ? null : bare;
}

function refuseOtherMethods(app: Hono<Env>, path: string): void {
  const allowed = Object.values(ROUTES)
    .filter((row) => row.path === path)
    .map((row) => row.method.toUpperCase())
    .join(', ');
  app.all(honoPath(path), () => problemResponse(wrongMethod(), { allow: allowed }));
}

/** What every answer about a programme for practising carries, so that nobody takes it for a real one. */
const PRACTICE_HEADER = 'x-peilstok-practice';

function isPractice(target: Targets[TargetKind]): boolean {
  if (target === null) return false;
  if ('submission' in target) return target.submission.practice;
  return 'version' in target && target.version?.programme.practice === true;
}

const honoPath = (path: string): string => `/api${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;

const wrongMethod = (): Problem =>
  new Problem(405, 'Dit adres kent deze methode niet. Kijk in /api/openapi.json wat hier kan.');
