import type { MeetingPack } from '../../shared/api/meetings.schema.ts';
import { endOfDay } from '../../shared/dates/amsterdam.ts';
import type { Instant, IsoDate } from '../../shared/dates/iso-date.ts';
import { figuresAt } from '../../shared/figures/figures-at.ts';
import type { DashboardFigure } from '../../shared/figures/dashboard-figure.ts';
import {
  behind,
  fromLastTime,
  isCentral,
  milestonesDue,
  missingSince,
  obstaclesAt,
} from '../../shared/meeting/agenda.ts';
import { figureChanges } from '../../shared/meeting/changes.ts';
import { holdsBack } from '../../shared/meeting/held-back.ts';
import type { MeetingPlan, Revision } from '../../shared/meeting/meeting.ts';
import { changedSince, previousMeeting } from '../../shared/meeting/previous-meeting.ts';
import { entriesAt, meetingsOf } from '../../shared/meeting/revisions.ts';
import { deliveryShares } from '../../shared/programme/delivery-state.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { ProgrammeVersion } from '../ports/stores.port.ts';
import { deliveriesSeen, deliveryAnswer } from './delivery-answer.ts';
import { drawnIndicator } from './drawn-indicator.ts';
import { versionsThrough } from './earlier-targets.ts';
import { figureAnswer } from './figure-answer.ts';
import { programmeFigures } from './fresh-figures.ts';
import { entryAnswers, meetingAnswer } from './meeting-answer.ts';
import { programmeProgress, reportingOf } from './programme-progress.ts';
import type { ApiDeps } from './route.ts';
import { targetChangesAnswer } from './target-changes-answer.ts';

/**
 * All that a meeting needs, in agenda order, as of its day and as known by the end of that day, so that the pack of a
 * past meeting stays what it was; a meeting today or later shows all that is known now. Only what was written down at
 * the meeting itself is as it is now. null where there is no such meeting.
 */
export async function meetingPack(
  deps: ApiDeps,
  current: ProgrammeVersion,
  id: string,
): Promise<MeetingPack | null> {
  const revisions = await deps.meetings.ofProgramme(current.id);
  const meetings = meetingsOf(revisions);
  const meeting = meetings.find((each) => each.id === id);
  if (meeting === undefined) return null;
  const today = deps.clock.today();
  const asOf = meeting.what.date < today ? meeting.what.date : today;
  const known = meeting.what.date < today ? endOfDay(asOf) : null;
  const previous = previousMeeting(meetings, meeting);
  const since = changedSince(previous, asOf, current.programme.rhythm);

  const now = await standing(deps, current, asOf, known);
  const then = await standing(deps, current, since, endOfDay(since));
  const { version, figures, points, heads } = now;
  const { programme } = version;
  const deliveries = deliveriesSeen(programme, heads, null, asOf, known);
  const [{ milestones, progress }, versions] = await Promise.all([
    programmeProgress(deps, programme, heads, { asOf, known }),
    versionsThrough(deps.programmes, version),
  ]);
  return {
    meeting: meetingAnswer(meeting),
    ...placeOf(programme),
    municipalities: programme.region.municipalities.map(({ code, name }) => ({ code, name })),
    ...{ asOf, known, since, previous: previous === null ? null : meetingAnswer(previous) },
    indicators: figures.map(figureAnswer),
    deliveries: deliveryShares(deliveries),
    central: centralOf(programme, figures, meeting.what).flatMap(
      (figure) =>
        drawnIndicator({ programme, points, deliveries, versions, namesEditors: true }, figure) ?? [],
    ),
    changes: figureChanges(then.figures, figures),
    targetChanges: targetChangesAnswer(programme, versions, { projects: null, namesEditors: true, since }),
    behind: behind(figures).map(({ project, id: indicator }) => ({ project, id: indicator })),
    missing: missingSince(deliveries, since, holdsBack(programme, figures)).map(deliveryAnswer),
    milestones: milestonesDue(milestones, asOf, since),
    progress,
    reporting: reportingOf(programme, progress),
    ...written(revisions, meeting, previous, { asOf, known, since }),
  };
}

/** Names of the programme with its lines and projects. */
export function placeOf({ id, name, region, projects, lines }: Programme) {
  return {
    programme: { id, name, region: region.name },
    projects: projects.map((project) => ({ code: project.code, name: project.name, lines: project.lines })),
    lines: lines.map((line) => ({ code: line.code, name: line.name })),
  };
}

async function standing(deps: ApiDeps, current: ProgrammeVersion, asOf: IsoDate, known: Instant | null) {
  const version = known === null ? current : ((await deps.programmes.at(current.id, known)) ?? current);
  const { points, heads } = await programmeFigures(deps, current, known);
  return { version, points, heads, figures: figuresAt(version.programme, points, asOf) };
}

function centralOf(
  programme: Programme,
  figures: readonly DashboardFigure[],
  { central }: MeetingPlan,
): DashboardFigure[] {
  if (central === null) return [];
  const linesOf = (code: string) => programme.projects.find((project) => project.code === code)?.lines ?? [];
  return figures.filter((figure) => isCentral(central, figure, linesOf));
}

interface Times {
  readonly asOf: IsoDate;
  readonly known: Instant | null;
  readonly since: IsoDate;
}

function written(
  revisions: readonly Revision[],
  meeting: Revision<MeetingPlan>,
  previous: Revision<MeetingPlan> | null,
  { asOf, known, since }: Times,
): Pick<MeetingPack, 'obstacles' | 'decisions' | 'actions' | 'notes' | 'recorded'> {
  const entries = entriesAt(revisions, known);
  const { decisions, actions } = fromLastTime(entries, meetingsOf(revisions), meeting, previous);
  const shown = entryAnswers(revisions, known);
  const notes = entries.filter(({ what }) => what.kind === 'notitie').map(shown);
  return {
    obstacles: obstaclesAt(entries, asOf, since).map(shown),
    decisions: decisions.map(shown),
    actions: actions.map(shown),
    notes: notes.toSorted((a, b) => b.meeting.date.localeCompare(a.meeting.date)),
    recorded: entriesAt(revisions, null)
      .filter(({ what }) => what.meeting === meeting.id)
      .map(entryAnswers(revisions, null)),
  };
}
