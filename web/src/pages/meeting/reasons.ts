import type { MeetingPack } from '../../../../shared/api/meetings.schema.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { newestNote } from './newest-note.ts';

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
  const told = progress.find((form) => form.project === project);
  const open = obstacles.filter(
    (each) => each.project === project && (each.done === null || each.done > asOf),
  );
  return {
    why: newestNote(notes, { project, id }),
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
