import {
  allocationSchema,
  esfIndicatorsSchema,
  extractQuerySchema,
  factorsSchema,
  manifestSchema,
  referenceAcceptedSchema,
  referenceActionInputSchema,
  referenceDatesSchema,
} from '../../shared/api/reference-dates.schema.ts';
import { referenceReportSchema } from '../../shared/api/reference-report.schema.ts';
import type { RouteRow } from './route.ts';

const administrators = { esf: 'region', beheerder: 'region' } as const;
const readers = { ...administrators, beoordelaar: 'municipalities' } as const;

/** The rows of the route table about reference dates (contract §5). */
export const REFERENCE_DATE_ROUTES = {
  referenceDates: {
    method: 'get',
    path: '/programmes/{p}/reference-dates',
    summary: 'Reference dates with the state of each municipality',
    on: 'programme',
    allow: readers,
    answers: { 200: referenceDatesSchema },
  },
  esfIndicators: {
    method: 'get',
    path: '/programmes/{p}/reference-dates/{date}/esf-indicators',
    summary: 'ESF+ common indicators at a reference date',
    on: 'programme',
    allow: administrators,
    answers: { 200: esfIndicatorsSchema },
  },
  allocation: {
    method: 'get',
    path: '/programmes/{p}/reference-dates/{date}/allocation',
    summary: 'The subsidy divided over municipalities, in euros',
    on: 'programme',
    allow: administrators,
    answers: { 200: allocationSchema },
  },
  factors: {
    method: 'get',
    path: '/programmes/{p}/reference-dates/{date}/factors',
    summary: 'Attribution factors per project and consultant',
    on: 'programme',
    allow: administrators,
    answers: { 200: factorsSchema },
  },
  manifest: {
    method: 'get',
    path: '/programmes/{p}/reference-dates/{date}/manifest',
    summary: 'Files, hashes, counts, submissions and versions of the extracts of a date',
    on: 'programme',
    allow: administrators,
    answers: { 200: manifestSchema },
  },
  // Before the row that takes any file.
  referenceReport: {
    method: 'get',
    path: '/programmes/{p}/reference-dates/{date}/{gm}/report',
    summary: 'What the printed report of a municipality at a reference date tells, from what was frozen',
    on: 'programme',
    allow: administrators,
    query: extractQuerySchema,
    answers: { 200: referenceReportSchema },
  },
  extract: {
    method: 'get',
    path: '/programmes/{p}/reference-dates/{date}/{gm}/{file}',
    summary: 'A frozen file: extract.csv, extract.xlsx, extract.json, the lists beside them or manifest.json',
    on: 'programme',
    allow: readers,
    query: extractQuerySchema,
    answers: { 303: 'redirect' },
  },
  referenceAction: {
    method: 'post',
    path: '/programmes/{p}/reference-dates/{date}/{gm}/{action}',
    summary: 'Asks for trial, submit, feedback or finalise',
    on: 'programme',
    allow: readers,
    body: referenceActionInputSchema,
    answers: { 202: referenceAcceptedSchema },
  },
} as const satisfies Readonly<Record<string, RouteRow>>;
