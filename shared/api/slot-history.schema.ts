import * as z from 'zod';
import { DATASET_IDS } from '../datasets/dataset.ts';
import { dateSchema, municipalityCodeSchema, periodSchema } from './common.schema.ts';
import { previewSchema, submissionSummarySchema } from './submissions.schema.ts';

/** Which dataset, period and, where so, municipality of a project the history is of. */
export const slotHistoryQuerySchema = z.strictObject({
  dataset: z.enum(DATASET_IDS),
  period: periodSchema,
  municipality: municipalityCodeSchema.optional(),
});

/** Every submission of a slot, newest first, and every change of which one is in force, oldest first. */
export const slotHistorySchema = z.object({
  lock: dateSchema,
  /** Whether who is no beheerder may withdraw and restore today: before the lock, or under an exception. */
  open: z.boolean(),
  versions: z.array(
    z.object({
      ...submissionSummarySchema.shape,
      /** What it changed: rows against what was in force; null where nothing was compared. */
      changes: previewSchema.omit({ figures: true }).nullable(),
      /** Whether the file can be downloaded as it was received. */
      fileKept: z.boolean(),
      /** Who withdrew it before it ever counted, and why; null for any other. */
      withdrawn: z.object({ by: z.string(), reason: z.string() }).nullable(),
    }),
  ),
  events: z.array(
    z.object({
      kind: z.enum(['commit', 'withdraw', 'restore']),
      at: z.string(),
      by: z.string(),
      submission: z.string(),
      /** The reasons given, for a withdrawal, a restoration, or warnings that were confirmed; null where none was. */
      reason: z.string().nullable(),
    }),
  ),
});
export type SlotHistory = z.output<typeof slotHistorySchema>;
