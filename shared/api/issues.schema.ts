import * as z from 'zod';
import { cursorSchema } from './common.schema.ts';

const severitySchema = z.enum(['error', 'warning', 'notice']);

/** Issues of one code in one column, counted. */
export const issueGroupSchema = z.object({
  code: z.string(),
  severity: severitySchema,
  column: z.string().nullable(),
  count: z.number().int(),
});

/** Something wrong with data (contract §1); no `value` where it may be a personal number. */
export const issueSchema = z.object({
  code: z.string(),
  severity: severitySchema,
  row: z.number().int().nullable(),
  column: z.string().nullable(),
  cell: z.string().nullable(),
  value: z.string().optional(),
  message: z.string(),
  fix: z.string(),
  suggestion: z.string().optional(),
});

export const issuesQuerySchema = z.strictObject({
  format: z.enum(['json', 'csv', 'rows']).default('json'),
  after: cursorSchema.optional(),
});

export const issuesSchema = z.object({ issues: z.array(issueSchema), next: z.string().nullable() });
