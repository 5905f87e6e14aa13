import * as z from 'zod';
import { dateSchema, instantSchema } from './common.schema.ts';

const kind = z.enum(['count', 'sum', 'unique', 'level', 'ratio', 'mean']);

export const indicatorStatusSchema = z.enum([
  'geen_gegevens',
  'geen_doel',
  'behaald',
  'niet_behaald',
  'op_koers',
  'aandacht',
  'achter',
]);

/** A figure at one period end. `increment` is null except for count, sum and unique. */
const seriesPointSchema = z.object({
  period: z.string(),
  increment: z.number().nullable(),
  total: z.number().nullable(),
});

/** An indicator at a date (contract §3, §5). Amounts are euros; `t` and dates are calendar dates. */
export const indicatorFigureSchema = z.object({
  project: z.string().nullable(),
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  kind,
  direction: z.enum(['up', 'down']),
  actual: z.number().nullable(),
  target: z.number().nullable(),
  targetDate: z.string().nullable(),
  nextTarget: z.number().nullable(),
  nextTargetDate: z.string().nullable(),
  expected: z.number().nullable(),
  attainment: z.number().nullable(),
  pace: z.number().nullable(),
  status: indicatorStatusSchema,
  forecast: z.number().nullable(),
  t: z.string(),
  dataThrough: z.string().nullable(),
  published: z.boolean(),
  /** Programme indicators: of how many active projects there is an actual; else null. */
  delivered: z.object({ have: z.number().int(), of: z.number().int() }).nullable(),
  series: z.array(seriesPointSchema),
});
export type IndicatorFigure = z.output<typeof indicatorFigureSchema>;

/** Shares of deliveries, 0 to 1; null when nothing was expected yet. */
export const deliverySharesSchema = z.object({
  completeness: z.number().nullable(),
  timeliness: z.number().nullable(),
});

export const dashboardQuerySchema = z.strictObject({
  asOf: dateSchema.optional(),
  /** A date (through its last moment) or a moment. */
  known: z.union([dateSchema, z.iso.datetime()]).optional(),
});

export const dashboardSchema = z.object({
  /** Figures of a programme for practising, which count nowhere. */
  practice: z.literal(true).optional(),
  programme: z.string(),
  asOf: dateSchema,
  known: instantSchema.nullable(),
  indicators: z.array(indicatorFigureSchema),
  deliveries: deliverySharesSchema,
});
export type Dashboard = z.output<typeof dashboardSchema>;
