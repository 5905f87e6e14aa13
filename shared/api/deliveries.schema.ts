import * as z from 'zod';
import { DATASET_IDS } from '../datasets/dataset.ts';
import { cursorSchema, dateSchema, projectCodeSchema } from './common.schema.ts';

export const deliveryStateSchema = z.enum([
  'niet_verwacht',
  'open',
  'te_laat',
  'gesloten',
  'op_tijd',
  'laat',
  'historie',
]);

/** One expected delivery (contract §3, §5): due and lock are the last days, `acceptedAt` the first acceptance. */
export const deliverySchema = z.object({
  project: z.string(),
  dataset: z.enum(DATASET_IDS),
  municipality: z.string().optional(),
  period: z.string(),
  state: deliveryStateSchema,
  due: z.string(),
  lock: z.string(),
  acceptedAt: z.string().optional(),
});
export type Delivery = z.output<typeof deliverySchema>;

export const deliveriesSchema = z.array(deliverySchema);

/** `asOf` defaults to today; a further page is named by the answer's `link` header, since the list is a bare array. */
export const deliveriesQuerySchema = z.strictObject({
  asOf: dateSchema.optional(),
  project: projectCodeSchema.optional(),
  after: cursorSchema.optional(),
});
