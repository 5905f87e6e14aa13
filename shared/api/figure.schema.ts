import * as z from 'zod';
import { DATASET_IDS } from '../datasets/dataset.ts';
import { dateSchema, instantSchema, projectCodeSchema } from './common.schema.ts';
import { dashboardQuerySchema } from './dashboard.schema.ts';
import { projectIndicatorSchema } from './project.schema.ts';

const named = z.object({ code: z.string(), name: z.string() });
const conditions = z.record(z.string(), z.array(z.string()));

/** How an indicator is measured, as in the programme file (contract §2). */
const measureSchema = z.union([
  z.object({
    dataset: z.enum(DATASET_IDS),
    date: z.string(),
    where: conditions.optional(),
    field: z.string().optional(),
    among: conditions.optional(),
  }),
  z.object({ dataset: z.literal('meetwaarden'), as: z.enum(['increment', 'total']) }),
  z.object({ projects: z.array(z.string()), indicator: z.string() }),
]);

/** A figure of one project at its own t, with what a ratio or mean is made of; null where it is not of that kind. */
const partSchema = z.object({
  project: named,
  t: z.string(),
  dataThrough: z.string().nullable(),
  actual: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
});

/** A submission that a figure rests on. */
const sourceSchema = z.object({
  project: z.string(),
  dataset: z.enum(DATASET_IDS),
  municipality: named.nullable(),
  period: z.string(),
  acceptedAt: instantSchema,
  nothingToReport: z.boolean(),
  /** null where a practice submission is of another person. */
  sender: z.string().nullable(),
  rows: z.number().int().nullable(),
  /** Its id, for who may open submissions. */
  submission: z.string().nullable(),
});

/** One figure opened (design.md rule 10): what it is made of, by which formula, from which submissions. */
export const figureSchema = z.object({
  programme: z.string(),
  asOf: dateSchema,
  known: instantSchema.nullable(),
  project: named.nullable(),
  indicator: projectIndicatorSchema,
  measure: measureSchema,
  window: z.object({ from: z.string().optional(), per: z.literal('jaar').optional() }).nullable(),
  delivery: z.enum(['register', 'period']).nullable(),
  /** The project itself, or the projects that an indicator of the programme adds up. */
  parts: z.array(partSchema),
  /** Newest first, at most the newest hundred. */
  sources: z.array(sourceSchema),
  /** How many submissions it rests on in all. */
  sourceCount: z.number().int(),
});
export type OpenedFigure = z.output<typeof figureSchema>;

/** `project` absent: an indicator of the programme. */
export const figureQuerySchema = z.strictObject({
  ...dashboardQuerySchema.shape,
  project: projectCodeSchema.optional(),
  id: projectCodeSchema,
});
