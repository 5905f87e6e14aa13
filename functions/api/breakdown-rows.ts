import {
  breakdownPeriodsQuerySchema,
  breakdownPeriodsSchema,
  breakdownQuerySchema,
  breakdownSchema,
} from '../../shared/api/breakdown.schema.ts';
import type { RouteRow } from './route.ts';

/** The routes of breakdowns: rounded for everyone, also for who may see rows (contract §3, §5). */
export const BREAKDOWN_ROUTES = {
  breakdown: {
    method: 'get',
    path: '/programmes/{p}/breakdown',
    summary: 'Rows of a dataset by one or two columns at a period end, rounded, as JSON or CSV',
    on: 'programme',
    allow: { kartrekker: 'projects', beheerder: 'region', management: 'region' },
    query: breakdownQuerySchema,
    answers: { 200: breakdownSchema },
  },
  breakdownPeriods: {
    method: 'get',
    path: '/programmes/{p}/breakdown/periods',
    summary: 'The same at all period ends side by side, as JSON or CSV',
    on: 'programme',
    allow: { kartrekker: 'projects', beheerder: 'region', management: 'region' },
    query: breakdownPeriodsQuerySchema,
    answers: { 200: breakdownPeriodsSchema },
  },
} as const satisfies Readonly<Record<string, RouteRow>>;
