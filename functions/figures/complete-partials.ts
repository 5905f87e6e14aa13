import { createAggregator } from '../../shared/figures/aggregate.ts';
import type { Partial } from '../../shared/figures/partial.ts';
import type { PartialGroup, PartialsByHome } from '../../shared/figures/partial-task.ts';
import type { RowFeed, RowStore } from '../ports/stores.port.ts';

/** How to read the rows of a submission. */
export type RowsOf = (submission: string) => RowFeed;

/** The rows of submissions as they are stored. */
export function storedRows(rows: Pick<RowStore, 'read'>): RowsOf {
  return (submission) => async (take) => {
    for await (const pack of rows.read(submission)) for (const row of pack) take(row);
  };
}

/**
 * Answers the tasks that are not answered yet, reading the files of each group once, and gives all answers together
 * with the submissions under which new ones are to be kept.
 */
export async function completePartials(
  groups: readonly PartialGroup[],
  kept: PartialsByHome,
  rowsOf: RowsOf,
): Promise<{ partials: PartialsByHome; renewed: ReadonlySet<string> }> {
  const partials = new Map([...kept].map(([home, answers]) => [home, new Map(answers)]));
  const renewed = new Set<string>();
  for (const { files, tasks } of groups) {
    const open = tasks.filter(({ home, key }) => partials.get(home)?.has(key) !== true);
    if (open.length === 0) continue;
    const answers = await aggregate({ files, tasks: open }, rowsOf);
    for (const { home, key } of open) {
      const answer = answers.get(key);
      if (answer === undefined) throw new Error(`No answer came for task ${key}.`);
      const known = partials.get(home) ?? new Map<string, Partial>();
      partials.set(home, known.set(key, answer));
      renewed.add(home);
    }
  }
  return { partials, renewed };
}

async function aggregate(group: PartialGroup, rowsOf: RowsOf): Promise<Map<string, Partial>> {
  const aggregator = createAggregator(group);
  for (const { submission } of group.files) {
    await rowsOf(submission)((row) => aggregator.add(row, submission));
  }
  return aggregator.partials();
}
