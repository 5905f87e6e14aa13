import { endedBy, registerAt, withFile, type Delivered } from '../../shared/figures/in-force.ts';
import type { DatasetId } from '../../shared/datasets/dataset.ts';
import type { Project } from '../../shared/programme/programme.schema.ts';
import type { RowFeed } from '../ports/stores.port.ts';
import type { RowSource } from './compare-sources.ts';

/**
 * The submissions whose rows are in force of one source at the end of a period, the one that counts first (contract §1):
 * the register; all period files; the measured values of that period; all positions of income and expense.
 */
export function filesInForce(
  delivered: readonly Delivered[],
  dataset: DatasetId,
  project: Pick<Project, 'delivery'>,
  end: string,
): readonly string[] {
  if (dataset === 'meetwaarden' || dataset === 'voortgang') {
    return withFile(delivered.filter((delivery) => delivery.end === end)).map(({ submission }) => submission);
  }
  if (dataset !== 'financien' && project.delivery === 'register') {
    const register = registerAt(delivered, end);
    return register === null ? [] : [register.submission];
  }
  return withFile(endedBy(delivered, end))
    .toReversed()
    .map(({ submission }) => submission);
}

/** Of several files of income and expense: years absent from a newer one keep their last position (contract §1). */
export function positionsOf(sources: readonly RowSource[]): RowSource {
  const rows: RowFeed = async (take) => {
    const seen = new Set<unknown>();
    for (const source of sources) {
      const own = new Set<unknown>();
      await source.rows((row) => {
        const year = row.values['jaar'];
        own.add(year);
        if (!seen.has(year)) take(row);
      });
      for (const year of own) seen.add(year);
    }
  };
  return { rows, count: sources.reduce((sum, { count }) => sum + count, 0) };
}
