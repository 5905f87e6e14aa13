import { deliveriesQuerySchema, deliveriesSchema } from '../../shared/api/deliveries.schema.ts';
import {
  exceptionInputSchema,
  exceptionSchema,
  exceptionsSchema,
} from '../../shared/api/exceptions.schema.ts';
import { missingQuerySchema, missingSchema } from '../../shared/api/missing.schema.ts';
import { practiceResetSchema } from '../../shared/api/practice.schema.ts';
import type { RouteRow } from './route.ts';

const readers = { kartrekker: 'projects', management: 'region', beheerder: 'region' } as const;

/** The rows of the route table about who delivered what, and what may come later (contract §2, §3, §5). */
export const DELIVERY_ROUTES = {
  deliveries: {
    method: 'get',
    path: '/programmes/{p}/deliveries',
    summary: 'What was expected, with its state',
    on: 'programme',
    allow: readers,
    query: deliveriesQuerySchema,
    answers: { 200: deliveriesSchema },
  },
  missing: {
    method: 'get',
    path: '/programmes/{p}/missing',
    summary: 'What must be chased and who may hand it in, as JSON or CSV',
    on: 'programme',
    allow: { management: 'region', beheerder: 'region' },
    query: missingQuerySchema,
    answers: { 200: missingSchema },
  },
  getExceptions: {
    method: 'get',
    path: '/programmes/{p}/exceptions',
    summary: 'What may be handed in after the lock, until when and why',
    on: 'programme',
    allow: readers,
    answers: { 200: exceptionsSchema },
  },
  putException: {
    method: 'put',
    path: '/programmes/{p}/exceptions',
    summary:
      'Lets a project hand in after the lock until a date; an earlier exception for the same is replaced',
    on: 'programme',
    allow: { beheerder: 'region' },
    body: exceptionInputSchema,
    answers: { 200: exceptionSchema },
  },
  resetPractice: {
    method: 'post',
    path: '/programmes/{p}/reset-practice',
    summary: 'Empties a programme for practising',
    on: 'programme',
    allow: { beheerder: 'practice', platform: 'practice' },
    answers: { 202: practiceResetSchema },
  },
} as const satisfies Readonly<Record<string, RouteRow>>;
