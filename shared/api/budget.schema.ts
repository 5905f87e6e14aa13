import * as z from 'zod';
import { dashboardQuerySchema } from './dashboard.schema.ts';
import { dateSchema, instantSchema } from './common.schema.ts';

/** Income and expense in euros. */
const moneySchema = z.object({ income: z.number(), expense: z.number() });

const parts = z.array(z.object({ code: z.string(), gross: moneySchema, net: moneySchema }));

const yearFault = 'moet een jaartal van vier cijfers zijn, of null voor wat voor de hele looptijd is begroot';

/**
 * `year=null` asks for what is budgeted for the whole run; left out: the year of `asOf` (today), where that has no budget
 * the whole run, where that has none the nearest year that has one.
 */
export const budgetQuerySchema = z.strictObject({
  asOf: dateSchema.optional(),
  year: z
    .string()
    .regex(/^(null|(19|20)\d{2}|2100)$/, yearFault)
    .transform((text) => (text === 'null' ? null : Number(text)))
    .optional(),
});

/** A year as in the budget; what was handed in as in the dashboard. */
export const realisedQuerySchema = z.strictObject({
  ...budgetQuerySchema.shape,
  ...dashboardQuerySchema.pick({ known: true }).shape,
  format: z.enum(['json', 'csv']).default('json'),
});

/** Totals of a year (contract §3, §5), gross and net of transfers, with what does not add up. */
export const budgetSchema = z.object({
  year: z.number().int().nullable(),
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
  /** How far income is certain, gross; `between`: what of the promised one project pays another. */
  cover: z.object({
    ...{ promised: z.number(), asked: z.number(), uncovered: z.number(), between: z.number() },
  }),
  /** Posts of which the amount is not known yet. */
  pm: z.array(
    z.object({
      project: z.string(),
      nr: z.string(),
      label: z.string(),
      side: z.enum(['income', 'expense', 'both']),
    }),
  ),
});
export type Budget = z.output<typeof budgetSchema>;

/** null where nothing is known, which is not zero. */
const amountsSchema = z.object({ income: z.number().nullable(), expense: z.number().nullable() });
const comparedShape = { budget: amountsSchema, realised: amountsSchema };

/** Budget beside what was realised to date, in euros (contract §1, financien). */
export const realisedSchema = z.object({
  year: z.number().int().nullable(),
  asOf: dateSchema,
  known: instantSchema.nullable(),
  projects: z.array(
    z.object({
      code: z.string(),
      /** Whether the project hands in `financien`. */
      reports: z.boolean(),
      /** The end of the latest period of which it handed them in. */
      through: dateSchema.nullable(),
      ...comparedShape,
      posts: z.array(
        z.object({
          nr: z.string(),
          /** null: the budget has this post no more. */
          label: z.string().nullable(),
          pm: z.enum(['income', 'expense', 'both']).nullable(),
          state: z.enum(['toegezegd', 'gevraagd', 'ongedekt']).nullable(),
          ...comparedShape,
        }),
      ),
    }),
  ),
  /** Of the projects that handed in a position, so that like is compared with like. */
  lines: z.array(z.object({ code: z.string(), ...comparedShape })),
  programme: z.object(comparedShape),
});
export type RealisedMoney = z.output<typeof realisedSchema>;
