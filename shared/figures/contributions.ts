import type { DatasetId } from '../datasets/dataset.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { ProjectScope } from '../programme/project-scope.ts';
import { scopeOf } from '../programme/project-scope.ts';
import type { Indicator, Measure, Programme, Project } from '../programme/programme.schema.ts';
import type { Delivered, Sources } from './in-force.ts';
import { endedBy, registerAt, sourcesOf, withFile } from './in-force.ts';
import type { PartialTask, SourceFile } from './partial-task.ts';
import { taskKey } from './partial-task.ts';
import type { Delivery } from './points.ts';
import { windowFrom } from './window.ts';

/** A project with all that was accepted of it, ready to be asked what counts at a date. */
export interface ProjectDeliveries {
  readonly project: Project;
  readonly scope: ProjectScope;
  readonly sources: (dataset: DatasetId) => Sources;
  /** Whether a `unique` is joined with the values of other projects (contract §3: once where numbers are shared). */
  readonly joined: (indicator: Indicator) => boolean;
}

/** What one source (a municipality, or the whole project) contributes at a date: parts by date, none without rows. */
export interface Contribution {
  readonly parts: readonly { readonly files: readonly SourceFile[]; readonly task: PartialTask }[];
}

/** Prepares a project's accepted deliveries for {@link contributionsAt}. */
export function deliveriesOf(
  programme: Programme,
  project: Project,
  accepted: readonly Delivery[],
): ProjectDeliveries {
  const scope = scopeOf(programme, project);
  const known = new Map<DatasetId, Sources>();
  return {
    project,
    scope,
    sources(dataset) {
      const found = known.get(dataset) ?? sourcesOf(accepted, dataset, scope);
      known.set(dataset, found);
      return found;
    },
    joined: (indicator) => isJoined(programme, project, indicator),
  };
}

/**
 * What counts for an indicator at t, one contribution per source that handed in anything for a period ended by t
 * (contract §3, actual): the register in force; all period files together; or all measured values in the window.
 */
export function contributionsAt(
  deliveries: ProjectDeliveries,
  indicator: Indicator,
  t: IsoDate,
): Contribution[] {
  const { measure } = indicator;
  if ('projects' in measure) return [];
  const contributions: Contribution[] = [];
  for (const delivered of deliveries.sources(measure.dataset).values()) {
    const ended = endedBy(delivered, t);
    if (ended.length === 0) continue;
    contributions.push({
      parts: filesAt(deliveries, measure, indicator, ended, t).map((files) => ({
        files: files.map(({ submission, end }) => ({ submission, end })),
        task: taskOf(deliveries, indicator, measure, files, t),
      })),
    });
  }
  return contributions;
}

/** The files that are read together, newest first; for measured values each on its own, oldest first. */
function filesAt(
  { project }: ProjectDeliveries,
  measure: Measure,
  { window }: Indicator,
  ended: readonly Delivered[],
  t: IsoDate,
): readonly [Delivered, ...Delivered[]][] {
  if ('as' in measure) {
    const from = windowFrom(window, t);
    // Measured values are dated at their period's end (contract §3).
    return withFile(ended).flatMap((file) => (from === null || file.end >= from ? [[file]] : []));
  }
  if (project.delivery === 'register') {
    const register = registerAt(ended, t);
    return register === null ? [] : [[register]];
  }
  const [newest, ...older] = withFile(ended).toReversed();
  return newest === undefined ? [] : [[newest, ...older]];
}

function taskOf(
  deliveries: ProjectDeliveries,
  indicator: Indicator,
  measure: PartialTask['measure'],
  files: readonly [Delivered, ...Delivered[]],
  t: IsoDate,
): PartialTask {
  const { scope } = deliveries;
  const task = {
    home: files[0].submission,
    indicator: indicator.id,
    kind: indicator.kind,
    measure,
    from: windowFrom(indicator.window, t),
    until: t < scope.end ? t : scope.end,
    end: t,
    values: indicator.kind === 'unique' && (scope.municipalities !== null || deliveries.joined(indicator)),
  };
  return {
    ...task,
    key: taskKey(
      task,
      files.slice(1).map(({ submission }) => submission),
    ),
  };
}

function isJoined(programme: Programme, project: Project, indicator: Indicator): boolean {
  return (
    programme.sharedParticipantNumbers &&
    isParticipants(indicator) &&
    programme.indicators.some(
      ({ kind, measure }) =>
        kind === 'unique' &&
        'projects' in measure &&
        measure.indicator === indicator.id &&
        measure.projects.includes(project.code),
    )
  );
}

/** Whether an indicator counts distinct participants. */
export function isParticipants({ kind, measure }: Indicator): boolean {
  return kind === 'unique' && 'field' in measure && measure.field === 'deelnemernummer';
}
