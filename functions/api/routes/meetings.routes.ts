import type { Revision } from '../../../shared/meeting/meeting.ts';
import { entriesAt, meetingsOf } from '../../../shared/meeting/revisions.ts';
import { keepEntry, keepMeeting } from '../../meetings/keep-meeting.ts';
import { entryAnswers, meetingAnswer } from '../meeting-answer.ts';
import { meetingPack } from '../meeting-pack.ts';
import { notFound } from '../problem.ts';
import { json } from '../route.ts';
import type { ApiDeps } from '../route.ts';
import type { Handlers } from '../route-table.ts';
import { yearlyReport } from '../yearly-report.ts';

type RouteIds =
  | 'listMeetings'
  | 'addMeeting'
  | 'changeMeeting'
  | 'meetingPack'
  | 'addEntry'
  | 'changeEntry'
  | 'yearlyReport';

/** Meetings of a programme: their packs, what is written down at them, and the balance of a year. */
export const meetingRoutes = {
  listMeetings: async ({ target, deps }) => {
    const meetings = meetingsOf(await deps.meetings.ofProgramme(target.version.id));
    return json(meetings.toSorted((a, b) => (a.what.date < b.what.date ? 1 : -1)).map(meetingAnswer));
  },
  addMeeting: async ({ target, deps, actor, body }) =>
    json(
      meetingAnswer(there(await keepMeeting(deps, actor.user, target.version.programme, body, null))),
      201,
    ),
  changeMeeting: async ({ target, deps, actor, body, param }) => {
    const change = { id: param('meeting'), version: body.version };
    return json(
      meetingAnswer(there(await keepMeeting(deps, actor.user, target.version.programme, body, change))),
    );
  },
  meetingPack: async ({ target, deps, param }) =>
    json(there(await meetingPack(deps, target.version, param('meeting')))),
  addEntry: async ({ target, deps, actor, body, param }) => {
    const at = { meeting: param('meeting'), change: null };
    const kept = await keepEntry(deps, actor.user, target.version.programme, at, body);
    return json(await shown(deps, target.version.id, there(kept)), 201);
  },
  changeEntry: async ({ target, deps, actor, body, param }) => {
    const { version, ...input } = body;
    const at = { meeting: param('meeting'), change: { id: param('entry'), version } };
    const kept = await keepEntry(deps, actor.user, target.version.programme, at, input);
    return json(await shown(deps, target.version.id, there(kept)));
  },
  yearlyReport: async ({ target, deps, param }) => {
    if (!/^(19|20)\d{2}$/.test(param('year'))) throw notFound();
    return json(await yearlyReport(deps, target.version, Number(param('year'))));
  },
} satisfies Pick<Handlers, RouteIds>;

function there<Found>(found: Found | null): Found {
  if (found === null) throw notFound();
  return found;
}

/** As it was just kept. */
async function shown(deps: Pick<ApiDeps, 'meetings'>, programme: string, { id }: Revision) {
  const revisions = await deps.meetings.ofProgramme(programme);
  const kept = entriesAt(revisions, null).find((entry) => entry.id === id);
  return entryAnswers(revisions, null)(there(kept ?? null));
}
