import * as z from 'zod';
import { DATASET_IDS } from '../datasets/dataset.ts';
import { dateSchema, instantSchema } from './common.schema.ts';
import { dashboardQuerySchema, deliverySharesSchema, indicatorFigureSchema } from './dashboard.schema.ts';
import { deliverySchema } from './deliveries.schema.ts';

const named = z.object({ code: z.string(), name: z.string() });
const targetSchema = z.object({ date: z.string(), value: z.number(), note: z.string().optional() });

/** An indicator with what its chart needs: the line of actual beside expected, and every target as a mark. */
export const projectIndicatorSchema = z.object({
  ...indicatorFigureSchema.shape,
  baseline: z.number().nullable(),
  targets: z.array(targetSchema),
  comparators: z.array(z.object({ name: z.string(), value: z.number(), n: z.number().optional() })),
  /** Where the forecast lands at the lowest and the highest rate of the last six periods. */
  range: z.object({ low: z.number(), high: z.number() }).nullable(),
  /** Targets as they were before a programme version changed them, with the plan they made through the last day they held. */
  earlierTargets: z.array(
    z.object({
      until: z.string(),
      /** The day of the change, with why and by whom; `by` null for who may not know. */
      on: z.string(),
      reason: z.string().nullable(),
      by: z.string().nullable(),
      /** Where the plan that came then has it on that day. */
      resumes: z.number().nullable(),
      targets: z.array(targetSchema),
      line: z.array(z.object({ end: z.string(), expected: z.number().nullable() })),
    }),
  ),
  /** The plan begins anew at each 1 January (contract §2, window per year). */
  yearly: z.boolean(),
  /** Every period end from the start to the last target (or the project's end): actual up to t, expected throughout. */
  line: z.array(
    z.object({
      period: z.string(),
      end: z.string(),
      actual: z.number().nullable(),
      expected: z.number().nullable(),
      /** What a ratio or mean is divided by; null for other kinds and where that is not known. */
      n: z.number().nullable(),
      /** Nothing was accepted for the period, though it was expected: the actual is that of the period before. */
      missed: z.boolean(),
    }),
  ),
});
export type ProjectIndicator = z.output<typeof projectIndicatorSchema>;

/** A change of the targets of an indicator; `by` null for who may not know. */
export const targetChangeSchema = z.object({
  project: z.string().nullable(),
  ...{ id: z.string(), name: z.string(), unit: z.string() },
  on: z.string(),
  reason: z.string().nullable(),
  by: z.string().nullable(),
  before: z.array(targetSchema),
  after: z.array(targetSchema),
});
export type TargetChangeAnswer = z.output<typeof targetChangeSchema>;

const budgetYearSchema = z.object({
  year: z.number().int().nullable(),
  opening: z.number().nullable(),
  lines: z.array(
    z.object({
      nr: z.string(),
      label: z.string(),
      income: z.number().nullable(),
      expense: z.number().nullable(),
      pm: z.enum(['income', 'expense', 'both']).nullable(),
      state: z.enum(['toegezegd', 'gevraagd', 'ongedekt']).nullable(),
    }),
  ),
  total: z.object({ income: z.number(), expense: z.number() }),
});

/** All that the page of a project shows, at a date. Amounts are euros. */
export const projectDetailSchema = z.object({
  programme: z.string(),
  asOf: dateSchema,
  /** null: from what is in force now. */
  known: instantSchema.nullable(),
  code: z.string(),
  name: z.string(),
  lines: z.array(named),
  start: z.string(),
  end: z.string(),
  rhythm: z.enum(['maandelijks', 'tweemaandelijks', 'kwartaal', 'halfjaar']),
  datasets: z.array(z.enum(DATASET_IDS)),
  delivery: z.enum(['register', 'period']),
  /** Whose files are expected separately; empty where the project hands in one. */
  deliveredBy: z.array(named),
  countedUnder: z.string().nullable(),
  overlaps: z.array(z.string()),
  indicators: z.array(projectIndicatorSchema),
  /** As the programme file and later progress forms have them. */
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
  /** The latest progress form; null where none was handed in. */
  progress: z
    .object({
      period: z.string(),
      stand: z.string(),
      knelpunt: z.string(),
      hulp_nodig: z.string(),
      vooruitblik: z.string(),
    })
    .nullable(),
  budget: z.array(budgetYearSchema),
  deliveries: z.array(deliverySchema),
  shares: deliverySharesSchema,
});
export type ProjectDetail = z.output<typeof projectDetailSchema>;

/** As of the dashboard: a date, and only what was accepted by then. */
export const projectQuerySchema = dashboardQuerySchema;

/** Changes after a day, by what was known at a moment. */
export const targetChangesQuerySchema = z.strictObject({
  since: dateSchema.optional(),
  ...dashboardQuerySchema.pick({ known: true }).shape,
});
