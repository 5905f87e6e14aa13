import * as z from 'zod';
import { DATASET_IDS } from '../datasets/dataset.ts';
import { isIsoDate } from '../dates/iso-date.ts';

const date = z
  .string()
  .refine(isIsoDate, 'moet een bestaande datum zijn, geschreven als jjjj-mm-dd')
  .meta({ format: 'date' });
const code = z.string().trim().min(1, 'mag niet leeg zijn').max(60);
const text = z.string().trim().min(1, 'mag niet leeg zijn').max(500);
const municipalityCode = z
  .string()
  .regex(/^GM\d{4}$/, 'moet een gemeentecode zijn: GM en vier cijfers, bijvoorbeeld GM0222');
const euros = z
  .number()
  .refine((amount) => Math.round(amount * 100) / 100 === amount, 'heeft meer dan twee decimalen');
/** Days after a period's end; wide, since a programme may leave all its periods open. */
const days = z.number().int().min(0).max(36_500);

const rhythm = z.enum(['maandelijks', 'tweemaandelijks', 'kwartaal', 'halfjaar']);
const conditions = z.record(z.string(), z.array(z.string()).min(1));

const registerMeasure = z.strictObject({
  dataset: z.enum(['vouchers', 'matches', 'deelnemers', 'activiteiten']),
  date: z.string(),
  where: conditions.optional(),
  field: z.string().optional(),
  among: conditions.optional(),
});
const measuredValueMeasure = z.strictObject({
  dataset: z.literal('meetwaarden'),
  as: z.enum(['increment', 'total']),
});
const projectsMeasure = z.strictObject({ projects: z.array(code).min(1), indicator: code });

/** An indicator with its dated targets and how it is measured (contract §2). */
const indicator = z.strictObject({
  id: code,
  name: text,
  unit: z.string().trim().max(60),
  kind: z.enum(['count', 'sum', 'unique', 'level', 'ratio', 'mean']),
  direction: z.enum(['up', 'down']),
  baseline: z.number().optional(),
  window: z.strictObject({ from: date.optional(), per: z.literal('jaar').optional() }).optional(),
  targets: z.array(z.strictObject({ date, value: z.number(), note: text.optional() })).default([]),
  comparators: z
    .array(z.strictObject({ name: text, value: z.number(), n: z.number().int().optional() }))
    .optional(),
  published: z.boolean().optional(),
  measure: z.union([registerMeasure, measuredValueMeasure, projectsMeasure]),
});

const budgetYear = z.strictObject({
  year: z.number().int().min(1900).max(2100).nullable(),
  opening: euros.optional(),
  lines: z.array(
    z.strictObject({
      nr: code,
      label: text,
      income: euros.optional(),
      expense: euros.optional(),
      pm: z.enum(['income', 'expense', 'both']).optional(),
      state: z.enum(['toegezegd', 'gevraagd', 'ongedekt']).optional(),
    }),
  ),
  stated: z
    .strictObject({ income: euros.optional(), expense: euros.optional(), closing: euros.optional() })
    .optional(),
});

const project = z.strictObject({
  code,
  name: text,
  lines: z.array(code).min(1),
  start: date.optional(),
  end: date.optional(),
  rhythm: rhythm.optional(),
  datasets: z.array(z.enum(DATASET_IDS)),
  delivery: z.enum(['register', 'period']).default('register'),
  deliveredPer: z.literal('municipality').optional(),
  municipalities: z.array(municipalityCode).optional(),
  countedUnder: code.optional(),
  overlaps: z.array(code).optional(),
  indicators: z.array(indicator).default([]),
  milestones: z.array(z.strictObject({ id: code, name: text, due: date, done: date.optional() })).default([]),
  budget: z.array(budgetYear).default([]),
});

const transfer = z.strictObject({
  from: z.tuple([code, z.number().int().nullable(), code.nullable()]),
  to: z.tuple([code, z.number().int().nullable(), code.nullable()]).nullable(),
  amount: euros,
});

