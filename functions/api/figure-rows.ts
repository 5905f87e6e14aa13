import * as z from 'zod';
import { dashboardQuerySchema, dashboardSchema } from '../../shared/api/dashboard.schema.ts';
import { figureQuerySchema, figureSchema } from '../../shared/api/figure.schema.ts';
import {
  projectDetailSchema,
  projectQuerySchema,
  targetChangesQuerySchema,
  targetChangeSchema,
} from '../../shared/api/project.schema.ts';
import type { RouteRow } from './route.ts';

const readers = { kartrekker: 'projects', beheerder: 'region', management: 'region' } as const;

/** The routes of figures: of a programme, of a project, and one opened (contract §5, design.md rule 10). */
export const FIGURE_ROUTES = {
  dashboard: {
    method: 'get',
    path: '/programmes/{p}/dashboard',
    summary: 'Indicators at a date, as known now or at a moment',
    on: 'programme',
    allow: readers,
    query: dashboardQuerySchema,
    answers: { 200: dashboardSchema },
  },
  getProject: {
    method: 'get',
    path: '/programmes/{p}/projects/{code}',
    summary: 'A project with its indicators, milestones, budget and deliveries, as known now or at a moment',
    on: 'project',
    allow: readers,
    query: projectQuerySchema,
    answers: { 200: projectDetailSchema },
  },
  targetChanges: {
    method: 'get',
    path: '/programmes/{p}/target-changes',
    summary: 'Targets that changed, the latest first, with who and why',
    on: 'programme',
    allow: readers,
    query: targetChangesQuerySchema,
    answers: { 200: z.array(targetChangeSchema) },
  },
  getFigure: {
    method: 'get',
    path: '/programmes/{p}/figure',
    summary: 'One figure opened: formula, parts and the submissions it rests on',
    on: 'programme',
    allow: readers,
    query: figureQuerySchema,
    answers: { 200: figureSchema },
  },
} as const satisfies Readonly<Record<string, RouteRow>>;
