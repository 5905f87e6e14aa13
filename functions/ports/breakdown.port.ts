import type { BreakdownDataset } from '../../shared/figures/breakdown-columns.ts';
import type { BreakdownSet } from '../../shared/figures/breakdown-set.ts';

/** Breakdowns as the figures function rounded them; true numbers of cells are never stored (design.md rule 4). */
export interface BreakdownStore {
  /** Those computed last; null before the first time. */
  get(programme: string, project: string, dataset: BreakdownDataset): Promise<BreakdownSet | null>;
  /** Replaces them. */
  put(programme: string, project: string, dataset: BreakdownDataset, set: BreakdownSet): Promise<void>;
}
