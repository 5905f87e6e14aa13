import type { Programme, Project } from '../programme/programme.schema.ts';
import { contributionsAt, deliveriesOf } from './contributions.ts';
import type { PartialGroup, PartialTask, SourceFile } from './partial-task.ts';
import { pointEnds } from './point-ends.ts';
import type { Accepted } from './points.ts';

/**
 * What must be read from which rows to compute a project's figures: groups of tasks, each answered by one pass over
 * its files with `createAggregator`. Answers already kept under a task's `home` and `key` need no pass.
 */
export function neededPartials(
  programme: Programme,
  project: Project,
  accepted: readonly Accepted[],
): PartialGroup[] {
  const deliveries = deliveriesOf(programme, project, accepted);
  const groups = new Map<string, { files: readonly SourceFile[]; tasks: Map<string, PartialTask> }>();
  for (const end of pointEnds(programme, project, accepted)) {
    for (const indicator of project.indicators) {
      for (const { parts } of contributionsAt(deliveries, indicator, end)) {
        for (const { files, task } of parts) {
          // Unions of period files that begin with the same file are nested: the longest serves them all.
          const oldest = files.at(-1)?.submission ?? task.home;
          const group = groups.get(oldest) ?? { files, tasks: new Map<string, PartialTask>() };
          group.tasks.set(`${task.home} ${task.key}`, task);
          groups.set(oldest, {
            files: files.length > group.files.length ? files : group.files,
            tasks: group.tasks,
          });
        }
      }
    }
  }
  return [...groups.values()].map(({ files, tasks }) => ({ files, tasks: [...tasks.values()] }));
}
