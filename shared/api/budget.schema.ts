import * as z from 'zod';

/** Income and expense in euros. */
export const moneySchema = z.object({ income: z.number(), expense: z.number() });

const parts = z.array(z.object({ code: z.string(), gross: moneySchema, net: moneySchema }));

export const budgetQuerySchema = z.strictObject({
  year: z.coerce
    .number('moet een jaartal van vier cijfers zijn')
    .int('moet een jaartal van vier cijfers zijn')
    .min(1900, 'moet een jaartal van vier cijfers zijn')
    .max(2100, 'moet een jaartal van vier cijfers zijn')
    .optional(),
});

/** Totals of a year (contract §3, §5), gross and net of transfers, with what does not add up. */
export const budgetSchema = z.object({
  year: z.number().int(),
  projects: parts,
  lines: parts,
  programme: z.object({ gross: moneySchema, net: moneySchema }),
  differences: z.array(z.object({ where: z.string(), stated: z.number(), found: z.number() })),
  oneSided: z.array(
    z.object({
      from: z.tuple([z.string(), z.number().int().nullable(), z.string().nullable()]),
      to: z.tuple([z.string(), z.number().int().nullable(), z.string().nullable()]).nullable(),
      amount: z.number(),
    }),
  ),
});
export type Budget = z.output<typeof budgetSchema>;
