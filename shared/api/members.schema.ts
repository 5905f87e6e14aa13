import * as z from 'zod';
import { dateSchema, municipalityCodeSchema, programmeIdSchema, projectCodeSchema } from './common.schema.ts';

export const roleSchema = z.enum(['kartrekker', 'management', 'esf', 'beoordelaar', 'beheerder']);

/** One right as kept: a field that is absent does not restrict (contract §5). */
export const memberSchema = z.object({
  user: z.string(),
  role: roleSchema,
  programme: programmeIdSchema.optional(),
  projects: z.array(projectCodeSchema).optional(),
  municipalities: z.array(municipalityCodeSchema).optional(),
  until: dateSchema.optional(),
});

const memberInputSchema = z
  .strictObject({
    ...memberSchema.shape,
    user: z
      .string()
      .trim()
      .toLowerCase()
      .max(254)
      .pipe(z.email('moet een e-mailadres zijn, bijvoorbeeld naam@gemeente.nl')),
    projects: z.array(projectCodeSchema).max(200).optional(),
    municipalities: z.array(municipalityCodeSchema).max(100).optional(),
  })
  .superRefine((member, context) => {
    if (member.role !== 'beoordelaar') return;
    if (!member.municipalities?.length)
      context.addIssue({
        code: 'custom',
        path: ['municipalities'],
        message: 'is nodig bij een beoordelaar: noem de gemeenten waarvan deze de aanlevering beoordeelt',
      });
    if (!member.until)
      context.addIssue({
        code: 'custom',
        path: ['until'],
        message: 'is nodig bij een beoordelaar: noem de laatste dag waarop de toegang geldt',
      });
  });

/** The whole list of a region's members, as sent. */
export const membersInputSchema = z.array(memberInputSchema).max(2000);
/** The whole list of a region's members, as kept. */
export const membersSchema = z.array(memberSchema);
