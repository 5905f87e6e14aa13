import type { Actor, Right } from '../auth/actor.ts';
import type { Grant, RouteRow, TargetKind, Targets } from './route.ts';
import { forbidden, notFound } from './problem.ts';

/** What rights are compared with: the region an object is of, and its programme and project where it has them. */
interface Place {
  readonly region: string;
  readonly programme: string | null;
  /** The one project it is of; null where it is of several. */
  readonly project: string | null;
  /** The projects of its programme. */
  readonly projects: readonly string[];
  /** Of a programme for practising. */
  readonly practice: boolean;
  /** Who sent the submission that it is; null for anything else. */
  readonly sender: string | null;
}

/** Refuses whoever has no role today, before anything is looked up: no role means nothing (design.md rule 2). */
export function requireRole(row: RouteRow, actor: Actor): void {
  if (row.on !== 'self' && actor.rights.length === 0 && !actor.platform) throw forbidden();
}

/**
 * What the actor may do with the target, or a Problem: 403 for a role that the row does not name or whose right does not
 * reach the object, 404 for an object of a region in which the actor has no role (design.md rule 2).
 */
export function grantFor(
  row: RouteRow,
  actor: Actor,
  target: Targets[TargetKind],
  isNewRegion: boolean,
): Grant {
  if (target === null) return nothing;
  const place = placeOf(target);
  const roles = new Set<keyof RouteRow['allow']>();
  const own = actor.rights.filter((right) => reaches(right, row, place));
  const practising = toPractise(actor, place).filter((right) => reaches(right, row, place));
  const matching = [...own, ...practising];
  for (const right of matching) roles.add(right.role);
  if (actor.platform && place.practice && row.allow.platform === 'practice') roles.add('platform');
  const setsUp = actor.platform && isNewRegion && row.allow.platform === 'newRegion';
  if (setsUp) roles.add('platform');
  if (roles.size === 0) throw knows(actor, place) ? forbidden() : notFound();
  return {
    roles,
    projects: setsUp ? null : union(matching.map((right) => ownProjects(right, row))),
    municipalities: setsUp ? null : union(matching.map((right) => namedMunicipalities(right, row))),
    sender: own.length === 0 && practising.length > 0 ? actor.user : null,
  };
}

const nothing: Grant = { roles: new Set(), projects: new Set(), municipalities: new Set(), sender: null };

/** In a programme for practising everyone with a role is a lead of all projects, and opens own submissions only. */
function toPractise({ user }: Actor, { practice, region, programme, sender }: Place): Right[] {
  if (!practice || programme === null || (sender !== null && sender !== user)) return [];
  return [{ user, role: 'kartrekker', region, programme }];
}

/** Whether someone may know that a place exists. */
function knows({ rights }: Actor, { region, practice, sender }: Place): boolean {
  return rights.some((right) => right.region === region) || (practice && sender === null);
}

function placeOf(target: NonNullable<Targets[TargetKind]>): Place {
  if ('submission' in target) {
    const { programme, project, practice, sender } = target.submission;
    return { region: target.region, programme, project, projects: [project], practice, sender };
  }
  const version = 'version' in target ? target.version : null;
  return {
    region: target.region,
    programme: version?.id ?? null,
    project: 'project' in target ? target.project.code : null,
    projects: version?.programme.projects.map(({ code }) => code) ?? [],
    practice: version?.programme.practice === true,
    sender: null,
  };
}

function reaches(right: Right, row: RouteRow, place: Place): boolean {
  const relation = row.allow[right.role];
  if (relation === 'practice') return place.practice;
  if (relation === undefined || relation === 'newRegion' || right.region !== place.region) return false;
  if (right.programme !== undefined && right.programme !== place.programme) return false;
  if (relation !== 'projects' || right.projects === undefined) return true;
  return place.project === null
    ? place.projects.some((code) => right.projects?.includes(code))
    : right.projects.includes(place.project);
}

/** null: all of them. */
function ownProjects(right: Right, row: RouteRow): readonly string[] | null {
  return row.allow[right.role] === 'projects' ? (right.projects ?? null) : null;
}

/** null: all of them; a right that reaches municipalities and names none has none. */
function namedMunicipalities(right: Right, row: RouteRow): readonly string[] | null {
  return row.allow[right.role] === 'municipalities' ? (right.municipalities ?? []) : null;
}

function union(sets: readonly (readonly string[] | null)[]): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const item of set) all.add(item);
  }
  return all;
}
