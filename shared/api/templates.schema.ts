import * as z from 'zod';
import { periodSchema } from './common.schema.ts';

/** The period for which a template is filled in. */
export const templateQuerySchema = z.strictObject({ period: periodSchema });
