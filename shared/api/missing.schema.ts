import * as z from 'zod';
import { cursorSchema, pageOf } from './common.schema.ts';
import { deliverySchema } from './deliveries.schema.ts';

/** A delivery that must be chased (contract §3), with who may hand it in. */
export const missingDeliverySchema = z.object({
  ...deliverySchema.omit({ acceptedAt: true }).shape,
  /** Name of the project. */
  name: z.string(),
  /** The last day of an exception to the lock that holds. */
  until: z.string().optional(),
  leads: z.array(z.string()),
});
export type MissingAnswer = z.output<typeof missingDeliverySchema>;
export const missingSchema = pageOf(missingDeliverySchema);

export const missingQuerySchema = z.strictObject({
  format: z.enum(['json', 'csv']).default('json'),
  after: cursorSchema.optional(),
});
