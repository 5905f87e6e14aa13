import {
  frozenVersionsSchema,
  keptRemarksSchema,
  pageQuerySchema,
  remarkedSchema,
  reopenAnswerSchema,
  reopenInputSchema,
  settleRemarkInputSchema,
  withdrawReopenInputSchema,
} from '../../shared/api/reference-review.schema.ts';
import type { RouteRow } from './route.ts';

const administrators = { esf: 'region', beheerder: 'region' } as const;
const readers = { ...administrators, beoordelaar: 'municipalities' } as const;
const leads = { ...administrators, kartrekker: 'projects' } as const;

/** The rows of the route table about reviewing, versions and reopening; before those that take any file or action. */
export const REFERENCE_REVIEW_ROUTES = {
  referenceVersions: {
    method: 'get',
    path: '/programmes/{p}/reference-dates/{date}/{gm}/versions',
    summary: 'Every frozen extract of a municipality at a date, newest first',
    on: 'programme',
    allow: readers,
    query: pageQuerySchema,
    answers: { 200: frozenVersionsSchema },
  },
  referenceRemarks: {
    method: 'get',
    path: '/programmes/{p}/reference-dates/{date}/{gm}/remarks',
    summary: 'Remarks on rows; a lead sees those on rows of own projects',
    on: 'programme',
    allow: { ...readers, kartrekker: 'projects' },
    query: pageQuerySchema,
    answers: { 200: keptRemarksSchema },
  },
  settleRemark: {
    method: 'put',
    path: '/programmes/{p}/reference-dates/{date}/{gm}/remarks/{remark}',
    summary: 'Says that a remark is dealt with, or open again',
    on: 'programme',
    allow: leads,
    body: settleRemarkInputSchema,
    answers: { 200: settleRemarkInputSchema },
  },
  remarked: {
    method: 'get',
    path: '/programmes/{p}/reference-remarks',
    summary: 'Where there are remarks on rows of own projects',
    on: 'programme',
    allow: leads,
    answers: { 200: remarkedSchema },
  },
  askReopen: {
    method: 'post',
    path: '/programmes/{p}/reference-dates/{date}/{gm}/reopen',
    summary: 'Asks to reopen a definitive extract; asked by a second person, it is reopened',
    on: 'programme',
    allow: administrators,
    body: reopenInputSchema,
    answers: { 202: reopenAnswerSchema },
  },
  approveReopen: {
    method: 'post',
    path: '/programmes/{p}/reference-dates/{date}/{gm}/reopen/approve',
    summary: 'Approves reopening a definitive extract that someone else asked for',
    on: 'programme',
    allow: administrators,
    answers: { 202: reopenAnswerSchema },
  },
  withdrawReopen: {
    method: 'post',
    path: '/programmes/{p}/reference-dates/{date}/{gm}/reopen/withdraw',
    summary: 'Takes back that reopening was asked',
    on: 'programme',
    allow: administrators,
    body: withdrawReopenInputSchema,
    answers: { 202: reopenAnswerSchema },
  },
} as const satisfies Readonly<Record<string, RouteRow>>;
