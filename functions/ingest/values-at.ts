import { actualAt } from '../../shared/figures/actual.ts';
import { contributionsAt, deliveriesOf } from '../../shared/figures/contributions.ts';
import type {
  PartialGroup,
  PartialsByHome,
  PartialTask,
  SourceFile,
} from '../../shared/figures/partial-task.ts';
import type { Delivery } from '../../shared/figures/points.ts';
import type { Indicator, Programme, Project } from '../../shared/programme/programme.schema.ts';
import { completePartials, type RowsOf } from '../figures/complete-partials.ts';

/** One question: the actual of these indicators at a date, were exactly this in force. */
export interface Question {
  readonly accepted: readonly Delivery[];
  readonly indicators: readonly Indicator[];
  readonly at: string;
}

/** The actuals of each question by indicator id, all files read once for all questions together. */
export async function valuesAt(
  programme: Programme,
  project: Project,
  questions: readonly Question[],
  kept: PartialsByHome,
  rowsOf: RowsOf,
): Promise<ReadonlyMap<string, number | null>[]> {
  const asked = questions.map((question) => ({
    ...question,
    deliveries: deliveriesOf(programme, project, question.accepted),
  }));
  const groups = new Map<string, { files: readonly SourceFile[]; tasks: PartialTask[] }>();
  for (const { deliveries, indicators, at } of asked) {
    for (const { parts } of indicators.flatMap((indicator) => contributionsAt(deliveries, indicator, at))) {
      for (const { files, task } of parts) {
        const id = files.map(({ submission }) => submission).join();
        const group = groups.get(id) ?? { files, tasks: [] };
        if (!group.tasks.some(({ key }) => key === task.key)) group.tasks.push(task);
        groups.set(id, group);
      }
    }
  }
  const open: PartialGroup[] = [...groups.values()];
  const { partials } = await completePartials(open, kept, rowsOf);
  return asked.map(
    ({ deliveries, indicators, at }) =>
      new Map(
        indicators.map((indicator) => [indicator.id, actualAt(deliveries, indicator, at, partials).value]),
      ),
  );
}

/** The indicators of a project that a dataset feeds. */
export function fedBy(project: Project, dataset: string): Indicator[] {
  return project.indicators.filter(({ measure }) => 'dataset' in measure && measure.dataset === dataset);
}
