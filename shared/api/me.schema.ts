import * as z from 'zod';
import { dateSchema } from './common.schema.ts';
import { memberSchema } from './members.schema.ts';
import { programmeSummarySchema } from './programmes.schema.ts';

/** Who is signed in and what this person may do today (contract §5). */
export const meSchema = z.object({
  user: z.string(),
  platform: z.boolean(),
  roles: z.array(z.object({ ...memberSchema.omit({ user: true }).shape, region: z.string() })),
  programmes: z.array(programmeSummarySchema),
  /** Programmes to practise with, open to everyone with a role; not among `programmes`. */
  practice: z.array(programmeSummarySchema),
  today: dateSchema,
});
export type Me = z.output<typeof meSchema>;
