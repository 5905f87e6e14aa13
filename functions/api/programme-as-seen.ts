import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { Grant } from './route.ts';

/**
 * The programme as far as a grant reaches: leads see their own projects, ESF administrators the projects of the fund
 * without money, others all. What speaks of projects that are not seen is left out too.
 */
export function programmeAsSeen(programme: Programme, grant: Grant): Programme {
  if (grant.roles.has('management') || grant.roles.has('beheerder')) return programme;
  const own = (code: string): boolean =>
    grant.roles.has('kartrekker') && (grant.projects === null || grant.projects.has(code));
  const funded = (code: string): boolean =>
    grant.roles.has('esf') && (programme.esf?.projects.includes(code) ?? false);
  const { esf, stated: _stated, ...rest } = programme;
  const projects = programme.projects.filter(({ code }) => own(code) || funded(code));
  return {
    ...rest,
    projects: projects.map((project) => (own(project.code) ? project : { ...project, budget: [] })),
    indicators: [],
    transfers: [],
    ...(esf && grant.roles.has('esf') && { esf }),
  };
}
