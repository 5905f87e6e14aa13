import type { Indicator, Programme, Project } from '../programme/programme.schema.ts';
import { distinctAt, pooled } from './actual.ts';
import { deliveriesOf, isParticipants } from './contributions.ts';
import { total } from './measured.ts';
import type { Amounting } from './measured.ts';
import type { PartialGroup, PartialsByHome } from './partial-task.ts';
import { neededPartials } from './plan.ts';
import { pointAt } from './points.ts';
import type { Point, ProjectPoints } from './points.ts';
import type { PointsOrigin } from './project-points.ts';

/** What the programme's points are computed from. */
export interface ProgrammePointsInput extends PointsOrigin {
  readonly programme: Programme;
  /** The points of its projects; those of the programme itself are ignored. */
  readonly projects: readonly ProjectPoints[];
  /** The answers to all tasks of `neededForProgramme`; empty where that names none. */
  readonly partials: PartialsByHome;
}

/**
 * The points of the programme's own indicators (project null) at every date at which one of their projects has one
 * (contract §3, programme indicator): counts, sums and levels added, ratios and means pooled, participants counted
 * once where numbers are shared. Projects counted under another are left out.
 */
export function computeProgrammePoints(input: ProgrammePointsInput): ProjectPoints {
  const { programme } = input;
  return {
    project: null,
    at: input.at,
    sequence: input.sequence,
    programmeVersion: input.programmeVersion,
    headVersions: input.headVersions,
    accepted: [],
    indicators: programme.indicators.map((indicator) => ({
      id: indicator.id,
      points: pointsOf(input, indicator),
    })),
  };
}

/** The rows that must be read for the programme's points: only of participants counted once over projects. */
export function neededForProgramme(programme: Programme, projects: readonly ProjectPoints[]): PartialGroup[] {
  return programme.projects.flatMap((project) => {
    const joined = deliveriesOf(programme, project, []).joined;
    const ids = new Set(project.indicators.filter(joined).map(({ id }) => id));
    if (ids.size === 0) return [];
    const accepted = projects.find((points) => points.project === project.code)?.accepted ?? [];
    return neededPartials(programme, project, accepted).flatMap(({ files, tasks }) => {
      const wanted = tasks.filter(({ indicator }) => ids.has(indicator));
      return wanted.length === 0 ? [] : [{ files, tasks: wanted }];
    });
  });
}

/** The projects a programme indicator adds up, each with its own indicator of that id (contract §2, countedUnder). */
export function partsOf(
  programme: Programme,
  { measure }: Pick<Indicator, 'measure'>,
): { readonly project: Project; readonly indicator: Indicator }[] {
  if (!('projects' in measure)) return [];
  return programme.projects.flatMap((project) => {
    if (!measure.projects.includes(project.code) || project.countedUnder !== undefined) return [];
    const indicator = project.indicators.find(({ id }) => id === measure.indicator);
    return indicator === undefined ? [] : [{ project, indicator }];
  });
}

function pointsOf(input: ProgrammePointsInput, indicator: Indicator): Point[] {
  const parts = partsOf(input.programme, indicator).map((part) => {
    const computed = input.projects.find(({ project }) => project === part.project.code);
    const points = computed?.indicators.find(({ id }) => id === part.indicator.id)?.points ?? [];
    return { ...part, accepted: computed?.accepted ?? [], points };
  });
  const ends = [...new Set(parts.flatMap(({ points }) => points.map(({ end }) => end)))].toSorted();
  const shared =
    input.programme.sharedParticipantNumbers &&
    indicator.kind === 'unique' &&
    parts.length > 0 &&
    parts.every((part) => isParticipants(part.indicator));
  if (!shared) {
    return ends.map((end) => ({
      end,
      ...added(
        indicator.kind,
        parts.map(({ points }) => pointAt(points, end)),
      ),
    }));
  }
  const sources = parts.map(({ project, indicator: own, accepted, points }) => ({
    deliveries: deliveriesOf(input.programme, project, accepted),
    own,
    points,
  }));
  return ends.map((end) => {
    const reached = sources.flatMap(({ deliveries, own, points }) => {
      const point = pointAt(points, end);
      return point === null || point.value === null
        ? []
        : [distinctAt(deliveries, own, point.end, input.partials)];
    });
    const everyone = new Set(reached.flatMap((values) => [...values]));
    return { end, value: reached.length === 0 ? null : everyone.size };
  });
}

function added(kind: Indicator['kind'], points: readonly (Point | null)[]): Amounting {
  const present = points.filter((point) => point !== null);
  if (kind === 'ratio' || kind === 'mean') return pooled(kind, present);
  return { value: total(present.map(({ value }) => value)) };
}
