import * as z from 'zod';
import { pageOf } from './common.schema.ts';

/** What happened, in the chain of its programme (design.md rule 7). */
export const auditEntrySchema = z.object({
  sequence: z.number().int(),
  id: z.string(),
  at: z.string(),
  by: z.string(),
  action: z.string(),
  subject: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  reason: z.string().nullable(),
  previousHash: z.string(),
  hash: z.string(),
});

export const auditPageSchema = pageOf(auditEntrySchema);

/** `after` is the sequence of the last entry already seen. */
export const auditQuerySchema = z.strictObject({
  after: z.coerce.number().int('moet een geheel getal zijn').min(0).optional(),
});
