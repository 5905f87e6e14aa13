import * as z from 'zod';
import { DATASET_IDS } from '../datasets/dataset.ts';
import {
  dateSchema,
  municipalityCodeSchema,
  pageOf,
  periodSchema,
  projectCodeSchema,
  reasonSchema,
} from './common.schema.ts';

/** That something may still be handed in until a day after the lock (contract §2); an earlier word on the same is replaced. */
export const exceptionInputSchema = z.strictObject({
  project: projectCodeSchema,
  period: periodSchema,
  /** Left out: all that the project owes over the period. */
  dataset: z.enum(DATASET_IDS).optional(),
  municipality: municipalityCodeSchema.optional(),
  until: dateSchema,
  reason: reasonSchema,
});
export type ExceptionInput = z.output<typeof exceptionInputSchema>;

export const exceptionSchema = z.object({
  project: z.string(),
  period: z.string(),
  dataset: z.enum(DATASET_IDS).nullable(),
  municipality: z.string().nullable(),
  until: z.string(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
});
export type ExceptionAnswer = z.output<typeof exceptionSchema>;
export const exceptionsSchema = pageOf(exceptionSchema);
