import { verificationSchema } from '../../shared/api/audit.schema.ts';
import {
  sampleInputSchema,
  sampleRowSchema,
  sampleSchema,
  samplesSchema,
} from '../../shared/api/audit-sample.schema.ts';
import type { RouteRow } from './route.ts';

const administrators = { esf: 'region', beheerder: 'region' } as const;
const SAMPLE = '/programmes/{p}/reference-dates/{date}/{gm}/sample';

/** The rows of the route table about audit samples and the verification of the trail. */
export const AUDIT_SAMPLE_ROUTES = {
  drawSample: {
    method: 'post',
    path: SAMPLE,
    summary: 'Draws rows of a frozen extract with a seed that is recorded',
    on: 'programme',
    allow: administrators,
    body: sampleInputSchema,
    answers: { 201: sampleSchema },
  },
  samples: {
    method: 'get',
    path: SAMPLE,
    summary: 'Samples drawn of the extracts of a municipality at a reference date',
    on: 'programme',
    allow: administrators,
    answers: { 200: samplesSchema },
  },
  sampleRow: {
    method: 'get',
    path: `${SAMPLE}/{id}/rows/{index}`,
    summary: 'A drawn row with the files, rows, proof and trail entries it rests on',
    on: 'programme',
    allow: administrators,
    answers: { 200: sampleRowSchema },
  },
  sampleFile: {
    method: 'get',
    path: `${SAMPLE}/{id}/files/{submission}`,
    summary: 'A file that rows of a sample rest on, as it was received',
    on: 'programme',
    allow: administrators,
    answers: { 303: 'redirect' },
  },
  verification: {
    method: 'get',
    path: '/programmes/{p}/audit/verification',
    summary: 'Whether the audit trail is whole and as it was anchored day by day',
    on: 'programme',
    allow: administrators,
    answers: { 200: verificationSchema },
  },
} as const satisfies Readonly<Record<string, RouteRow>>;
