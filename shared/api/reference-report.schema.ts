import * as z from 'zod';
import { indicatorStatusSchema } from './dashboard.schema.ts';
import { factorsSchema, manifestSchema } from './reference-dates.schema.ts';
import { referenceStateSchema } from './reference-review.schema.ts';

const count = z.number().int();
const reportCountsSchema = z.object({
  ...{ caseload: count, active: count, dormant: count, esf: count, proven: count, left: count },
  ...{ toWork: count, qualified: count },
  ...{ forward: count, equal: count, backward: count, unknown: count },
});

const frozenManifestSchema = manifestSchema.shape.municipalities.element.options[0];

/** What a printed report of one municipality at a reference date tells; all of it from what was frozen. */
export const referenceReportSchema = z.object({
  programme: z.object({ id: z.string(), name: z.string(), fund: z.string().nullable() }),
  region: z.string(),
  municipality: z.object({ code: z.string(), name: z.string() }),
  date: z.string(),
  window: z.object({ from: z.string(), to: z.string() }),
  state: referenceStateSchema.exclude(['open']),
  /** A trial by its state, or a try-out by the programme. */
  trial: z.boolean(),
  /** Weight and factor of the municipality are an example. */
  example: z.boolean(),
  /** Definitive once, and opened again by two people since. */
  reopened: z.boolean(),
  /** The extract that this is of, and the newest there is. */
  version: count,
  latest: count,
  frozenAt: z.string(),
  by: z.string(),
  programmeVersion: count,
  /** The last day on which the files are locked; null unless definitive. */
  retainUntil: z.string().nullable(),
  files: frozenManifestSchema.shape.files,
  submissions: frozenManifestSchema.shape.submissions,
  counts: reportCountsSchema,
  factors: factorsSchema,
  /** ESF+ common indicators with the names they were frozen with; null where the fund is another. */
  esfIndicators: z.array(z.object({ code: z.string(), name: z.string(), count })).nullable(),
  /** Indicators of the ESF projects on the day before D, as known when the extract was frozen. */
  targets: z.array(
    z.object({
      project: z.string(),
      id: z.string(),
      name: z.string(),
      unit: z.string(),
      actual: z.number().nullable(),
      target: z.number().nullable(),
      targetDate: z.string().nullable(),
      pace: z.number().nullable(),
      status: indicatorStatusSchema,
      t: z.string(),
    }),
  ),
  /** The definitive extract before this one; null where there was none when this one was frozen. */
  previous: z
    .object({
      date: z.string(),
      counts: reportCountsSchema,
      joined: count,
      gone: count,
      /** Lines of verschillen.csv: values of earlier extracts that were corrected since. */
      corrections: count,
    })
    .nullable(),
});
export type ReferenceReport = z.output<typeof referenceReportSchema>;
