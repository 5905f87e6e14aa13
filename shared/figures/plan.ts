import type { IsoDate } from '../dates/iso-date.ts';
import type { Indicator, Programme, Project } from '../programme/programme.schema.ts';
import { contributionsAt, deliveriesOf } from './contributions.ts';
import type { ProjectDeliveries } from './contributions.ts';
import type { PartialGroup, PartialTask, SourceFile } from './partial-task.ts';
import { pointEnds } from './point-ends.ts';
import type { Delivery } from './points.ts';

/**
 * What must be read from which rows to compute a project's figures: groups of tasks, each answered by one pass over
 * its files with `createAggregator`. Answers already kept under a task's `home` and `key` need no pass.
 */
export function neededPartials(
  programme: Programme,
  project: Project,
  accepted: readonly Delivery[],
): PartialGroup[] {
  const deliveries = deliveriesOf(programme, project, accepted);
  return neededAt(deliveries, project.indicators, pointEnds(programme, project, accepted));
}

/** The groups of tasks for some indicators of a project at some dates. */
function neededAt(
  deliveries: ProjectDeliveries,
  indicators: readonly Indicator[],
  ends: readonly IsoDate[],
): PartialGroup[] {
  const groups = new Map<string, { files: readonly SourceFile[]; tasks: Map<string, PartialTask> }>();
  for (const { files, task } of partsAt(deliveries, indicators, ends)) {
    // Unions of period files that begin with the same file are nested: the longest serves them all.
    const oldest = files.at(-1)?.submission ?? task.home;
    const group = groups.get(oldest) ?? { files, tasks: new Map<string, PartialTask>() };
    group.tasks.set(`${task.home} ${task.key}`, task);
    const longest = files.length > group.files.length ? files : group.files;
    groups.set(oldest, { files: longest, tasks: group.tasks });
  }
  return [...groups.values()].map(({ files, tasks }) => ({ files, tasks: [...tasks.values()] }));
}

function partsAt(deliveries: ProjectDeliveries, indicators: readonly Indicator[], ends: readonly IsoDate[]) {
  return ends.flatMap((end) =>
    indicators.flatMap((indicator) =>
      contributionsAt(deliveries, indicator, end).flatMap(({ parts }) => parts),
    ),
  );
}
