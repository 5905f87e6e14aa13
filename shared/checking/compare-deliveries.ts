import type { Issue, IssueGroup } from '../issues/issue.ts';
import type { DeliveryComparison } from './delivery-comparison.ts';

/** Warnings to add to those of the file; `groups` counts every vanished row, `issues` only the sample. */
export interface ComparisonWarnings {
  readonly issues: readonly Issue[];
  readonly groups: readonly IssueGroup[];
}

/** The warnings of contract §1 'Compared with the previous period's'. */
export function compareDeliveries(comparison: DeliveryComparison): ComparisonWarnings {
  throw new Error(`not built: ${comparison.dataset}`);
}
