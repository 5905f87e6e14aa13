import type { MeetingAnswer } from '../../../../shared/api/meetings.schema.ts';

/** The meetings before a date, the latest first: since any of these one may want to see what changed. */
export function meetingsBefore<T extends Pick<MeetingAnswer, 'date'>>(
  meetings: readonly T[],
  asOf: string,
): T[] {
  return meetings.filter(({ date }) => date < asOf).toSorted((a, b) => (a.date < b.date ? 1 : -1));
}
