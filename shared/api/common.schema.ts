import * as z from 'zod';
import { isIsoDate } from '../dates/iso-date.ts';

/** A calendar date `jjjj-mm-dd`. */
export const dateSchema = z
  .string()
  .refine(isIsoDate, 'moet een bestaande datum zijn, geschreven als jjjj-mm-dd')
  .meta({ format: 'date' });

/** A moment in UTC, as in {@link Instant}. */
export const instantSchema = z.string().meta({ format: 'date-time' });

/** The id of a programme, as in the programme file (contract §2). */
export const programmeIdSchema = z.string().min(1).max(61);

/** The code of a region, `AM09`. */
export const regionCodeSchema = z
  .string()
  .regex(/^AM\d{2}$/, 'moet AM en twee cijfers zijn, bijvoorbeeld AM09');

/** The code of a municipality, `GM0222`. */
export const municipalityCodeSchema = z
  .string()
  .regex(/^GM\d{4}$/, 'moet een gemeentecode zijn: GM en vier cijfers, bijvoorbeeld GM0222');

/** The code of a project within its programme. */
export const projectCodeSchema = z.string().trim().min(1, 'mag niet leeg zijn').max(60);

/** A reporting period, `2025-B1` (contract §2). */
export const periodSchema = z
  .string()
  .regex(
    /^\d{4}-(M(0[1-9]|1[0-2])|B[1-6]|K[1-4]|H[12])$/,
    'moet een periode zijn, bijvoorbeeld 2025-B1, 2025-M03, 2025-K2 of 2025-H1',
  );

/** Why something was done; kept on the audit trail. */
export const reasonSchema = z
  .string()
  .trim()
  .min(1, 'mag niet leeg zijn: geef in een paar woorden de reden')
  .max(500, 'mag hoogstens 500 tekens lang zijn');

/** Where the next page begins; opaque to the caller. */
export const cursorSchema = z.string().min(1).max(500);

/** A page of a list: `next` is the `after` of the following page, null on the last. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}
