import type { DatasetId } from '../datasets/dataset.ts';

/** Whether a column holds money: stored in cents, shown in euros (design.md rule 9). */
export function isAmountColumn(dataset: DatasetId, column: string): boolean {
  return dataset === 'vouchers' && (column === 'bedrag' || column === 'cofinanciering');
}
