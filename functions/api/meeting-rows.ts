import {
  entryChangeSchema,
  entryInputSchema,
  entrySchema,
  meetingChangeSchema,
  meetingInputSchema,
  meetingSchema,
  meetingsSchema,
  packSchema,
  yearlyReportSchema,
} from '../../shared/api/meetings.schema.ts';
import type { RouteRow } from './route.ts';

const steering = { management: 'region', beheerder: 'region' } as const;
const meetings = '/programmes/{p}/meetings';

/** Rows of the route table about meetings and what comes of them (docs/decisions/meetings.md). */
export const MEETING_ROUTES = {
  listMeetings: {
    method: 'get',
    path: meetings,
    summary: 'Meetings of a programme, the latest first',
    on: 'programme',
    allow: steering,
    answers: { 200: meetingsSchema },
  },
  addMeeting: {
    method: 'post',
    path: meetings,
    summary: 'Plans a meeting',
    on: 'programme',
    allow: steering,
    body: meetingInputSchema,
    answers: { 201: meetingSchema },
  },
  changeMeeting: {
    method: 'put',
    path: `${meetings}/{meeting}`,
    summary: 'Changes the name, the date or what is central of a meeting',
    on: 'programme',
    allow: steering,
    body: meetingChangeSchema,
    answers: { 200: meetingSchema },
  },
  meetingPack: {
    method: 'get',
    path: `${meetings}/{meeting}`,
    summary: 'All that a meeting needs in agenda order, as known on its day',
    on: 'programme',
    allow: steering,
    answers: { 200: packSchema },
  },
  addEntry: {
    method: 'post',
    path: `${meetings}/{meeting}/entries`,
    summary: 'Writes down a decision, an action, a note or an obstacle',
    on: 'programme',
    allow: steering,
    body: entryInputSchema,
    answers: { 201: entrySchema },
  },
  changeEntry: {
    method: 'put',
    path: `${meetings}/{meeting}/entries/{entry}`,
    summary: 'Changes what was written down; every version stays',
    on: 'programme',
    allow: steering,
    body: entryChangeSchema,
    answers: { 200: entrySchema },
  },
  yearlyReport: {
    method: 'get',
    path: '/programmes/{p}/yearly-report/{year}',
    summary: 'What a programme reached in a year, from figures, texts and decisions',
    on: 'programme',
    allow: steering,
    answers: { 200: yearlyReportSchema },
  },
} as const satisfies Readonly<Record<string, RouteRow>>;