/** What makes a training voucher count for ESF, each a rule that a programme may set (docs/decisions/reference-date.md). */
const voucherRule = z.discriminatedUnion(
  'rule',
  [
    z.strictObject({ rule: z.literal('positief_advies') }),
    z.strictObject({ rule: z.literal('afgerond_binnen_project') }),
    z.strictObject({ rule: z.literal('bedrag_betaald') }),
    z.strictObject({ rule: z.literal('start_niet_voor'), date }),
  ],
  {
    error: ({ code: fault }) =>
      fault === 'invalid_union'
        ? 'moet een van deze zijn: positief_advies, afgerond_binnen_project, bedrag_betaald, start_niet_voor'
        : undefined,
  },
);

/** How long what was made for ESF is kept; under a hold nothing is erased, also not after that day. */
const retention = z.strictObject({
  until: date,
  hold: z.strictObject({ reason: text, since: date }).optional(),
});

/** The shape of a programme file (contract §2), before its references are checked by `checkProgramme`. */
export const programmeSchema = z.strictObject({
  id: z
    .string()
    .regex(
      /^[A-Za-z0-9][A-Za-z0-9_-]{0,60}$/,
      'mag alleen letters zonder accent, cijfers, - en _ bevatten, en begint met een letter of cijfer',
    ),
  name: text,
  fund: z.string().optional(),
  /** A programme to practise with: open to everyone with a role, counted nowhere (docs/decisions/deadlines.md). */
  practice: z.literal(true).optional(),
  region: z.strictObject({
    code: z.string().regex(/^AM\d{2}$/, 'moet AM en twee cijfers zijn, bijvoorbeeld AM09'),
    name: text,
    lead: text,
    municipalities: z
      .array(
        z.strictObject({ code: municipalityCode, name: text, from: date.optional(), to: date.optional() }),
      )
      .min(1),
  }),
  start: date,
  end: date,
  rhythm,
  dueDays: days.default(14),
  lockDays: days.default(45),
  thresholds: z
    .strictObject({ onTrack: z.number().positive(), attention: z.number().positive() })
    .default({ onTrack: 0.95, attention: 0.8 }),
  smallCell: z.number().int().min(2).max(100).default(5),
  sharedParticipantNumbers: z.boolean().default(false),
  lines: z.array(z.strictObject({ code, name: text })).min(1),
  meetings: z.array(z.strictObject({ id: code, name: text, rhythm: z.string().optional() })).optional(),
  notes: z.array(z.string()).optional(),
  projects: z.array(project),
  indicators: z.array(indicator).default([]),
  stated: z
    .array(
      z.strictObject({
        line: code.optional(),
        project: code.optional(),
        year: z.number().int(),
        income: euros.optional(),
        expense: euros.optional(),
        closing: euros.optional(),
      }),
    )
    .optional(),
  transfers: z.array(transfer).default([]),
  esf: z
    .strictObject({
      referenceDates: z
        .array(z.string().regex(/^\d{2}-\d{2}$/, 'moet mm-dd zijn, bijvoorbeeld 07-01'))
        .min(1),
      projects: z.array(code).min(1),
      municipalities: z.array(
        z.strictObject({
          code: municipalityCode,
          weight: z.number().nonnegative(),
          factor: z.number().nonnegative(),
          trial: z.array(date).optional(),
          example: z.boolean().optional(),
        }),
      ),
      maximum: euros,
      /** Days after a reference date on which it is frozen by itself; absent: by hand only. */
      freezeAfterDays: z.number().int().min(0).max(366).optional(),
      voucherRules: z.array(voucherRule).min(1).optional(),
      retention: retention.optional(),
      /** The agreement under which an outside reviewer sees submitted extracts. */
      processingAgreement: z.strictObject({ reference: text, date }).optional(),
    })
    .optional(),
});

/** A programme as it is after reading: defaults filled in, amounts in euros. */
export type Programme = z.output<typeof programmeSchema>;
/** A programme file as a person writes it. */
export type ProgrammeFile = z.input<typeof programmeSchema>;
export type Project = Programme['projects'][number];
export type Indicator = Project['indicators'][number];
export type IndicatorKind = Indicator['kind'];
export type Measure = Indicator['measure'];
export type RegisterMeasure = z.output<typeof registerMeasure>;
export type MeasuredValueMeasure = z.output<typeof measuredValueMeasure>;
export type BudgetYear = Project['budget'][number];
export type BudgetLine = BudgetYear['lines'][number];
export type VoucherRule = z.output<typeof voucherRule>;
export type Retention = z.output<typeof retention>;
export type Transfer = Programme['transfers'][number];
export type Rhythm = z.output<typeof rhythm>;
