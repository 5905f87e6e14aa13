import * as z from 'zod';
import { LEVELS } from '../meeting/meeting.ts';
import type { Entry } from '../meeting/meeting.ts';
import { OWNER_ROLES } from '../meeting/owner-roles.ts';
import { dateSchema, instantSchema, projectCodeSchema } from './common.schema.ts';
import { deliverySharesSchema, indicatorFigureSchema, indicatorStatusSchema } from './dashboard.schema.ts';
import { deliverySchema } from './deliveries.schema.ts';
import { projectDetailSchema, projectIndicatorSchema, targetChangeSchema } from './project.schema.ts';

const text = z.string().trim().min(1, 'mag niet leeg zijn').max(500, 'mag hoogstens 500 tekens lang zijn');
const optionalText = z.string().trim().max(500, 'mag hoogstens 500 tekens lang zijn').default('');
const code = z.string().trim().min(1).max(60);
const owner = z.enum(OWNER_ROLES, { error: 'moet een rol uit de lijst zijn' });
const version = z.number().int().positive();

const centralSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('indicator'), project: projectCodeSchema.nullable(), id: code }),
  z.strictObject({ kind: z.literal('line'), code }),
  z.strictObject({ kind: z.literal('project'), code: projectCodeSchema }),
]);

/** A meeting to plan: one of the programme's `meetings` by its id, or a name of its own. */
export const meetingInputSchema = z.strictObject({
  series: code.nullable().default(null),
  name: z.string().trim().max(200, 'mag hoogstens 200 tekens lang zijn').default(''),
  date: dateSchema,
  central: centralSchema.nullable().default(null),
});
export type MeetingInput = z.output<typeof meetingInputSchema>;
/** `version` is the one that was seen: who was first wins. */
export const meetingChangeSchema = z.strictObject({ ...meetingInputSchema.shape, version });

const aboutProject = { project: projectCodeSchema.nullable().default(null), text };
const entryShapes = {
  besluit: { kind: z.literal('besluit'), ...aboutProject },
  actie: {
    ...{ kind: z.literal('actie'), ...aboutProject, owner, due: dateSchema },
    done: dateSchema.nullable().default(null),
  },
  notitie: { kind: z.literal('notitie'), ...aboutProject, indicator: code },
  knelpunt: {
    ...{ kind: z.literal('knelpunt'), ...aboutProject, help: optionalText, owner },
    level: z.enum(LEVELS),
    since: dateSchema,
    done: dateSchema.nullable().default(null),
  },
} as const;

/** A decision, an action, a note about an indicator, or an obstacle. */
export const entryInputSchema = z.discriminatedUnion('kind', [
  z.strictObject(entryShapes.besluit),
  z.strictObject(entryShapes.actie),
  z.strictObject(entryShapes.notitie),
  z.strictObject(entryShapes.knelpunt),
]);
export type EntryInput = z.output<typeof entryInputSchema>;
export const entryChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...entryShapes.besluit, version }),
  z.strictObject({ ...entryShapes.actie, version }),
  z.strictObject({ ...entryShapes.notitie, version }),
  z.strictObject({ ...entryShapes.knelpunt, version }),
]);

export const meetingSchema = z.object({
  id: z.string(),
  version,
  series: z.string().nullable(),
  name: z.string(),
  date: dateSchema,
  central: centralSchema.nullable(),
});
export type MeetingAnswer = z.output<typeof meetingSchema>;
export const meetingsSchema = z.array(meetingSchema);

/** What was written down, with the meeting's day; `steps` tell where an obstacle lay before. */
export const entrySchema = z.object({
  id: z.string(),
  version,
  kind: z.enum(['besluit', 'actie', 'notitie', 'knelpunt'] satisfies Entry['kind'][]),
  meeting: z.object({ id: z.string(), name: z.string(), date: z.string() }),
  text: z.string(),
  project: z.string().nullable(),
  indicator: z.string().nullable(),
  help: z.string().nullable(),
  owner: z.enum(OWNER_ROLES).nullable(),
  due: z.string().nullable(),
  level: z.enum(LEVELS).nullable(),
  since: z.string().nullable(),
  done: z.string().nullable(),
  steps: z.array(
    z.object({
      at: instantSchema,
      level: z.enum(LEVELS).nullable(),
      owner: z.enum(OWNER_ROLES).nullable(),
      done: z.string().nullable(),
    }),
  ),
});
export type EntryAnswer = z.output<typeof entrySchema>;

