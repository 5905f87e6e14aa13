import { progressFormSchema, progressInputSchema } from '../../shared/api/progress.schema.ts';
import { submissionAcceptedSchema } from '../../shared/api/submissions.schema.ts';
import type { RouteRow } from './route.ts';

const leads = { kartrekker: 'projects', beheerder: 'region' } as const;
const path = '/programmes/{p}/projects/{code}/progress/{period}';

/** Rows of the route table about the progress form (contract §1, voortgang). */
export const PROGRESS_ROUTES = {
  getProgress: {
    method: 'get',
    path,
    summary: 'The progress form of a project and period, with what the form before it said',
    on: 'project',
    allow: leads,
    answers: { 200: progressFormSchema },
  },
  putProgress: {
    method: 'put',
    path,
    summary: 'The progress form of a project and period',
    on: 'project',
    allow: leads,
    body: progressInputSchema,
    answers: { 202: submissionAcceptedSchema },
  },
} as const satisfies Readonly<Record<string, RouteRow>>;
