import { rhythmOf } from '../../../shared/programme/period.ts';

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTHS_PER_PERIOD = { maandelijks: 1, tweemaandelijks: 2, kwartaal: 3, halfjaar: 6 } as const;

/** A period as narrow as a column head: `jan-feb`, `mrt`, `1e kwartaal` without its year. */
export function periodHead(period: string): string {
  const rhythm = rhythmOf(period);
  if (rhythm === null) return period;
  const number = Number(period.slice(6));
  const months = MONTHS_PER_PERIOD[rhythm];
  const first = MONTHS[(number - 1) * months] ?? '';
  return months === 1 ? first : `${first}-${MONTHS[number * months - 1] ?? ''}`;
}

/** The year of a period. */
export function periodYear(period: string): number {
  return Number(period.slice(0, 4));
}
