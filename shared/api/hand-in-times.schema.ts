import * as z from 'zod';
import { DATASET_IDS } from '../datasets/dataset.ts';
import { dateSchema } from './common.schema.ts';

/** How long handing in takes, by dataset; `seconds` is a median, null where fewer than three came in. */
export const handInTimesSchema = z.object({
  /** The first day of what is counted: a year back. */
  since: dateSchema,
  items: z.array(
    z.object({
      dataset: z.enum(DATASET_IDS),
      n: z.number().int(),
      seconds: z.number().int().nullable(),
    }),
  ),
});
export type HandInTimesAnswer = z.output<typeof handInTimesSchema>;
