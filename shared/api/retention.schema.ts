import * as z from 'zod';
import { projectCodeSchema, reasonSchema } from './common.schema.ts';

const retentionStateSchema = z.object({
  state: z.enum(['loopt', 'vastgehouden', 'verlopen']),
  until: z.string(),
  reason: z.string().optional(),
  since: z.string().optional(),
});

const countsSchema = z.object({
  submissions: z.number().int(),
  rows: z.number().int(),
  files: z.number().int(),
  issuePages: z.number().int(),
  extractFiles: z.number().int(),
  unnamedPacks: z.number().int(),
});

const purgeSchema = z.object({
  number: z.number().int(),
  at: z.string(),
  by: z.string(),
  reason: z.string(),
  /** True: all data of participants. False: only rows that nothing names any more. */
  participants: z.boolean(),
  counts: countsSchema,
  /** SHA-256 of the report, which keeps the hashes of what went. */
  sha256: z.string(),
  state: z.enum(['bevestigd', 'bezig', 'wacht', 'klaar', 'gestopt']),
  /** Files that a lock still holds. */
  locked: z.number().int(),
});

/** Where the retention time stands, what a purge would take away now, and the purges there were. */
export const retentionSchema = z.object({
  today: z.string(),
  /** null: the programme sets no retention time. */
  retention: retentionStateSchema.nullable(),
  /** null under a hold, and while a purge is being carried out. */
  plan: z
    .object({
      participants: z.boolean(),
      counts: countsSchema,
      /** To be sent with the confirmation. */
      fingerprint: z.string(),
    })
    .nullable(),
  /** Oldest first. */
  purges: z.array(purgeSchema),
});

/** Confirms the plan with this fingerprint, and no other. */
export const purgeInputSchema = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/, 'moet de controlesom van het plan zijn'),
  reason: reasonSchema,
});

export const purgeAcceptedSchema = z.object({
  number: z.number().int(),
  state: z.enum(['bevestigd', 'bezig', 'wacht', 'klaar', 'gestopt']),
});

/** A request of one participant; in a body, so that the number stands in no address. */
export const inquiryInputSchema = z.strictObject({
  project: projectCodeSchema.optional(),
  deelnemernummer: z
    .string()
    .trim()
    .min(1, 'mag niet leeg zijn')
    .max(100, 'mag hoogstens 100 tekens lang zijn'),
  kind: z.enum(['inzage', 'rectificatie', 'wissen'], 'moet inzage, rectificatie of wissen zijn'),
  reason: reasonSchema,
  /** `next` of the page before. */
  after: z.number().int().min(0).optional(),
});

const cellSchema = z.union([z.string(), z.number(), z.null()]);
/** Whether it may be erased now, with a Dutch sentence why (not). */
const judgement = { allowed: z.boolean(), why: z.string() };
const placeSchema = z.object({
  submission: z.string(),
  project: z.string(),
  dataset: z.string(),
  municipality: z.string().nullable(),
  period: z.string(),
  acceptedAt: z.string().nullable(),
  inForce: z.boolean(),
});

/** All that is kept under the number, and of each find whether it may be erased. */
export const inquirySchema = z.object({
  /** By which the request stands on the trail; null on further pages. */
  reference: z.string().nullable(),
  retention: retentionStateSchema,
  /** What to do with a request of this kind, in Dutch. */
  advice: z.string(),
  /** Rows of equal content once, with every file that has them. */
  rows: z.array(
    z.object({
      project: z.string(),
      dataset: z.string(),
      municipality: z.string().nullable(),
      cells: z.record(z.string(), cellSchema),
      found: z.array(placeSchema.extend({ row: z.number().int(), ...judgement })),
    }),
  ),
  extracts: z.array(
    z.object({
      date: z.string(),
      municipality: z.string(),
      state: z.string(),
      frozenAt: z.string(),
      csvRow: z.number().int(),
      row: z.record(z.string(), cellSchema),
      /** Ids of audit samples in which the row was drawn. */
      samples: z.array(z.string()),
      ...judgement,
    }),
  ),
  remarks: z.array(
    z.object({
      date: z.string(),
      municipality: z.string(),
      project: z.string(),
      text: z.string(),
      by: z.string(),
      at: z.string(),
      ...judgement,
    }),
  ),
  /** What holds for the audit trail, on which no number of a participant stands. */
  trail: z.object(judgement),
  /** Files kept as received of which no row was accepted: look into them by hand. */
  unsearched: z.array(placeSchema),
  next: z.number().int().nullable(),
});
