import type { Me } from '../../../shared/api/me.schema.ts';
import { addDays } from '../../../shared/dates/iso-date.ts';
import { hasRole } from './me.tsx';

/** So long after its end a programme's last deliveries are still handed in, mended or asked for. */
const AFTER_END_DAYS = 180;

/**
 * The programmes that someone mainly hands in for: lead, and neither management nor beheerder, who begin with the
 * overview. Those that run or ended not long ago, the newest first.
 */
export function leadProgrammes(me: Me): Me['programmes'] {
  return me.programmes
    .filter(
      ({ id, start, end }) =>
        start <= me.today &&
        me.today <= addDays(end, AFTER_END_DAYS) &&
        hasRole(me, id, ['kartrekker']) &&
        !hasRole(me, id, ['management', 'beheerder']),
    )
    .toSorted((a, b) => b.start.localeCompare(a.start));
}
