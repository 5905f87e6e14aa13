import * as z from 'zod';
import { auditPageSchema, auditQuerySchema } from '../../shared/api/audit.schema.ts';
import {
  budgetQuerySchema,
  budgetSchema,
  realisedQuerySchema,
  realisedSchema,
} from '../../shared/api/budget.schema.ts';
import { issuesQuerySchema, issuesSchema } from '../../shared/api/issues.schema.ts';
import { meSchema } from '../../shared/api/me.schema.ts';
import { membersInputSchema, membersSchema } from '../../shared/api/members.schema.ts';
import { elevenProofAnswerSchema } from '../../shared/api/progress.schema.ts';
import { slotHistoryQuerySchema, slotHistorySchema } from '../../shared/api/slot-history.schema.ts';
import {
  confirmInputSchema,
  reasonInputSchema,
  submissionAcceptedSchema,
  submissionCreatedSchema,
  submissionInputSchema,
  submissionSchema,
  submissionsQuerySchema,
  submissionsSchema,
} from '../../shared/api/submissions.schema.ts';
import { AUDIT_SAMPLE_ROUTES } from './audit-sample-rows.ts';
import { BREAKDOWN_ROUTES } from './breakdown-rows.ts';
import { BEFORE_SENDING_ROUTES } from './before-sending-rows.ts';
import { PROGRAMME_ROUTES } from './programme-rows.ts';
import { PROGRESS_ROUTES } from './progress-form-rows.ts';
import { DELIVERY_ROUTES } from './delivery-rows.ts';
import { FIGURE_ROUTES } from './figure-rows.ts';
import { MEETING_ROUTES } from './meeting-rows.ts';
import { REFERENCE_CHECK_ROUTES } from './reference-check-rows.ts';
import { REFERENCE_DATE_ROUTES } from './reference-date-rows.ts';
import { REFERENCE_REVIEW_ROUTES } from './reference-review-rows.ts';
import { RETENTION_ROUTES } from './retention-rows.ts';
import type { HandlerOf, RouteRow } from './route.ts';

const leads = { kartrekker: 'projects', beheerder: 'region' } as const;
const beheerder = { beheerder: 'region' } as const;
const settingUp = { beheerder: 'region', platform: 'newRegion' } as const;

/**
 * Every route of the API with who may use it, on what (contract §5, design.md rule 2). The routes are built from this
 * table: what has no row does not exist, and a role that a row does not name is refused.
 */
