import type { EntryAnswer, MeetingAnswer } from '../../shared/api/meetings.schema.ts';
import type { Instant } from '../../shared/dates/iso-date.ts';
import type { Entry, MeetingPlan, Revision } from '../../shared/meeting/meeting.ts';
import { meetingsOf, versionsOf } from '../../shared/meeting/revisions.ts';

/** A meeting as the API shows it. */
export function meetingAnswer({ id, version, what }: Revision<MeetingPlan>): MeetingAnswer {
  const { series, name, date, central } = what;
  return { id, version, series, name, date, central };
}

/** Shows what was written down, with its meeting and the steps that an obstacle took by a moment (null: now). */
export function entryAnswers(revisions: readonly Revision[], known: Instant | null) {
  const meetings = new Map(meetingsOf(revisions).map((meeting) => [meeting.id, meeting.what]));
  return ({ id, version, what }: Revision<Entry>): EntryAnswer => {
    const { meeting, ...rest } = what;
    const { name = '', date = '' } = meetings.get(meeting) ?? {};
    return {
      id,
      version,
      ...rest,
      meeting: { id: meeting, name, date },
      steps: stepsOf(revisions, id, known),
    };
  };
}

/** Versions in which the level, the owner or the end differs from the one before. */
function stepsOf(revisions: readonly Revision[], id: string, known: Instant | null): EntryAnswer['steps'] {
  const versions = versionsOf(revisions, id, known).map(({ at, what: { level, owner, done } }) => ({
    ...{ at, level, owner, done },
  }));
  return versions.filter((step, index) => {
    const before = versions[index - 1];
    return (
      before === undefined ||
      before.level !== step.level ||
      before.owner !== step.owner ||
      before.done !== step.done
    );
  });
}
