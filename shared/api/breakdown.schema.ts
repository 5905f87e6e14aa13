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

export const breakdownPeriodsQuerySchema = breakdownQuerySchema.omit({ period: true });

/** The same cells at every period end that has numbers, oldest first. */
export const breakdownPeriodsSchema = z.object({
  ...breakdownSchema.pick({ dataset: true, by: true, project: true, smallCell: true }).shape,
  periods: z.array(
    z.object({
      ...breakdownSchema.pick({ period: true, end: true, without: true }).shape,
      /** The sum of the rounded cells; null where nothing is shown. */
      total: z.number().int().nullable(),
      /** Why nothing is shown; null where it is. */
      refusal: z.string().nullable(),
    }),
  ),
  /** A value for each of the periods; null where nothing is shown. By two columns what never occurs is left out. */
  rows: z.array(z.object({ a: value, b: value.optional(), values: z.array(z.number().int().nullable()) })),
});
export type BreakdownPeriods = z.output<typeof breakdownPeriodsSchema>;
