import {
  elevenProofHoldsSchema,
  mappingAnswerSchema,
  mappingInputSchema,
  mappingKeptSchema,
} from '../../shared/api/mappings.schema.ts';
import { templateQuerySchema } from '../../shared/api/templates.schema.ts';
import type { RouteRow } from './route.ts';

const leads = { kartrekker: 'projects', beheerder: 'region' } as const;

/** What a browser must know to check a file of a project before it is sent. */
export const BEFORE_SENDING_ROUTES = {
  getElevenProof: {
    method: 'get',
    path: '/programmes/{p}/projects/{code}/eleven-proof',
    summary: 'Whether numbers of a project were recorded as 11-proof and no BSN',
    on: 'project',
    allow: leads,
    answers: { 200: elevenProofHoldsSchema },
  },
  getMapping: {
    method: 'get',
    path: '/programmes/{p}/projects/{code}/mappings/{dataset}',
    summary: 'How columns of foreign files of a project become those of a dataset',
    on: 'project',
    allow: leads,
    answers: { 200: mappingAnswerSchema },
  },
  putMapping: {
    method: 'put',
    path: '/programmes/{p}/projects/{code}/mappings/{dataset}',
    summary: 'Keeps such a mapping as its next version',
    on: 'project',
    allow: leads,
    body: mappingInputSchema,
    answers: { 200: mappingKeptSchema },
  },
  projectTemplate: {
    method: 'get',
    path: '/programmes/{p}/projects/{code}/templates/{dataset}',
    summary: 'The file of a project to fill in, with its indicators or budget lines up to a period',
    on: 'project',
    allow: leads,
    query: templateQuerySchema,
    answers: { 200: { file: 'text/csv' } },
  },
} as const satisfies Readonly<Record<string, RouteRow>>;
