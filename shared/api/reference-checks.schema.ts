import * as z from 'zod';
import { FINDING_CODES } from '../reference-date/reconcile-words.ts';
import { municipalityCodeSchema, pageOf } from './common.schema.ts';

const placeSchema = z.object({
  project: z.string(),
  municipality: z.string().nullable(),
  deelnemernummer: z.string().nullable(),
  activiteitnummer: z.string().nullable(),
});

/** Where participants, caseload and activities do not agree, each with what it means and what to do. */
export const reconcileSchema = pageOf(
  placeSchema.extend({
    code: z.enum(FINDING_CODES),
    other: placeSchema.nullable(),
    day: z.object({ date: z.string(), hours: z.number() }).nullable(),
  }),
).extend({
  total: z.number().int(),
  /** The words of the kinds that were found, with how many there are. */
  kinds: z.array(
    z.object({
      code: z.enum(FINDING_CODES),
      count: z.number().int(),
      what: z.string(),
      why: z.string(),
      action: z.string(),
    }),
  ),
});

const totalSchema = z.object({ count: z.number().int(), amount: z.number() });

/** Which vouchers count for ESF, and of the others why not; amounts in euros. */
export const vouchersSchema = pageOf(
  z.object({
    project: z.string(),
    vouchernummer: z.string(),
    gemeente: z.string().nullable(),
    bedrag: z.number().nullable(),
    eligible: z.boolean(),
    reasons: z.array(z.object({ rule: z.string(), text: z.string() })),
  }),
).extend({
  eligible: totalSchema,
  refused: totalSchema,
  /** Whether the programme has rules; without them every voucher counts. */
  hasRules: z.boolean(),
});

const cellSchema = z.union([z.string(), z.number()]).nullable();

/** What differs between the frozen extract and one made now: value by value, since which submission. */
export const differencesSchema = pageOf(
  z.object({
    project: z.string(),
    deelnemernummer: z.string(),
    /** A column of the extract, or `rij` for a row that was added or is gone. */
    column: z.string(),
    was: cellSchema,
    is: cellSchema,
    since: z.string().nullable(),
  }),
).extend({
  total: z.number().int(),
  /** The submissions that values, also of other pages, are so since: the file, who sent it, and when. */
  sources: z.array(
    z.object({ submission: z.string(), fileName: z.string(), by: z.string(), at: z.string() }),
  ),
});

const shares = z.record(municipalityCodeSchema, z.number().nonnegative().max(1_000_000));

/** Other weights and factors by municipality; what is left out is as the programme has it. Nothing is kept. */
export const allocationWhatIfInputSchema = z.strictObject({
  weights: shares.default({}),
  factors: shares.default({}),
});
