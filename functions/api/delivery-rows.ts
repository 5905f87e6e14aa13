import { deliveriesQuerySchema, deliveriesSchema } from '../../shared/api/deliveries.schema.ts';
import {
  exceptionInputSchema,
  exceptionSchema,
  exceptionsSchema,
} from '../../shared/api/exceptions.schema.ts';
import { handInTimesSchema } from '../../shared/api/hand-in-times.schema.ts';
import { missingQuerySchema, missingSchema } from '../../shared/api/missing.schema.ts';
import { practiceResetSchema } from '../../shared/api/practice.schema.ts';
import { submissionsSchema } from '../../shared/api/submissions.schema.ts';
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
  unfinished: {
    method: 'get',
    path: '/programmes/{p}/unfinished',
    summary: 'Submissions that wait for someone, or ended without counting and were not followed',
    on: 'programme',
    allow: { kartrekker: 'projects', beheerder: 'region' },
    answers: { 200: submissionsSchema },
  },
  handInTimes: {
    method: 'get',
    path: '/programmes/{p}/hand-in-times',
    summary: 'The median time that handing in took in the past year, by dataset',
    on: 'programme',
    allow: { beheerder: 'region' },
    answers: { 200: handInTimesSchema },
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
