import * as z from 'zod';
import { programmeSchema } from '../programme/programme.schema.ts';
import { pageOf } from './common.schema.ts';

/** A programme in a list. */
export const programmeSummarySchema = z.object({
  id: z.string(),
  name: z.string(),
  region: z.string(),
  version: z.number().int(),
  start: z.string(),
  end: z.string(),
});
export type ProgrammeSummary = z.output<typeof programmeSummarySchema>;

export const programmesSchema = pageOf(programmeSummarySchema);

/** A programme file with its version; sent back by PUT, that version must still be the current one. */
export const programmeAnswerSchema = z.object({
  ...programmeSchema.shape,
  version: z.number().int(),
});
export type ProgrammeAnswer = z.output<typeof programmeAnswerSchema>;

export const programmeInputSchema = z.strictObject({
  ...programmeSchema.shape,
  version: z.number().int().optional(),
});

export const programmeAcceptedSchema = z.object({ version: z.number().int() });
