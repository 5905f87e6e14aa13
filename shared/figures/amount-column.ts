import type { DatasetId } from '../datasets/dataset.ts';
import { DATASETS } from '../datasets/datasets.ts';

/** Whether a column holds money: stored in cents, shown in euros (design.md rule 9). */
export function isAmountColumn(dataset: DatasetId, column: string): boolean {
  if (dataset === 'voortgang') return false;
  return DATASETS[dataset].columns.some(({ name, type }) => name === column && type === 'amount');
}
