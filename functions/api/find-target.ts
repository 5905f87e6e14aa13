import { regionCodeSchema } from '../../shared/api/common.schema.ts';
import type { Actor } from '../auth/actor.ts';
import { forbidden, notFound } from './problem.ts';
import type { ApiDeps, RouteRow, TargetKind, Targets } from './route.ts';

type Stores = Pick<ApiDeps, 'programmes' | 'members' | 'submissions' | 'clock'>;

/**
 * The object that a route is about, from its address or (for announcements and programme files) its body, which need not
 * be valid yet. Throws a Problem 404 where there is none.
 */
export async function findTarget(
  row: RouteRow,
  param: (name: string) => string,
  body: unknown,
  actor: Actor,
  stores: Stores,
): Promise<Targets[TargetKind]> {
  switch (row.on) {
    case 'self':
    case 'anyRole':
      return null;
    case 'region':
      if (!regionCodeSchema.safeParse(param('code')).success) throw notFound();
      return { region: param('code') };
    case 'programme':
      return programme(param('p'), stores);
    case 'programmeFile':
      return programmeFile(param('p'), body, actor, stores);
    case 'project':
      return project(param('p'), param('code'), stores);
    case 'announcement':
      return project(textIn(body, 'programme') ?? '', textIn(body, 'project') ?? '', stores);
    case 'submission': {
      const submission = await stores.submissions.get(param('id'));
      if (submission === null) throw notFound();
      return { region: submission.region, submission };
    }
  }
}

/** Whether a region is still being set up: without a programme, or without a beheerder whose right holds today. */
export async function isNewRegion(region: string, { programmes, members, clock }: Stores): Promise<boolean> {
  const [known, list] = await Promise.all([programmes.ofRegion(region), members.ofRegion(region)]);
  const today = clock.today();
  return (
    known.length === 0 ||
    !list.members.some(
      ({ role, until, programme: only }) =>
        role === 'beheerder' && only === undefined && (until === undefined || until >= today),
    )
  );
}

async function programme(id: string, { programmes }: Stores): Promise<Targets['programme']> {
  const version = await programmes.current(id);
  if (version === null) throw notFound();
  return { region: version.programme.region.code, version };
}

async function project(id: string, code: string, stores: Stores): Promise<Targets['project']> {
  const { region, version } = await programme(id, stores);
  const found = version.programme.projects.find((candidate) => candidate.code === code);
  if (!found) throw notFound();
  return { region, version, project: found };
}

// A new programme is of the region that its file names; a file that names none is for whoever may add one somewhere.
async function programmeFile(
  id: string,
  body: unknown,
  actor: Actor,
  { programmes }: Stores,
): Promise<Targets['programmeFile']> {
  const version = await programmes.current(id);
  if (version !== null) return { region: version.programme.region.code, version };
  const named = textIn(
    typeof body === 'object' && body !== null ? Reflect.get(body, 'region') : null,
    'code',
  );
  const own = actor.rights.find(({ role }) => role === 'beheerder')?.region;
  const region = named ?? own ?? (actor.platform ? '' : undefined);
  if (region === undefined) throw forbidden();
  return { region, version: null };
}

function textIn(value: unknown, field: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const found: unknown = Reflect.get(value, field);
  return typeof found === 'string' ? found : null;
}
