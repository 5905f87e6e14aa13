import type { output } from 'zod';
import type { verificationSchema } from '../../../../shared/api/audit.schema.ts';
import type { inquirySchema, retentionSchema } from '../../../../shared/api/retention.schema.ts';

export type Retention = output<typeof retentionSchema>;
export type Purge = Retention['purges'][number];
export type Inquiry = output<typeof inquirySchema>;
export type Verification = output<typeof verificationSchema>;
