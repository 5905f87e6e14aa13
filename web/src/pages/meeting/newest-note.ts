import type { MeetingPack } from '../../../../shared/api/meetings.schema.ts';
import { formatShortDate } from '../../format/date.ts';

/** What explains an indicator: the newest note on it, with its meeting; null without one. Notes stand newest first. */
export function newestNote(
  notes: MeetingPack['notes'],
  { project, id }: { readonly project: string | null; readonly id: string },
): string | null {
  const note = notes.find((each) => each.project === project && each.indicator === id);
  return note === undefined
    ? null
    : `${note.text} (${note.meeting.name}, ${formatShortDate(note.meeting.date)})`;
}