export const ROUTES = {
  openApi: {
    method: 'get',
    path: '/openapi.json',
    summary: 'This description',
    on: 'anyRole',
    allow: {},
    answers: { 200: z.record(z.string(), z.unknown()) },
  },
  me: {
    method: 'get',
    path: '/me',
    summary: 'Who is signed in, with roles, programmes and the date of today',
    on: 'self',
    allow: {},
    answers: { 200: meSchema },
  },
  ...PROGRAMME_ROUTES,
  getMembers: {
    method: 'get',
    path: '/regions/{code}/members',
    summary: 'Members of a region with their roles',
    on: 'region',
    allow: settingUp,
    answers: { 200: membersSchema },
  },
  putMembers: {
    method: 'put',
    path: '/regions/{code}/members',
    summary: 'Replaces the list of members of a region',
    on: 'region',
    allow: settingUp,
    body: membersInputSchema,
    answers: { 200: membersSchema },
  },
  ...FIGURE_ROUTES,
  ...BREAKDOWN_ROUTES,
  ...DELIVERY_ROUTES,
  budget: {
    method: 'get',
    path: '/programmes/{p}/budget',
    summary: 'Budget of a year with what does not add up',
    on: 'programme',
    allow: { management: 'region', beheerder: 'region' },
    query: budgetQuerySchema,
    answers: { 200: budgetSchema },
  },
  realised: {
    method: 'get',
    path: '/programmes/{p}/budget/realised',
    summary: 'Budget beside what was realised at a date, as JSON or CSV',
    on: 'programme',
    allow: { management: 'region', beheerder: 'region' },
    query: realisedQuerySchema,
    answers: { 200: realisedSchema },
  },
  listSubmissions: {
    method: 'get',
    path: '/programmes/{p}/projects/{code}/submissions',
    summary: 'Submissions of a project, newest first',
    on: 'project',
    allow: leads,
    query: submissionsQuerySchema,
    answers: { 200: submissionsSchema },
  },
  slotHistory: {
    method: 'get',
    path: '/programmes/{p}/projects/{code}/history',
    summary: 'Every version handed in for a dataset and period of a project',
    on: 'project',
    allow: leads,
    query: slotHistoryQuerySchema,
    answers: { 200: slotHistorySchema },
  },
  ...PROGRESS_ROUTES,
  putElevenProof: {
    method: 'put',
    path: '/programmes/{p}/projects/{code}/eleven-proof',
    summary: 'Records that numbers of a project are 11-proof and no BSN',
    on: 'project',
    allow: beheerder,
    body: reasonInputSchema,
    answers: { 200: elevenProofAnswerSchema },
  },
  audit: {
    method: 'get',
    path: '/programmes/{p}/audit',
    summary: 'The audit trail of a programme',
    on: 'programme',
    allow: beheerder,
    query: auditQuerySchema,
    answers: { 200: auditPageSchema },
  },
  createSubmission: {
    method: 'post',
    path: '/submissions',
    summary: 'Announces a file, or that there is nothing to report',
    on: 'announcement',
    allow: leads,
    body: submissionInputSchema,
    answers: { 201: submissionCreatedSchema },
  },
  getSubmission: {
    method: 'get',
    path: '/submissions/{id}',
    summary: 'A submission with its status, counts, groups of issues, preview and receipt',
    on: 'submission',
    allow: leads,
    answers: { 200: submissionSchema },
  },
  getIssues: {
    method: 'get',
    path: '/submissions/{id}/issues',
    summary: 'Issues of a submission, paged as JSON, whole as CSV, or beside the rows of the file as CSV',
    on: 'submission',
    allow: leads,
    query: issuesQuerySchema,
    answers: { 200: issuesSchema },
  },
  getFile: {
    method: 'get',
    path: '/submissions/{id}/file',
    summary: 'The file as it was received',
    on: 'submission',
    allow: leads,
    answers: { 303: 'redirect' },
  },
  confirm: {
    method: 'post',
    path: '/submissions/{id}/confirm',
    summary: 'Confirms warnings, each with a reason, or a replacement',
    on: 'submission',
    allow: leads,
    body: confirmInputSchema,
    answers: { 202: submissionAcceptedSchema },
  },
  withdraw: {
    method: 'post',
    path: '/submissions/{id}/withdraw',
    summary: 'Withdraws a submission; the one before comes in force again',
    on: 'submission',
    allow: leads,
    body: reasonInputSchema,
    answers: { 202: submissionAcceptedSchema },
  },
  restore: {
    method: 'post',
    path: '/submissions/{id}/restore',
    summary: 'Puts an earlier accepted submission in force again',
    on: 'submission',
    allow: leads,
    body: reasonInputSchema,
    answers: { 202: submissionAcceptedSchema },
  },
  templateCsv: {
    method: 'get',
    path: '/datasets/{id}/template.csv',
    summary: 'An empty file of a dataset with an example row',
    on: 'anyRole',
    allow: {},
    answers: { 200: { file: 'text/csv' } },
  },
  datasetSchema: {
    method: 'get',
    path: '/datasets/{id}/schema.json',
    summary: 'The JSON Schema of a row of a dataset',
    on: 'anyRole',
    allow: {},
    answers: { 200: z.record(z.string(), z.unknown()) },
  },
  datasetCsvw: {
    method: 'get',
    path: '/datasets/{id}/csvw.json',
    summary: 'The CSVW description of the file of a dataset',
    on: 'anyRole',
    allow: {},
    answers: { 200: z.record(z.string(), z.unknown()) },
  },
  ...BEFORE_SENDING_ROUTES,
  ...MEETING_ROUTES,
  ...REFERENCE_CHECK_ROUTES,
  ...AUDIT_SAMPLE_ROUTES,
  ...RETENTION_ROUTES,
  ...REFERENCE_REVIEW_ROUTES,
  ...REFERENCE_DATE_ROUTES,
} as const satisfies Readonly<Record<string, RouteRow>>;

export type RouteId = keyof typeof ROUTES;

/** One handler per row: a row without a handler does not compile, nor does a handler without a row. */
export type Handlers = { readonly [Id in RouteId]: HandlerOf<(typeof ROUTES)[Id]> };
