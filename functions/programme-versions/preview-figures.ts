import type { ProgrammePreview } from '../../shared/api/programmes.schema.ts';
import { acceptedFrom } from '../../shared/figures/accepted.ts';
import type { DashboardFigure } from '../../shared/figures/dashboard-figure.ts';
import { figuresAt } from '../../shared/figures/figures-at.ts';
import type { PartialsByHome } from '../../shared/figures/partial-task.ts';
import type { Partial } from '../../shared/figures/partial.ts';
import { neededPartials } from '../../shared/figures/plan.ts';
import type { ProjectPoints } from '../../shared/figures/points.ts';
import { computeProgrammePoints, neededForProgramme } from '../../shared/figures/programme-points.ts';
import { computeProjectPoints } from '../../shared/figures/project-points.ts';
import type { Programme, Project } from '../../shared/programme/programme.schema.ts';
import type { Head } from '../../shared/submission/submission.ts';
import { completePartials, storedRows } from '../figures/complete-partials.ts';
import type { Ports } from '../ports/ports.ts';
import type { ProgrammeVersion } from '../ports/stores.port.ts';
import { sameCounting } from './same-counting.ts';

type PreviewPorts = Pick<Ports, 'heads' | 'figures' | 'rows' | 'clock'>;
type Figures = NonNullable<ProgrammePreview['figures']>;

/** Files of rows that a preview reads at most: beyond it waits for the computation after saving. */
const FILES = 40;
const ORIGIN = { sequence: 0, programmeVersion: 0, headVersions: 0 };

/**
 * Figures as of today before and after a programme file would be put, computed over what is in force and kept nowhere
 * (contract §3). A project that counts as before keeps its points; one whose rows would take too long to read is said to
 * be computed later.
 */
export async function previewFigures(
  ports: PreviewPorts,
  current: ProgrammeVersion | null,
  after: Programme,
): Promise<Figures> {
  const asOf = ports.clock.today();
  if (current === null) return { asOf, same: 0, other: [] };
  const [stored, heads] = await Promise.all([
    ports.figures.ofProgramme(current.id, null),
    ports.heads.ofProgramme(current.id),
  ]);
  const tried = await tryProjects(ports, current.programme, after, stored, heads);
  const own = await tryProgramme(ports, after, tried);
  const before = figuresAt(current.programme, stored, asOf);
  const now = figuresAt(after, [...tried.points, own], asOf);
  const keys = new Map([...before, ...now].map((figure) => [keyOf(figure), figure]));
  const all = [...keys.values()].map((figure) => {
    const [was, is] = [before, now].map((list) => list.find((other) => keyOf(other) === keyOf(figure)));
    const later = restsOn(after, figure).some((code) => tried.later.has(code));
    const { project, id, name, unit, kind } = figure;
    return { project, id, name, unit, kind, before: sideOf(was), after: later ? null : sideOf(is), later };
  });
  const other = all.filter((one) => one.later || JSON.stringify(one.before) !== JSON.stringify(one.after));
  return { asOf, same: all.length - other.length, other };
}

interface Tried {
  readonly points: readonly ProjectPoints[];
  /** What their rows came to, of the projects that were counted anew. */
  readonly partials: PartialsByHome;
  /** Codes of projects that are computed after saving. */
  readonly later: ReadonlySet<string>;
}

async function tryProjects(
  ports: PreviewPorts,
  before: Programme,
  after: Programme,
  stored: readonly ProjectPoints[],
  heads: readonly Head[],
): Promise<Tried> {
  const points: ProjectPoints[] = [];
  const partials = new Map<string, ReadonlyMap<string, Partial>>();
  const later = new Set<string>();
  let left = FILES;
  for (const project of after.projects) {
    const kept = stored.find((candidate) => candidate.project === project.code);
    if (kept && sameCounting(before, after, project)) {
      points.push(kept);
      continue;
    }
    const own = heads.filter((head) => head.project === project.code);
    const tried = await tryProject(ports, after, project, own, left);
    left -= tried?.files ?? 0;
    if (tried === null) later.add(project.code);
    else {
      points.push(tried.points);
      for (const [home, answers] of tried.partials) partials.set(home, answers);
    }
  }
  return { points, partials, later };
}

async function tryProject(
  ports: PreviewPorts,
  programme: Programme,
  project: Project,
  heads: readonly Head[],
  left: number,
): Promise<{ points: ProjectPoints; partials: PartialsByHome; files: number } | null> {
  const at = ports.clock.now();
  const accepted = acceptedFrom(heads, at);
  const groups = neededPartials(programme, project, accepted);
  const kept: PartialsByHome =
    groups.length === 0 ? new Map() : await ports.figures.partials(programme.id, project.code);
  const open = groups.filter(({ tasks }) => tasks.some(({ home, key }) => !kept.get(home)?.has(key)));
  const files = open.reduce((sum, group) => sum + group.files.length, 0);
  if (files > left) return null;
  const { partials } = await completePartials(groups, kept, storedRows(ports.rows));
  const points = computeProjectPoints({ ...ORIGIN, programme, project, accepted, partials, at });
  return { points, partials, files };
}

/** Where participants count once over projects, rows of several are needed: kept ones, and those that were just read. */
async function tryProgramme(
  ports: PreviewPorts,
  programme: Programme,
  { points: projects, partials: tried }: Tried,
): Promise<ProjectPoints> {
  const groups = neededForProgramme(programme, projects);
  const kept = new Map<string, ReadonlyMap<string, Partial>>();
  if (groups.length > 0) {
    for (const { project } of projects) {
      if (project === null) continue;
      for (const [home, partials] of await ports.figures.partials(programme.id, project))
        kept.set(home, partials);
    }
    for (const [home, answers] of tried) kept.set(home, answers);
  }
  const { partials } = await completePartials(groups, kept, storedRows(ports.rows));
  return computeProgrammePoints({ ...ORIGIN, programme, projects, partials, at: ports.clock.now() });
}

const keyOf = ({ project, id }: DashboardFigure): string => JSON.stringify([project, id]);

/** The projects whose rows a figure is made of. */
function restsOn(programme: Programme, { project, id }: DashboardFigure): readonly string[] {
  if (project !== null) return [project];
  const measure = programme.indicators.find((indicator) => indicator.id === id)?.measure;
  return measure && 'projects' in measure ? measure.projects : [];
}

function sideOf(figure: DashboardFigure | undefined): Figures['other'][number]['before'] {
  if (figure === undefined) return null;
  const { actual, target, expected, attainment, status } = figure;
  return { actual, target, expected, attainment, status };
}
