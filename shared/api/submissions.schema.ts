import * as z from 'zod';
import { MAX_BYTES } from '../csv/file-fault.ts';
import { DATASET_IDS } from '../datasets/dataset.ts';
import { SUBMISSION_STATUSES } from '../submission/submission.ts';
import {
  cursorSchema,
  municipalityCodeSchema,
  pageOf,
  periodSchema,
  programmeIdSchema,
  projectCodeSchema,
  reasonSchema,
} from './common.schema.ts';
import { issueGroupSchema } from './issues.schema.ts';

const FILE_DATASETS = DATASET_IDS.filter((id) => id !== 'voortgang');

/** An announcement of a file, or that there is nothing to report (contract §5). */
export const submissionInputSchema = z
  .strictObject({
    programme: programmeIdSchema,
    project: projectCodeSchema,
    dataset: z.enum(FILE_DATASETS),
    period: periodSchema,
    municipality: municipalityCodeSchema.optional(),
    fileName: z.string().trim().max(255).optional(),
    size: z
      .number()
      .int('moet een geheel getal zijn')
      .min(0, 'mag niet onder 0 zijn')
      .max(MAX_BYTES, 'is groter dan 100.000.000 bytes: splits het bestand of laat oude rijen weg')
      .optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'moet de SHA-256 van het bestand zijn: 64 tekens 0-9 en a-f')
      .optional(),
    originalSha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'moet de SHA-256 van het eigen bestand zijn: 64 tekens 0-9 en a-f')
      .optional(),
    /** The version of the project's mapping that the file was made with. */
    mapping: z.number().int('moet een geheel getal zijn').min(1, 'moet minstens 1 zijn').optional(),
    trial: z.boolean().optional(),
    nothingToReport: z.boolean().optional(),
    history: z.boolean().optional(),
    reason: reasonSchema.optional(),
  })
  .superRefine((input, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (input.history && !input.reason)
      fault('reason', 'is nodig bij het inhalen van geschiedenis: geef een reden');
    if (input.nothingToReport) {
      if (input.sha256 !== undefined)
        fault('sha256', 'hoort er niet bij als er niets te melden is: laat het weg');
      if (input.originalSha256 !== undefined)
        fault('originalSha256', 'hoort er niet bij als er niets te melden is: laat het weg');
      if (input.mapping !== undefined)
        fault('mapping', 'hoort er niet bij als er niets te melden is: laat het weg');
      if (input.size) fault('size', 'moet 0 zijn als er niets te melden is');
      return;
    }
    if (!input.fileName) fault('fileName', 'ontbreekt: geef de naam van het bestand');
    if (input.sha256 === undefined) fault('sha256', 'ontbreekt: geef de SHA-256 van het bestand');
    if (input.size === undefined) fault('size', 'ontbreekt: geef het aantal bytes van het bestand');
    else if (input.size === 0) fault('size', 'is 0: het bestand is leeg. Kies niets te melden als dat zo is');
  });

/** Where to send the file: exactly these headers, once, within a quarter of an hour. */
export const submissionCreatedSchema = z.object({
  id: z.string(),
  upload: z
    .object({ method: z.literal('PUT'), url: z.string(), headers: z.record(z.string(), z.string()) })
    .optional(),
});

/** What a replacement would do, against what is in force at that period's end. */
export const previewSchema = z.object({
  added: z.number().int(),
  changed: z.number().int(),
  removed: z.number().int(),
  figures: z.array(
    z.object({
      project: z.string(),
      id: z.string(),
      before: z.number().nullable(),
      after: z.number().nullable(),
    }),
  ),
});

/** Proof of what was handed in, once it counts. `version` counts what came into force for this slot. */
export const receiptSchema = z.object({
  fileName: z.string(),
  sha256: z.string().nullable(),
  /** Of the person's own file; null where the sender did not tell. */
  originalSha256: z.string().nullable(),
  size: z.number().int(),
  rows: z.number().int(),
  accepted: z.number().int(),
  refused: z.number().int(),
  sender: z.string(),
  sentAt: z.string(),
  acceptedAt: z.string(),
  version: z.number().int(),
});

/** A submission as the API shows it (contract §5); `explanation` says why it ended, in Dutch. */
export const submissionSchema = z.object({
  id: z.string(),
  status: z.enum(SUBMISSION_STATUSES),
  programme: z.string(),
  project: z.string(),
  dataset: z.enum(DATASET_IDS),
  period: z.string(),
  municipality: z.string().nullable(),
  fileName: z.string(),
  sender: z.string(),
  /** Who confirmed or withdrew what the sender had begun; null where the sender did. */
  takenOver: z.string().nullable(),
  createdAt: z.string(),
  acceptedAt: z.string().nullable(),
  /** Of a programme for practising: counts nowhere. */
  practice: z.literal(true).optional(),
  trial: z.boolean(),
  nothingToReport: z.boolean(),
  history: z.boolean(),
  rows: z.number().int(),
  accepted: z.number().int(),
  refused: z.number().int(),
  groups: z.array(issueGroupSchema),
  preview: previewSchema.nullable(),
  /** The mapping that the file was made with: by our column the one of the person's own file, null where it fixed the value. */
  mapping: z
    .object({ version: z.number().int(), columns: z.record(z.string(), z.string().nullable()) })
    .optional(),
  /** Whether the file as it was received can be downloaded. */
  fileKept: z.boolean(),
  explanation: z.string().nullable(),
  /** Whether who asks may withdraw it or put it back today; only of what counts or has counted (after the lock: a beheerder). */
  mayMove: z.boolean().optional(),
  receipt: receiptSchema.optional(),
});
export type SubmissionAnswer = z.output<typeof submissionSchema>;

/** A submission in a list. */
export const submissionSummarySchema = submissionSchema.omit({
  groups: true,
  preview: true,
  mapping: true,
  fileKept: true,
  mayMove: true,
  receipt: true,
});
export type SubmissionSummary = z.output<typeof submissionSummarySchema>;
export const submissionsSchema = pageOf(submissionSummarySchema);

export const submissionsQuerySchema = z.strictObject({ after: cursorSchema.optional() });

/** A reason for each kind of warning, by its code. */
export const confirmInputSchema = z.strictObject({
  reasons: z.record(z.string().max(100), reasonSchema).default({}),
});
/** Why a submission is withdrawn or restored. */
export const reasonInputSchema = z.strictObject({ reason: reasonSchema });

/** The id of what was asked for; its status is to be followed at `/api/submissions/{id}`. */
export const submissionAcceptedSchema = z.object({ id: z.string() });
