import * as z from 'zod';
import { MAX_COLUMNS } from '../csv/file-fault.ts';
import { DATASET_IDS } from '../datasets/dataset.ts';
import { instantSchema } from './common.schema.ts';

const LONGEST = 300;
/** More different texts than a column of codes ever has. */
const MOST_VALUES = 200;
/** A mapping is one item in the table. */
const MOST_CHARACTERS = 100_000;

const header = z.string().min(1).max(LONGEST);

const mappedColumnSchema = z
  .strictObject({
    column: z.string().min(1).max(60),
    from: header.nullable(),
    fixed: z.string().min(1, 'mag niet leeg zijn').max(LONGEST).nullable(),
    values: z
      .record(z.string().max(LONGEST), z.string().max(LONGEST))
      .refine((values) => Object.keys(values).length <= MOST_VALUES, 'heeft meer dan 200 vertalingen'),
  })
  .refine(
    ({ from, fixed }) => (from === null) !== (fixed === null),
    'moet een eigen kolom (from) of een vaste waarde (fixed) hebben, niet allebei',
  );

/** A mapping of foreign columns to ours, as it is kept per project and dataset. */
export const mappingInputSchema = z.strictObject({
  /** The version it was made of, 0 for the first; left out it replaces whatever is there. */
  version: z.number().int().min(0).optional(),
  headers: z.array(header).min(1).max(MAX_COLUMNS),
  columns: z
    .array(mappedColumnSchema)
    .min(1)
    .max(MAX_COLUMNS)
    .refine(
      (columns) => JSON.stringify(columns).length <= MOST_CHARACTERS,
      'is groter dan 100.000 tekens: vertaal minder waarden',
    ),
});
export type MappingInput = z.output<typeof mappingInputSchema>;

/** What is kept now; version 0 and no mapping where none was kept. */
export const mappingAnswerSchema = z.object({
  version: z.number().int(),
  at: instantSchema.nullable(),
  by: z.string().nullable(),
  mapping: z
    .object({
      dataset: z.enum(DATASET_IDS.filter((id) => id !== 'voortgang')),
      headers: z.array(z.string()),
      columns: z.array(mappedColumnSchema),
    })
    .nullable(),
});
export type MappingAnswer = z.output<typeof mappingAnswerSchema>;

export const mappingKeptSchema = z.object({ version: z.number().int() });

/** Whether a beheerder recorded that the project's numbers are 11-proof and no BSN (contract §1). */
export const elevenProofHoldsSchema = z.object({ project: z.string(), elevenProof: z.boolean() });
