import * as z from 'zod';
import { dateSchema } from './common.schema.ts';

const answer = z.string().trim().max(500, 'mag hoogstens 500 tekens lang zijn').default('');

/** The progress form of a project and period (contract §1, voortgang). */
export const progressInputSchema = z.strictObject({
  stand: answer,
  knelpunt: answer,
  hulp_nodig: answer,
  vooruitblik: answer,
  milestones: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(60),
        done: dateSchema.optional(),
        expected: dateSchema.optional(),
        reason: z.string().trim().max(500, 'mag hoogstens 500 tekens lang zijn').optional(),
      }),
    )
    .max(200)
    .default([]),
});
export type ProgressInput = z.output<typeof progressInputSchema>;

const answersSchema = z.object({
  stand: z.string(),
  knelpunt: z.string(),
  hulp_nodig: z.string(),
  vooruitblik: z.string(),
});

/** The form of a project and period to fill in: what was handed in for it, and what went before. */
export const progressFormSchema = z.object({
  name: z.string(),
  period: z.string(),
  lock: dateSchema,
  /** Whether it is taken today: before the lock, or under an exception. */
  open: z.boolean(),
  /** As handed in for this period; null where it was not yet. */
  form: z
    .object({
      ...answersSchema.shape,
      milestones: z.array(
        z.object({
          id: z.string(),
          done: z.string().optional(),
          expected: z.string().optional(),
          reason: z.string().optional(),
        }),
      ),
    })
    .nullable(),
  /** The answers of the latest form of an earlier period. */
  earlier: z.object({ period: z.string(), ...answersSchema.shape }).nullable(),
  /** The milestones as the programme file and the forms of earlier periods have them. */
  milestones: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      due: z.string(),
      done: z.string().nullable(),
      expected: z.string().optional(),
      reason: z.string().optional(),
    }),
  ),
});
export type ProgressForm = z.output<typeof progressFormSchema>;

/** A beheerder's record that the numbers of a project are 11-proof and no BSN (contract §1). */
export const elevenProofAnswerSchema = z.object({ project: z.string(), reason: z.string() });
