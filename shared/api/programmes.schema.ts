import * as z from 'zod';
import { programmeSchema } from '../programme/programme.schema.ts';
import { pageOf, reasonSchema } from './common.schema.ts';
import { indicatorFigureSchema, indicatorStatusSchema } from './dashboard.schema.ts';

/** A programme in a list. */
export const programmeSummarySchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Its code. */
  region: z.string(),
  regionName: z.string(),
  version: z.number().int(),
  start: z.string(),
  end: z.string(),
});
export type ProgrammeSummary = z.output<typeof programmeSummarySchema>;

export const programmesSchema = pageOf(programmeSummarySchema);

/** A programme file with its version; sent back by PUT, that version must still be the current one. */
export const programmeAnswerSchema = z.object({
  ...programmeSchema.shape,
  version: z.number().int(),
});
export type ProgrammeAnswer = z.output<typeof programmeAnswerSchema>;

export const programmeInputSchema = z.strictObject({
  ...programmeSchema.shape,
  version: z.number().int().optional(),
  /** Why this version is made; kept with it and on the trail, no part of the file. */
  reason: reasonSchema.optional(),
});

export const programmeAcceptedSchema = z.object({ version: z.number().int() });

/** What a version differs in from the one before it, a Dutch sentence each; project null: of the programme. */
const changesSchema = z.array(
  z.object({ part: z.string(), project: z.string().nullable(), text: z.string() }),
);

/** Versions of a programme, newest first; changes are empty for the first. */
export const programmeVersionsSchema = pageOf(
  z.object({
    version: z.number().int(),
    at: z.string(),
    by: z.string(),
    reason: z.string().nullable(),
    changes: changesSchema,
  }),
);
export type ProgrammeVersionEntry = z.output<typeof programmeVersionsSchema>['items'][number];

export const programmeVersionsQuerySchema = z.strictObject({
  after: z
    .string()
    .regex(/^\d{1,9}$/, 'moet een versienummer zijn')
    .optional(),
});

const sideSchema = z.object({
  actual: z.number().nullable(),
  target: z.number().nullable(),
  expected: z.number().nullable(),
  attainment: z.number().nullable(),
  status: indicatorStatusSchema,
});

export const programmePreviewQuerySchema = z.strictObject({ figures: z.enum(['ja', 'nee']).optional() });

/** What would be of a programme file when it were put: every fault, or what changes and what that does to figures. */
export const programmePreviewSchema = z.object({
  /** The version in force; 0 where the programme is new. */
  version: z.number().int(),
  faults: z.array(z.object({ path: z.string(), message: z.string() })),
  changes: changesSchema,
  /** Figures that come out otherwise, as of today; null where not asked, or the file has faults. */
  figures: z
    .object({
      asOf: z.string(),
      same: z.number().int(),
      other: z.array(
        z.object({
          project: z.string().nullable(),
          id: z.string(),
          name: z.string(),
          unit: z.string(),
          kind: indicatorFigureSchema.shape.kind,
          /** null: not in that version. */
          before: sideSchema.nullable(),
          after: sideSchema.nullable(),
          /** Too much to count now: it is computed after saving. */
          later: z.boolean(),
        }),
      ),
    })
    .nullable(),
});
export type ProgrammePreview = z.output<typeof programmePreviewSchema>;

/** What forms of a programme are made of: the fields with their words, columns of datasets, and all municipalities. */
export const programmeFormSchema = z.object({
  form: z.record(z.string(), z.unknown()),
  datasets: z.record(
    z.string(),
    z.array(z.object({ name: z.string(), isDate: z.boolean(), codes: z.array(z.string()).nullable() })),
  ),
  municipalities: z.array(z.object({ code: z.string(), name: z.string() })),
});
