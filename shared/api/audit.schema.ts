import * as z from 'zod';
import { AUDIT_KINDS } from '../submission/audit-kind.ts';
import { dateSchema, pageOf, projectCodeSchema } from './common.schema.ts';

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

/**
 * `after` is the sequence of the last entry already seen, in the order asked for: oldest first, or with `newest` newest
 * first. The rest chooses; with a choice a page may be empty and still have a `next`.
 */
export const auditQuerySchema = z.strictObject({
  after: z.coerce.number().int('moet een geheel getal zijn').min(0).optional(),
  newest: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true'),
  limit: z.coerce.number().int('moet een geheel getal zijn').min(1).max(500).default(500),
  kind: z.enum(AUDIT_KINDS).optional(),
  project: projectCodeSchema.optional(),
  /** The sequence of an entry: only what the same person did. */
  byAsIn: z.coerce.number().int('moet een geheel getal zijn').min(1).optional(),
  from: dateSchema.optional(),
  to: dateSchema.optional(),
});

/** Whether the trail is whole: what its own chain and its daily anchors show. */
export const verificationSchema = z.object({
  sound: z.boolean(),
  entries: z.number().int(),
  lastHash: z.string(),
  /** Days on which length and last hash were anchored in a locked object. */
  anchors: z.number().int(),
  lastAnchor: z.object({ date: z.string(), count: z.number().int(), hash: z.string() }).nullable(),
  /** At most a hundred; `text` is Dutch and says what it means. */
  faults: z.array(
    z.object({
      kind: z.enum(['gewijzigd', 'ontbreekt', 'verwisseld', 'afgekapt']),
      sequence: z.number().int(),
      anchor: z.string().nullable(),
      text: z.string(),
    }),
  ),
});
