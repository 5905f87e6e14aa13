import * as z from 'zod';
import { cursorSchema, instantSchema, pageOf, reasonSchema } from './common.schema.ts';

/** States of a reference date per municipality (contract §4); `open` before the first extract. */
export const referenceStateSchema = z.enum(['open', 'proef', 'ingediend', 'teruggekoppeld', 'definitief']);

export const frozenFileSchema = z.object({ name: z.string(), sha256: z.string(), size: z.number().int() });
export const frozenCountsSchema = z.object({
  caseload: z.number().int(),
  left: z.number().int(),
  proven: z.number().int(),
});

/** A frozen extract: every one that was made stays, with its files. */
export const frozenVersionSchema = z.object({
  /** 1, 2, 3 …; `?version=` of a download. */
  nr: z.number().int(),
  state: referenceStateSchema.exclude(['open']),
  trial: z.boolean(),
  frozenAt: instantSchema,
  /** `planning` when it was made by schedule. */
  by: z.string(),
  files: z.array(frozenFileSchema),
  counts: frozenCountsSchema,
  /** A definitive version that two people reopened. */
  reopened: z
    .object({ at: instantSchema, askedBy: z.string(), approvedBy: z.string(), reason: z.string() })
    .nullable(),
});

/** Versions, newest first. */
export const frozenVersionsSchema = pageOf(frozenVersionSchema);

/** A remark on a row: in which round of review, by what role, and whether it has been dealt with. */
export const keptRemarkSchema = z.object({
  id: z.string(),
  project: z.string(),
  deelnemernummer: z.string(),
  text: z.string(),
  round: z.number().int(),
  role: z.enum(['esf', 'beheerder', 'beoordelaar']),
  at: instantSchema,
  /** When the municipality's lead, or the programme office, said it was dealt with; null: open. */
  resolvedAt: instantSchema.nullable(),
});

/** Remarks on the rows that the person may see, newest round and open ones first. */
export const keptRemarksSchema = pageOf(keptRemarkSchema).extend({
  state: referenceStateSchema,
  /** The round of review that is going on. */
  round: z.number().int(),
});

export const pageQuerySchema = z.object({ after: cursorSchema.optional() });

/** Where there are remarks on rows of the person's own projects. */
export const remarkedSchema = z.array(
  z.object({
    date: z.string(),
    municipality: z.string(),
    name: z.string(),
    state: referenceStateSchema,
    round: z.number().int(),
    total: z.number().int(),
    open: z.number().int(),
  }),
);

export const settleRemarkInputSchema = z.strictObject({ resolved: z.boolean() });

/** A person's wish to reopen a definitive extract, which another approves. */
export const reopeningSchema = z.object({ by: z.string(), at: instantSchema, reason: z.string() });

export const reopenInputSchema = z.strictObject({ reason: reasonSchema });
export const withdrawReopenInputSchema = z.strictObject({ reason: reasonSchema.optional() }).default({});

/** The state now, and whether someone still has to approve. */
export const reopenAnswerSchema = z.object({
  state: referenceStateSchema,
  reopening: reopeningSchema.nullable(),
});
