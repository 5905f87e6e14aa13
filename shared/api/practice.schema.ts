import * as z from 'zod';

/** How many deliveries of a programme for practising are no longer in force. */
export const practiceResetSchema = z.object({ withdrawn: z.number().int() });
