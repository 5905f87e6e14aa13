import { dateIn } from '../../shared/dates/amsterdam.ts';
import type { Clock } from '../ports/clock.port.ts';

/** Real time: the only clock in the cloud. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => dateIn(new Date().toISOString()),
};
