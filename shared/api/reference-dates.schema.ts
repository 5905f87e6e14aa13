import * as z from 'zod';
import { REFERENCE_ACTIONS } from '../reference-date/reference-state.ts';
import { reasonSchema } from './common.schema.ts';

/** States of a reference date per municipality (contract §4); `open` before the first extract. */
const referenceStateSchema = z.enum(['open', 'proef', 'ingediend', 'teruggekoppeld', 'definitief']);

const actionSchema = z.enum(REFERENCE_ACTIONS);
const fileSchema = z.object({ name: z.string(), sha256: z.string(), size: z.number().int() });
const countsSchema = z.object({
  caseload: z.number().int(),
  left: z.number().int(),
  proven: z.number().int(),
});
const inputSchema = z.object({
  project: z.string(),
  dataset: z.enum(['deelnemers', 'activiteiten']),
  municipality: z.string().nullable(),
  period: z.string(),
  submission: z.string(),
  /** The period holding D − 1 was not delivered: this is the latest before it. */
  earlier: z.boolean(),
});
const remarkSchema = z.object({ project: z.string(), deelnemernummer: z.string(), text: z.string() });

/** The reference dates of a programme, newest first, with the state per municipality. */
export const referenceDatesSchema = z.array(
  z.object({
    date: z.string(),
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
        files: z.array(fileSchema),
        inputs: z.array(inputSchema),
        counts: countsSchema.nullable(),
        remarks: z.array(remarkSchema),
      }),
    ),
  }),
);

/** Remarks per row of an extract; only feedback takes them, other actions take no body or an empty one. */
export const referenceActionInputSchema = z
  .strictObject({
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
        /** The day until which the files are locked; null unless definitive. */
        retainUntil: z.string().nullable(),
        files: z.array(fileSchema),
        counts: countsSchema,
        submissions: z.array(
          inputSchema.extend({ sha256: z.string().nullable(), acceptedAt: z.string().nullable() }),
        ),
      }),
      z.object({ municipality: z.string(), state: z.literal('open') }),
    ]),
  ),
});
