import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { addDays } from '../../../../shared/dates/iso-date.ts';
import { periodEnd, periodsBetween } from '../../../../shared/programme/period.ts';

/** A period end with the day on which its files had to be in. */
interface ReplayMoment {
  readonly end: string;
  readonly due: string;
}

type Dated = Pick<ProgrammeAnswer, 'start' | 'end' | 'rhythm' | 'dueDays'>;

/** The moments that can be replayed: every period whose files were due before today, oldest first. */
export function replayMoments({ start, end, rhythm, dueDays }: Dated, today: string): ReplayMoment[] {
  return periodsBetween(start, end < today ? end : today, rhythm)
    .map((period) => ({ end: periodEnd(period), due: addDays(periodEnd(period), dueDays) }))
    .filter(({ due }) => due < today);
}

/** Since when changes are told unless someone chooses: the last period end before a date, else the programme's start. */
export function usualSince({ start, end, rhythm }: Omit<Dated, 'dueDays'>, asOf: string): string {
  return (
    periodsBetween(start, end < asOf ? end : asOf, rhythm)
      .map(periodEnd)
      .findLast((date) => date < asOf) ?? start
  );
}
