import { acceptedFrom } from '../../shared/figures/accepted.ts';
import type { PartialsByHome } from '../../shared/figures/partial-task.ts';
import { neededPartials } from '../../shared/figures/plan.ts';
import type { Accepted } from '../../shared/figures/points.ts';
import { computeProjectPoints } from '../../shared/figures/project-points.ts';
import type { Programme, Project } from '../../shared/programme/programme.schema.ts';
import type { FigureVersion } from '../ports/stores.port.ts';
import { completePartials, storedRows } from './complete-partials.ts';
import type { ProgrammeVersions } from './programme-versions.ts';
import type { RecomputePorts } from './recompute-ports.ts';
import { headVersionsAt, insertLine, keptAt, momentsOf, nextSequence } from './timeline.ts';

/** Adds a version of a project's figures for every moment whose kept one rests on another state; `lines` grow along. */
export async function recomputeProject(
  ports: RecomputePorts,
  programmes: ProgrammeVersions,
  lines: FigureVersion[],
  code: string,
): Promise<void> {
  const heads = await ports.heads.ofProject(programmes.id, code);
  let kept: PartialsByHome | null = null;
  for (const moment of momentsOf(programmes.versions, heads)) {
    const held = await programmes.at(moment);
    const project = held?.programme.projects.find((candidate) => candidate.code === code);
    if (held === null || project === undefined) continue;
    const state = { programmeVersion: held.version, headVersions: headVersionsAt(heads, moment) };
    const before = keptAt(lines, code, moment);
    if (before?.programmeVersion === state.programmeVersion && before.headVersions === state.headVersions) {
      continue;
    }
    const accepted = acceptedFrom(heads, moment);
    kept = await answered(ports, programmes.id, held.programme, project, accepted, kept);
    const points = computeProjectPoints({
      ...state,
      programme: held.programme,
      project,
      accepted,
      partials: kept,
      at: moment,
      sequence: nextSequence(lines, code),
    });
    await ports.figures.put(programmes.id, points);
    const { at, sequence } = points;
    insertLine(lines, { project: code, at, sequence, ...state });
  }
}

/** The partials these figures need: kept ones, and new ones that are kept from now on. */
async function answered(
  ports: RecomputePorts,
  programmeId: string,
  programme: Programme,
  project: Project,
  accepted: readonly Accepted[],
  known: PartialsByHome | null,
): Promise<PartialsByHome> {
  const kept = known ?? (await ports.figures.partials(programmeId, project.code));
  const groups = neededPartials(programme, project, accepted);
  const { partials, renewed } = await completePartials(groups, kept, storedRows(ports.rows));
  for (const home of renewed) {
    await ports.figures.putPartials(programmeId, project.code, home, partials.get(home) ?? new Map());
  }
  return partials;
}
