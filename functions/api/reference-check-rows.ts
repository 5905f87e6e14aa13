import {
  allocationWhatIfInputSchema,
  differencesSchema,
  reconcileSchema,
  vouchersSchema,
} from '../../shared/api/reference-checks.schema.ts';
import { allocationSchema } from '../../shared/api/reference-dates.schema.ts';
import { pageQuerySchema } from '../../shared/api/reference-review.schema.ts';
import type { RouteRow } from './route.ts';

const administrators = { esf: 'region', beheerder: 'region' } as const;

/** The rows of the route table that check a reference date before it is final, and after; before those of any action. */
export const REFERENCE_CHECK_ROUTES = {
  reconcile: {
    method: 'get',
    path: '/programmes/{p}/reference-dates/{date}/reconcile',
    summary: 'Where participants, caseload and activities do not agree',
    on: 'programme',
    allow: administrators,
    query: pageQuerySchema,
    answers: { 200: reconcileSchema },
  },
  vouchers: {
    method: 'get',
    path: '/programmes/{p}/reference-dates/{date}/vouchers',
    summary: 'Which vouchers count for ESF by the rules of the programme, and why others do not',
    on: 'programme',
    allow: administrators,
    query: pageQuerySchema,
    answers: { 200: vouchersSchema },
  },
  differences: {
    method: 'get',
    path: '/programmes/{p}/reference-dates/{date}/{gm}/differences',
    summary: 'What later corrections would change in the frozen extract, which stays as it is',
    on: 'programme',
    allow: administrators,
    query: pageQuerySchema,
    answers: { 200: differencesSchema },
  },
  allocationWhatIf: {
    method: 'post',
    path: '/programmes/{p}/reference-dates/{date}/allocation/what-if',
    summary: 'The subsidy divided under other weights and factors, in euros, without keeping anything',
    on: 'programme',
    allow: administrators,
    body: allocationWhatIfInputSchema,
    answers: { 200: allocationSchema },
  },
} as const satisfies Readonly<Record<string, RouteRow>>;
