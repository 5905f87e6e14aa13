import type { PartialsByHome } from '../../shared/figures/partial-task.ts';
import type { Partial } from '../../shared/figures/partial.ts';
import type { ProjectPoints } from '../../shared/figures/points.ts';
import { computeProgrammePoints, neededForProgramme } from '../../shared/figures/programme-points.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { FigureVersion } from '../ports/stores.port.ts';
import { completePartials, storedRows } from './complete-partials.ts';
import type { ProgrammeVersions } from './programme-versions.ts';
import type { RecomputePorts } from './recompute-ports.ts';
import { nextSequence } from './timeline.ts';

/**
 * Adds a version of the programme's own figures for every moment whose kept one rests on other versions of its
 * projects; how many. Where a project is not yet computed for the programme's version, the message that does so comes
 * here too.
 */
export async function recomputeProgramme(
  ports: RecomputePorts,
  programmes: ProgrammeVersions,
  lines: readonly FigureVersion[],
): Promise<number> {
  const read = new Map<string, ProjectPoints>();
  const holding = new Map<string | null, FigureVersion>();
  const first = nextSequence(lines, null);
  let sequence = first;
  for (const [moment, changed] of Map.groupBy(lines, ({ at }) => at)) {
    for (const line of changed) holding.set(line.project, line);
    const held = await programmes.at(moment);
    const parts = held === null ? null : partsOf(holding, held);
    if (held === null || parts === null) continue;
    const headVersions = parts.reduce((sum, line) => sum + line.headVersions, 0);
    const before = holding.get(null);
    if (before?.programmeVersion === held.version && before.headVersions === headVersions) continue;
    const state = { at: moment, sequence, programmeVersion: held.version, headVersions };
    sequence += 1;
    const projects = await readAll(ports, programmes.id, parts, read);
    const partials = await joinedPartials(ports, programmes.id, held.programme, projects);
    const points = computeProgrammePoints({ ...state, programme: held.programme, projects, partials });
    await ports.figures.put(programmes.id, points);
    holding.set(null, { project: null, ...state });
  }
  return sequence - first;
}

/** The version of each project that holds; null when one is not of the programme's version yet. */
function partsOf(
  holding: ReadonlyMap<string | null, FigureVersion>,
  { version, programme }: { version: number; programme: Programme },
): FigureVersion[] | null {
  const parts = programme.projects.map(({ code }) => holding.get(code));
  const ready = parts.filter((line) => line !== undefined && line.programmeVersion === version);
  return ready.length === parts.length ? ready.filter((line) => line !== undefined) : null;
}

/** The figures of some versions: the latest come in one query, older ones each by itself. */
async function readAll(
  ports: RecomputePorts,
  programme: string,
  parts: readonly FigureVersion[],
  read: Map<string, ProjectPoints>,
): Promise<ProjectPoints[]> {
  if (read.size === 0) {
    for (const points of await ports.figures.ofProgramme(programme, null)) read.set(keyOf(points), points);
  }
  const all: ProjectPoints[] = [];
  for (const line of parts) {
    const points = read.get(keyOf(line)) ?? (await ports.figures.version(programme, line));
    if (points === null) throw new Error(`Figures of ${line.at}, sequence ${line.sequence}, are gone.`);
    read.set(keyOf(line), points);
    all.push(points);
  }
  return all;
}

const keyOf = ({ project, at, sequence }: FigureVersion): string => JSON.stringify([project, at, sequence]);

/** Only where participants count once over projects are rows of several projects needed together. */
async function joinedPartials(
  ports: RecomputePorts,
  programmeId: string,
  programme: Programme,
  projects: readonly ProjectPoints[],
): Promise<PartialsByHome> {
  const groups = neededForProgramme(programme, projects);
  if (groups.length === 0) return new Map();
  const kept = new Map<string, ReadonlyMap<string, Partial>>();
  for (const { project } of projects) {
    if (project === null) continue;
    for (const [home, partials] of await ports.figures.partials(programmeId, project))
      kept.set(home, partials);
  }
  return (await completePartials(groups, kept, storedRows(ports.rows))).partials;
}
