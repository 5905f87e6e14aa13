import {
  inquiryInputSchema,
  inquirySchema,
  purgeAcceptedSchema,
  purgeInputSchema,
  retentionSchema,
} from '../../shared/api/retention.schema.ts';
import type { RouteRow } from './route.ts';

const administrators = { esf: 'region', beheerder: 'region' } as const;

/** The rows of the route table about retention times, purges and the rights of participants. */
export const RETENTION_ROUTES = {
  retention: {
    method: 'get',
    path: '/programmes/{p}/retention',
    summary: 'Where the retention time stands, what a purge would take away, and the purges there were',
    on: 'programme',
    allow: administrators,
    answers: { 200: retentionSchema },
  },
  confirmPurge: {
    method: 'post',
    path: '/programmes/{p}/retention/purge',
    summary: 'Confirms a purge that was shown first; it is carried out afterwards',
    on: 'programme',
    allow: { beheerder: 'region' },
    body: purgeInputSchema,
    answers: { 202: purgeAcceptedSchema },
  },
  purgeReport: {
    method: 'get',
    path: '/programmes/{p}/retention/purges/{number}/report',
    summary: 'The report of a purge: what went, in numbers and with the hashes that stay',
    on: 'programme',
    allow: administrators,
    answers: { 303: 'redirect' },
  },
  inquiry: {
    method: 'post',
    path: '/programmes/{p}/participants/inquiry',
    summary: 'All that is kept under the number of one participant, and what of it may be erased',
    on: 'programme',
    allow: administrators,
    body: inquiryInputSchema,
    answers: { 200: inquirySchema },
  },
} as const satisfies Readonly<Record<string, RouteRow>>;
