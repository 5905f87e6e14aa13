import {
  programmeAcceptedSchema,
  programmeAnswerSchema,
  programmeFormSchema,
  programmeInputSchema,
  programmePreviewQuerySchema,
  programmePreviewSchema,
  programmesSchema,
  programmeVersionsQuerySchema,
  programmeVersionsSchema,
} from '../../shared/api/programmes.schema.ts';
import { programmeSchema } from '../../shared/programme/programme.schema.ts';
import type { RouteRow } from './route.ts';

const settingUp = { beheerder: 'region', platform: 'newRegion' } as const;

/** The routes of programme files (contract §2, §5). */
export const PROGRAMME_ROUTES = {
  listProgrammes: {
    method: 'get',
    path: '/programmes',
    summary: 'Programmes that the signed-in person has a role in',
    on: 'anyRole',
    allow: {},
    answers: { 200: programmesSchema },
  },
  programmeForm: {
    method: 'get',
    path: '/programme-form',
    summary: 'The fields of a programme file with Dutch words, columns to measure, and all municipalities',
    on: 'anyRole',
    allow: {},
    answers: { 200: programmeFormSchema },
  },
  getProgramme: {
    method: 'get',
    path: '/programmes/{p}',
    summary: 'The programme file in force, as far as the role goes, with its version',
    on: 'programme',
    allow: { kartrekker: 'projects', beheerder: 'region', management: 'region', esf: 'region' },
    answers: { 200: programmeAnswerSchema },
  },
  putProgramme: {
    method: 'put',
    path: '/programmes/{p}',
    summary: 'A new programme or a new version of one',
    on: 'programmeFile',
    allow: settingUp,
    body: programmeInputSchema,
    rawBody: true,
    answers: { 202: programmeAcceptedSchema },
  },
  previewProgramme: {
    method: 'post',
    path: '/programmes/{p}/preview',
    summary: 'What is wrong with a programme file, or what it would change, without putting it',
    on: 'programmeFile',
    allow: settingUp,
    query: programmePreviewQuerySchema,
    body: programmeInputSchema,
    rawBody: true,
    answers: { 200: programmePreviewSchema },
  },
  programmeVersions: {
    method: 'get',
    path: '/programmes/{p}/versions',
    summary: 'Versions of a programme file, newest first, with who, why and what changed',
    on: 'programme',
    allow: { beheerder: 'region' },
    query: programmeVersionsQuerySchema,
    answers: { 200: programmeVersionsSchema },
  },
  programmeVersion: {
    method: 'get',
    path: '/programmes/{p}/versions/{version}',
    summary: 'The file of one version',
    on: 'programme',
    allow: { beheerder: 'region' },
    answers: { 200: programmeSchema },
  },
} as const satisfies Readonly<Record<string, RouteRow>>;
