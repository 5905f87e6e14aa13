import * as z from 'zod';
import { DATASET_IDS } from '../datasets/dataset.ts';
import { dateSchema, periodSchema, projectCodeSchema } from './common.schema.ts';

/** `project` left out: the projects of the programme together; `period` left out: the latest there is. */
export const breakdownQuerySchema = z.strictObject({
  dataset: z.enum(DATASET_IDS, 'moet een soort gegevens zijn, bijvoorbeeld vouchers of deelnemers'),
  by: z
    .string()
    .regex(/^[^,]+(,[^,]+)?$/, 'moet één kolom zijn, of twee met een komma ertussen')
    .transform((text) => text.split(',').map((column) => column.trim().toLowerCase())),
  project: projectCodeSchema.optional(),
  period: periodSchema.optional(),
  format: z.enum(['json', 'csv']).default('json'),
});

const value = z.string().nullable();

/** Rows in force at a period's end, rounded to multiples of `step`; `total` is the sum of the cells (contract §3, §5). */
export const breakdownSchema = z.object({
  dataset: z.string(),
  by: z.array(z.string()),
  project: z.string().nullable(),
  period: periodSchema,
  end: dateSchema,
  /** The threshold of the programme. */
  smallCell: z.number().int(),
  /** a and b: codes; null: not filled in. */
  cells: z.array(z.object({ a: value, b: value.optional(), value: z.number().int() })),
  total: z.number().int(),
  /** Projects whose numbers are not in it, with why. */
  without: z.array(z.object({ project: z.string(), reason: z.string() })),
});
export type Breakdown = z.output<typeof breakdownSchema>;
