import type { output } from 'zod';
import type { auditEntrySchema } from '../../../shared/api/audit.schema.ts';
import type { sampleRowSchema, sampleSchema } from '../../../shared/api/audit-sample.schema.ts';
import type { indicatorStatusSchema } from '../../../shared/api/dashboard.schema.ts';
import type { deliveryStateSchema } from '../../../shared/api/deliveries.schema.ts';
import type { issueSchema } from '../../../shared/api/issues.schema.ts';
import type { memberSchema, roleSchema } from '../../../shared/api/members.schema.ts';
import type {
  differencesSchema,
  reconcileSchema,
  vouchersSchema,
} from '../../../shared/api/reference-checks.schema.ts';
import type { factorsSchema, referenceDatesSchema } from '../../../shared/api/reference-dates.schema.ts';
import type {
  frozenFileSchema,
  frozenVersionSchema,
  keptRemarkSchema,
  keptRemarksSchema,
  remarkedSchema,
} from '../../../shared/api/reference-review.schema.ts';
import type {
  previewSchema,
  receiptSchema,
  submissionCreatedSchema,
  submissionSummarySchema,
} from '../../../shared/api/submissions.schema.ts';

/** Answers of the API that its schemas do not name themselves; types only, so that no schema is in the bundle. */
export type AuditEntry = output<typeof auditEntrySchema>;
export type IndicatorStatus = output<typeof indicatorStatusSchema>;
export type DeliveryState = output<typeof deliveryStateSchema>;
export type ApiIssue = output<typeof issueSchema>;
export type Member = output<typeof memberSchema>;
export type Role = output<typeof roleSchema>;
export type Preview = output<typeof previewSchema>;
export type Receipt = output<typeof receiptSchema>;
export type SubmissionCreated = output<typeof submissionCreatedSchema>;
export type SubmissionSummary = output<typeof submissionSummarySchema>;

/** One page of a list; `next` is the `after` of the following one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** The state of one municipality at a reference date. */
export type ReferenceMunicipality = output<typeof referenceDatesSchema>[number]['municipalities'][number];
export type ReferenceDate = output<typeof referenceDatesSchema>[number];
export type AttributionFactor = output<typeof factorsSchema>[number];
export type FrozenFile = output<typeof frozenFileSchema>;
export type FrozenVersion = output<typeof frozenVersionSchema>;
export type KeptRemark = output<typeof keptRemarkSchema>;
export type KeptRemarks = output<typeof keptRemarksSchema>;
export type Remarked = output<typeof remarkedSchema>[number];
export type Reconciliation = output<typeof reconcileSchema>;
export type VoucherCheck = output<typeof vouchersSchema>;
export type Differences = output<typeof differencesSchema>;
export type AuditSample = output<typeof sampleSchema>;
export type AuditSampleRow = output<typeof sampleRowSchema>;
