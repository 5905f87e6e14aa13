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

/** A beheerder's record that the numbers of a project are 11-proof and no BSN (contract §1). */
export const elevenProofAnswerSchema = z.object({ project: z.string(), reason: z.string() });
