import type { ProgrammeSummary } from '../../../shared/api/programmes.schema.ts';
import type { Actor, Right } from '../../auth/actor.ts';
import type { ApiDeps } from '../route.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** Who is signed in, and the programmes this person has a role in. */
export const meRoutes = {
  me: async ({ actor, deps }) => {
    const { user, platform, rights } = actor;
    const roles = rights.map(({ user: _self, ...right }) => right);
    const programmes = await programmesOf(actor, deps);
    const practises = platform || rights.length > 0;
    const practice = practises ? await deps.programmes.practice() : [];
    return json({ user, platform, roles, programmes, practice, today: deps.clock.today() });
  },
  listProgrammes: async ({ actor, deps }) => {
    return json({ items: await programmesOf(actor, deps), next: null });
  },
} satisfies Pick<Handlers, 'me' | 'listProgrammes'>;

async function programmesOf(
  actor: Actor,
  { programmes }: Pick<ApiDeps, 'programmes'>,
): Promise<ProgrammeSummary[]> {
  const regions = [...new Set(actor.rights.map(({ region }) => region))].sort();
  const found: ProgrammeSummary[] = [];
  for (const region of regions) {
    const rights = actor.rights.filter((right) => right.region === region);
    for (const summary of await programmes.ofRegion(region))
      if (await concerns(rights, summary.id, programmes)) found.push(summary);
  }
  return found;
}

// A lead's right names projects, and only the programme file tells which programme they are of.
async function concerns(
  rights: readonly Right[],
  id: string,
  programmes: ApiDeps['programmes'],
): Promise<boolean> {
  const candidates = rights.filter(({ programme }) => programme === undefined || programme === id);
  if (candidates.some(({ role, projects }) => role !== 'kartrekker' || projects === undefined)) return true;
  const named = new Set(candidates.flatMap(({ projects }) => projects ?? []));
  if (named.size === 0) return false;
  const current = await programmes.current(id);
  return current?.programme.projects.some(({ code }) => named.has(code)) ?? false;
}
