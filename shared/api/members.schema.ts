import * as z from 'zod';
import { dateSchema, municipalityCodeSchema, programmeIdSchema, projectCodeSchema } from './common.schema.ts';

export const roleSchema = z.enum(['kartrekker', 'management', 'esf', 'beoordelaar', 'beheerder']);

/**
 * One right as kept (contract §5). A field that is absent does not restrict, except that a reviewer sees only the
 * municipalities that are named.
 */
export const memberSchema = z.object({
  user: z.string(),
  role: roleSchema,
  programme: programmeIdSchema.optional(),
  projects: z.array(projectCodeSchema).optional(),
  municipalities: z.array(municipalityCodeSchema).optional(),
  until: dateSchema.optional(),
});

const memberInputSchema = z.strictObject({
  ...memberSchema.shape,
  user: z
    .string()
    .trim()
    .toLowerCase()
    .max(254)
    .pipe(z.email('moet een e-mailadres zijn, bijvoorbeeld naam@gemeente.nl')),
  projects: z.array(projectCodeSchema).max(200).optional(),
  municipalities: z.array(municipalityCodeSchema).max(100).optional(),
});

/** The whole list of a region's members, as sent. */
export const membersInputSchema = z.array(memberInputSchema).max(2000);
/** The whole list of a region's members, as kept. */
export const membersSchema = z.array(memberSchema);