const seen = z.object({
  actual: z.number().nullable(),
  status: indicatorStatusSchema,
  target: z.number().nullable(),
  t: z.string(),
});

/** Milestones of all projects, each with its project. */
const milestonesSchema = z.array(
  z.object({ project: z.string(), ...projectDetailSchema.shape.milestones.element.shape }),
);
/** What leads wrote last, per project. */
const progressSchema = z.array(
  z.object({ project: z.string(), ...projectDetailSchema.shape.progress.unwrap().shape }),
);

/** How many projects are asked for progress forms, and how many handed one in. */
const reportingSchema = z.object({ of: z.number().int(), have: z.number().int() });

/** All that a meeting needs, in agenda order, as known on its day. */
export const packSchema = z.object({
  meeting: meetingSchema,
  programme: z.object({ id: z.string(), name: z.string(), region: z.string() }),
  projects: z.array(z.object({ code: z.string(), name: z.string(), lines: z.array(z.string()) })),
  lines: z.array(z.object({ code: z.string(), name: z.string() })),
  /** Of the region, so that a delivery per municipality can be named. */
  municipalities: z.array(z.object({ code: z.string(), name: z.string() })),
  asOf: dateSchema,
  /** null: all that is known now, since the day is not over. */
  known: instantSchema.nullable(),
  since: dateSchema,
  /** The meeting that `since` is the day of; null before a first one. */
  previous: meetingSchema.nullable(),
  indicators: z.array(indicatorFigureSchema),
  deliveries: deliverySharesSchema,
  /** What is central, with what a chart needs. */
  central: z.array(projectIndicatorSchema),
  changes: z.array(
    z.object({
      project: z.string().nullable(),
      id: z.string(),
      name: z.string(),
      unit: z.string(),
      before: seen.nullable(),
      after: seen,
    }),
  ),
  /** Targets that changed since, the latest first. */
  targetChanges: z.array(targetChangeSchema),
  behind: z.array(z.object({ project: z.string().nullable(), id: z.string() })),
  obstacles: z.array(entrySchema),
  progress: progressSchema,
  reporting: reportingSchema,
  missing: z.array(deliverySchema),
  milestones: milestonesSchema,
  decisions: z.array(entrySchema),
  actions: z.array(entrySchema),
  notes: z.array(entrySchema),
  /** What was written down at this meeting, as it is now. */
  recorded: z.array(entrySchema),
});
export type MeetingPack = z.output<typeof packSchema>;

/** What a programme reached in a year, from figures, texts and decisions; its money is in `…/budget`. */
export const yearlyReportSchema = z.object({
  programme: z.object({
    ...{ id: z.string(), name: z.string(), region: z.string(), start: dateSchema, end: dateSchema },
  }),
  year: z.number().int(),
  /** The last day of the year, or today within it. */
  asOf: dateSchema,
  projects: packSchema.shape.projects,
  lines: packSchema.shape.lines,
  indicators: z.array(
    z.object({
      ...indicatorFigureSchema.omit({ series: true }).shape,
      /** The actual at the end of the year before; null where there was none. */
      before: z.number().nullable(),
      /** Whether it began in the year itself (project, programme or window): then there is no year before. */
      began: z.boolean(),
    }),
  ),
  /** Of the deliveries over its periods, as of today; provisional until it has ended and none is awaited. */
  standing: z.object({
    ended: z.boolean(),
    ...{ expected: z.number().int(), accepted: z.number().int(), awaited: z.number().int() },
  }),
  progress: progressSchema,
  reporting: reportingSchema,
  milestones: milestonesSchema,
  decisions: z.array(entrySchema),
  actions: z.array(entrySchema),
  obstacles: z.array(entrySchema),
});
export type YearlyReport = z.output<typeof yearlyReportSchema>;
