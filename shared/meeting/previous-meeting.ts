import type { IsoDate } from '../dates/iso-date.ts';
import { lastEndedPeriod, periodEnd, previousPeriod } from '../programme/period.ts';
import type { Rhythm } from '../programme/programme.schema.ts';
import type { MeetingPlan, Revision } from './meeting.ts';

type Meeting = Revision<MeetingPlan>;

/** The latest meeting of the same series (or, without one, of the same name) on an earlier day; null for the first. */
export function previousMeeting(meetings: readonly Meeting[], of: Meeting): Meeting | null {
  const earlier = meetings.filter(({ what }) => sameSeries(what, of.what) && what.date < of.what.date);
  return earlier.toSorted((a, b) => (a.what.date < b.what.date ? -1 : 1)).at(-1) ?? null;
}

/**
 * Since when changes are told: the day of the previous meeting; before a first one, the end of the period before the
 * last one that had ended by `asOf`.
 */
export function changedSince(previous: Meeting | null, asOf: IsoDate, rhythm: Rhythm): IsoDate {
  if (previous !== null) return previous.what.date;
  return periodEnd(previousPeriod(lastEndedPeriod(asOf, rhythm)));
}

/** Whether two meetings are of one series. */
export function sameSeries(a: MeetingPlan, b: MeetingPlan): boolean {
  if (a.series !== null || b.series !== null) return a.series === b.series;
  return a.name.toLowerCase() === b.name.toLowerCase();
}
