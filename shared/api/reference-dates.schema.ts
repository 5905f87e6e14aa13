import * as z from 'zod';
import { reasonSchema } from './common.schema.ts';

/** States of a reference date per municipality (contract §4); `open` before the first trial. */
export const referenceStateSchema = z.enum(['open', 'proef', 'ingediend', 'teruggekoppeld', 'definitief']);

/** The reference dates of a programme, with the state per municipality. */
export const referenceDatesSchema = z.array(
  z.object({
    date: z.string(),
    municipalities: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        state: referenceStateSchema,
        at: z.string().nullable(),
        sha256: z.string().nullable(),
      }),
    ),
  }),
);

/** Remarks per row of an extract, by the participant's number and project; only feedback sends a body. */
export const feedbackInputSchema = z.strictObject({
  remarks: z
    .array(
      z.strictObject({
        project: z.string().min(1).max(60),
        deelnemernummer: z.string().min(1).max(100),
        remark: reasonSchema,
      }),
    )
    .max(20_000)
    .default([]),
});

export const referenceAcceptedSchema = z.object({ state: referenceStateSchema });

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

/** What an extract consists of: files with hashes and counts, and the submissions and version it was built from. */
export const manifestSchema = z.record(z.string(), z.unknown());
