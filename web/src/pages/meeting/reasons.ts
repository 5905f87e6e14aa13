import type { MeetingPack } from '../../../../shared/api/meetings.schema.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { formatShortDate } from '../../format/date.ts';

/** What explains an indicator, and what stands in the way of its project, which need not explain it. */
interface Reasons {
  /** The newest note on the indicator itself; null without one. */
  readonly why: string | null;
  readonly obstacles: readonly string[];
}

/** Why an indicator is where it is, of what was written down for a meeting. */
export function reasonsOf(
  { notes, obstacles, progress, asOf }: Pick<MeetingPack, 'notes' | 'obstacles' | 'progress' | 'asOf'>,
  { project, id }: { readonly project: string | null; readonly id: string },
): Reasons {
  const note = notes
    .filter((each) => each.project === project && each.indicator === id)
    .toSorted((a, b) => b.meeting.date.localeCompare(a.meeting.date))[0];
  const told = progress.find((form) => form.project === project);
  const open = obstacles.filter(
    (each) => each.project === project && (each.done === null || each.done > asOf),
  );
  return {
    why:
      note === undefined
        ? null
        : `${note.text} (${note.meeting.name}, ${formatShortDate(note.meeting.date)})`,
    obstacles:
      project === null
        ? []
        : [
            ...open.map(({ text }) => text),
            ...(told === undefined || told.knelpunt === ''
              ? []
              : [`${told.knelpunt} (${periodLabel(told.period)})`]),
          ],
  };
}
