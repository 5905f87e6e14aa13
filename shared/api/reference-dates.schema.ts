import * as z from 'zod';
import { REFERENCE_ACTIONS } from '../reference-date/reference-state.ts';
import { reasonSchema } from './common.schema.ts';
import {
  frozenCountsSchema,
  frozenFileSchema,
  frozenVersionSchema,
  keptRemarkSchema,
  referenceStateSchema,
  reopeningSchema,
} from './reference-review.schema.ts';

const actionSchema = z.enum(REFERENCE_ACTIONS);
const inputSchema = z.object({
  project: z.string(),
  dataset: z.enum(['deelnemers', 'activiteiten']),
  municipality: z.string().nullable(),
  period: z.string(),
  submission: z.string(),
  /** The period holding D − 1 was not delivered: this is the latest before it. */
  earlier: z.boolean(),
});
const missingSchema = z.object({
  project: z.string(),
  dataset: z.enum(['deelnemers', 'activiteiten']),
  /** The period that holds D − 1. */
  period: z.string(),
  state: z.enum(['open', 'te_laat', 'gesloten']),
  due: z.string(),
  /** The earlier period that the extract rests on for want of it; null: nothing was ever delivered. */
  used: z.string().nullable(),
});

/** The reference dates of a programme, newest first, with the state per municipality. */
export const referenceDatesSchema = z.array(
  z.object({
    date: z.string(),
    window: z.object({ from: z.string(), to: z.string() }),
    /** The day on which what has no extract yet is frozen by itself, as a trial; null: by hand only. */
    scheduledFreeze: z.string().nullable(),
    /** The agreement under which an outside reviewer sees extracts; null: none is recorded. */
    processingAgreement: z.object({ reference: z.string(), date: z.string() }).nullable(),
    /** Until when definitive extracts of this date are kept, and whether a hold forbids erasing after it too. */
    retention: z.object({
      until: z.string(),
      hold: z.object({ reason: z.string(), since: z.string() }).nullable(),
    }),
    /** A purge of the participants was confirmed: nothing may be asked any more, for no date. */
    purged: z.boolean(),
    municipalities: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        /** A try-out for this municipality on this date, by the programme. */
        trial: z.boolean(),
        /** Weight and factor of the allocation are an example. */
        example: z.boolean(),
        state: referenceStateSchema,
        /** An action that is being carried out. */
        pending: actionSchema.nullable(),
        /** What may be asked now. */
        actions: z.array(actionSchema),
        frozenAt: z.string().nullable(),
        by: z.string().nullable(),
        /** Of extract.csv. */
        sha256: z.string().nullable(),
        files: z.array(frozenFileSchema),
        inputs: z.array(inputSchema),
        counts: frozenCountsSchema.nullable(),
        /** The number of the extract above; 0 before the first. */
        version: z.number().int(),
        /** The newest twenty, newest first; `…/versions` lists all. */
        versions: z.array(frozenVersionSchema),
        /** The round of review that is going on. */
        round: z.number().int(),
        /** The first hundred in reading order; `…/remarks` lists all, and is where a reviewer reads them. */
        remarks: z.array(keptRemarkSchema),
        remarkCounts: z.object({ total: z.number().int(), open: z.number().int() }),
        /** Asked by one person, waiting for another. */
        reopening: reopeningSchema.nullable(),
        /** What was not delivered for the period that holds D − 1. */
        missing: z.array(missingSchema),
        /** Other submissions are in force now than those the extract was frozen from. */
        corrected: z.boolean(),
      }),
    ),
  }),
);

/** Remarks per row of an extract, which only feedback takes; and why, which goes on the trail. No body is fine. */
export const referenceActionInputSchema = z
  .strictObject({
    reason: reasonSchema.optional(),
    remarks: z
      .array(
        z.strictObject({
          project: z.string().min(1).max(60),
          deelnemernummer: z.string().min(1).max(100),
          text: reasonSchema,
        }),
      )
      .max(2_000)
      .default([]),
  })
  .default({ remarks: [] });

/** Which version of the extract; without it the latest. */
export const extractQuerySchema = z.object({ version: z.coerce.number().int().min(1).optional() });

/** The state now; while the action is pending the list of reference dates tells when it is done. */
export const referenceAcceptedSchema = z.object({
  state: referenceStateSchema,
  pending: actionSchema.nullable(),
});

/** ESF+ common indicators by their code. */
export const esfIndicatorsSchema = z.record(z.string(), z.number().int());

/** Amounts in euros by municipality. */
export const allocationSchema = z.record(z.string(), z.number());

export const factorsSchema = z.array(
  z.object({
    project: z.string(),
    consulent: z.string(),
    proven: z.number().int(),
    caseload: z.number().int(),
    factor: z.number().nullable(),
  }),
);

/** What the extracts of a date consist of: per municipality files with hashes and counts, submissions and version. */
export const manifestSchema = z.object({
  programme: z.string(),
  date: z.string(),
  window: z.object({ from: z.string(), to: z.string() }),
  municipalities: z.array(
    z.union([
      z.object({
        municipality: z.string(),
        state: referenceStateSchema.exclude(['open']),
        trial: z.boolean(),
        frozenAt: z.string(),
        by: z.string(),
        programmeVersion: z.number().int(),
        /** The last day on which the files are locked; null unless definitive. */
        retainUntil: z.string().nullable(),
        files: z.array(frozenFileSchema),
        counts: frozenCountsSchema,
        submissions: z.array(
          inputSchema.extend({ sha256: z.string().nullable(), acceptedAt: z.string().nullable() }),
        ),
      }),
      z.object({ municipality: z.string(), state: z.literal('open') }),
    ]),
  ),
});
