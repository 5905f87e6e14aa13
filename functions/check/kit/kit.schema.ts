import * as z from 'zod';
import { FILE_DATASET_IDS } from '../../../shared/datasets/datasets.ts';

const count = z.number().int().min(0);
const severity = z.enum(['error', 'warning', 'notice']);
const path = z.string().regex(/^[\w./-]+$/);

const issue = z.strictObject({
  code: z.string(),
  severity,
  column: z.string().nullable(),
  row: z.number().int().min(1).nullable(),
  cell: z.string().nullable(),
});

const expected = z.strictObject({
  exit: z.literal([0, 1]),
  status: z.enum(['proefcontrole', 'te_bevestigen', 'afgekeurd']),
  rows: count,
  accepted: count,
  refused: count,
  groups: z.array(z.strictObject({ code: z.string(), severity, column: z.string().nullable(), count })),
  issues: z.array(issue).describe('In any order.'),
  preview: z.strictObject({ added: count, changed: count, removed: count }).optional(),
  values: z
    .array(z.object({ row: z.number().int().min(2) }).catchall(z.string()))
    .describe('Every row in canonical form; a column that is not named is empty (null).')
    .optional(),
});

const kitCase = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().describe('Dutch: what the file shows.'),
  rule: z.string().describe('Where the rule stands in the contract.'),
  file: path,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the file, which is exact to the byte.'),
  dataset: z.enum(FILE_DATASET_IDS as [string, ...string[]]),
  project: z.string(),
  period: z.string(),
  municipality: z.string().optional(),
  previous: path.describe('The file of the period before, in force.').optional(),
  participants: path.describe('The file `deelnemers` of the project, in force.').optional(),
  expected,
});

/** `cases.json` of a conformance kit: each file with what must come of it (docs/standard/README.md). */
export const kitSchema = z.strictObject({
  $schema: z.string().optional(),
  standard: z.string().describe('Version of the standard.'),
  programme: path,
  cases: z.array(kitCase).min(1),
});

export type Kit = z.output<typeof kitSchema>;
export type KitCase = z.output<typeof kitCase>;
