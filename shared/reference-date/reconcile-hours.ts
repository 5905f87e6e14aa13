import { addDays, daysBetween, type IsoDate } from '../dates/iso-date.ts';
import { dateOf, numberOf } from './row-cells.ts';
import type { JudgedActivity } from './judged-activity.ts';
import { findingAt } from './reconcile-finding.ts';
import type { ReconcileFinding } from './reconcile-finding.ts';
import type { ReferenceWindow } from './window.ts';

const HOURS_IN_A_DAY = 24;
/** Hours spread over days are fractions: three eights of one day may add up to a hair over 24. */
const ROUNDING = 1e-6;

/**
 * Participants whose activities add up to more than 24 hours on a day of W. The hours of an activity are spread evenly
 * over its days; without end date they are all of its first day. One finding a participant: its fullest day.
 */
export function hoursFindings(
  activities: readonly JudgedActivity[],
  window: ReferenceWindow,
): ReconcileFinding[] {
  const byPerson = new Map<string, JudgedActivity[]>();
  for (const activity of activities) {
    if (!activity.inWindow || hoursOf(activity) === 0) continue;
    const own = byPerson.get(activity.person);
    if (own === undefined) byPerson.set(activity.person, [activity]);
    else own.push(activity);
  }
  return [...byPerson.values()].flatMap((own) => {
    const day = fullestDay(own, window);
    const first = own[0];
    if (first === undefined || day === null || day.hours <= HOURS_IN_A_DAY + ROUNDING) return [];
    const place = { ...first.place, activiteitnummer: null };
    return [findingAt('uren_boven_24_per_dag', place, null, day)];
  });
}

const hoursOf = ({ row }: JudgedActivity): number => numberOf(row, 'uren') ?? 0;

/** The first day of W with the most hours: the sum only changes where an activity begins or has ended. */
function fullestDay(
  activities: readonly JudgedActivity[],
  { from }: ReferenceWindow,
): { date: IsoDate; hours: number } | null {
  const changes = new Map<IsoDate, number>();
  const change = (date: IsoDate, by: number): void => {
    changes.set(date, (changes.get(date) ?? 0) + by);
  };
  for (const activity of activities) {
    const start = dateOf(activity.row, 'startdatum') ?? from;
    const end = dateOf(activity.row, 'einddatum') ?? start;
    const daily = hoursOf(activity) / (daysBetween(start, end) + 1);
    change(start < from ? from : start, daily);
    change(addDays(end, 1), -daily);
  }
  let hours = 0;
  let fullest: { date: IsoDate; hours: number } | null = null;
  for (const date of [...changes.keys()].sort()) {
    hours += changes.get(date) ?? 0;
    if (hours > (fullest?.hours ?? 0) + ROUNDING) fullest = { date, hours };
  }
  return fullest === null ? null : { ...fullest, hours: Math.round(fullest.hours * 100) / 100 };
}
