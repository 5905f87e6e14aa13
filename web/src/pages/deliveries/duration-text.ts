import { counted } from '../../format/words.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A duration as people say it: `minder dan een minuut`, `12 minuten`, `3 uur`, `2 dagen`. */
export function durationText(seconds: number): string {
  if (seconds < MINUTE) return 'minder dan een minuut';
  if (seconds < 1.5 * HOUR) return counted(Math.round(seconds / MINUTE), 'minuut', 'minuten');
  if (seconds < 1.5 * DAY) return `${Math.round(seconds / HOUR)} uur`;
  return counted(Math.round(seconds / DAY), 'dag', 'dagen');
}
