import * as z from 'zod';
import { auditEntrySchema } from './audit.schema.ts';

const cellSchema = z.union([z.string(), z.number(), z.null()]);

/** Asks for a draw. Without a seed one is made; the same seed over the same extract draws the same rows. */
export const sampleInputSchema = z.strictObject({
  n: z
    .number('moet een geheel getal zijn')
    .int('moet een geheel getal zijn')
    .min(1, 'moet minstens 1 zijn')
    .max(500, 'mag hoogstens 500 zijn: trek een tweede steekproef met een andere seed'),
  seed: z
    .string()
    .trim()
    .regex(
      /^[A-Za-z0-9._-]{1,60}$/,
      'mag alleen letters, cijfers, punt, - en _ bevatten, hoogstens 60 tekens',
    )
    .optional(),
});

/** A draw as it is kept: who, when, with which seed, of which bytes, and which rows. */
export const sampleSchema = z.object({
  id: z.string(),
  at: z.string(),
  by: z.string(),
  seed: z.string(),
  /** How rows follow from the seed. */
  method: z.string(),
  /** SHA-256 of the extract.json that was drawn from, and its state then. */
  sha256: z.string(),
  state: z.string(),
  /** Rows of the extract. */
  of: z.number().int(),
  /** Each drawn row: its place in the draw, by which it is opened, and Excel's row number in extract.csv. */
  rows: z.array(z.object({ index: z.number().int(), csvRow: z.number().int() })),
});

export const samplesSchema = z.array(sampleSchema);

/** One drawn row with the files and rows it rests on, the references to proof, and the trail. */
export const sampleRowSchema = z.object({
  csvRow: z.number().int(),
  row: z.record(z.string(), cellSchema),
  files: z.array(
    z.object({
      submission: z.string(),
      project: z.string(),
      dataset: z.enum(['deelnemers', 'activiteiten']),
      period: z.string(),
      fileName: z.string(),
      sha256: z.string().nullable(),
      originalSha256: z.string().nullable(),
      size: z.number().int(),
      sender: z.string().nullable(),
      acceptedAt: z.string().nullable(),
      /** Whether the file is kept, to be downloaded from `files/{submission}` of the sample. */
      kept: z.boolean(),
      rows: z.array(
        z.object({
          /** Excel's row number in that file. */
          row: z.number().int(),
          /** False where a later file of the project has this row anew. */
          counts: z.boolean(),
          /** Reference to the proof (bewijsstuk). */
          proof: z.string().nullable(),
          cells: z.record(z.string(), cellSchema),
        }),
      ),
    }),
  ),
  trail: z.array(auditEntrySchema),
});
