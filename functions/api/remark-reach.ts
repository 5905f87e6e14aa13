import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { Actor } from '../auth/actor.ts';
import type { Grant } from './route.ts';

/** Of which projects someone may see remarks on rows of a municipality; null: of none. */
type RemarkReach = ((project: string) => boolean) | null;

/**
 * How far a person's rights reach among remarks (contract §5): all for who administers the region, all of named
 * municipalities for a reviewer, and for a lead those on rows of own ESF projects (and municipalities, where the right
 * names some). Rights are joined one by one, since they reach in different directions.
 */
export function remarkReach(
  { rights }: Actor,
  { roles, sender }: Pick<Grant, 'roles' | 'sender'>,
  programme: Programme,
  municipality: string,
): RemarkReach {
  // Who practises is a lead of all projects (docs/decisions/deadlines.md).
  if (roles.has('esf') || roles.has('beheerder') || sender !== null) return () => true;
  const esfProjects = new Set(programme.esf?.projects ?? []);
  const projects = new Set<string>();
  for (const right of rights) {
    if (right.region !== programme.region.code) continue;
    if (right.programme !== undefined && right.programme !== programme.id) continue;
    if (right.role === 'beoordelaar' && roles.has('beoordelaar')) {
      if (right.municipalities?.includes(municipality) ?? false) return () => true;
    } else if (right.role === 'kartrekker' && (right.municipalities?.includes(municipality) ?? true)) {
      for (const code of right.projects ?? esfProjects) if (esfProjects.has(code)) projects.add(code);
    }
  }
  return projects.size === 0 ? null : (project) => projects.has(project);
}

/** Whether someone is here from outside, so that what they open goes on the trail. */
export function isReviewer({ roles }: Pick<Grant, 'roles'>): boolean {
  return roles.has('beoordelaar') && !roles.has('esf') && !roles.has('beheerder');
}
