import { addDays, type IsoDate } from '../dates/iso-date.ts';
import type { Programme } from '../programme/programme.schema.ts';

const YEARS = 10;

/**
 * The last day on which what is definitive at D is kept and locked: what the programme says, else ten years after D
 * (docs/decisions/reference-date.md, the lock).
 */
export function keptUntil({ esf }: Pick<Programme, 'esf'>, date: IsoDate): IsoDate {
  if (esf?.retention !== undefined) return esf.retention.until;
  const month = `${Number(date.slice(0, 4)) + YEARS}${date.slice(4, 8)}01`;
  // Ten years after 29 February is 1 March.
  return addDays(month, Number(date.slice(8)) - 1);
}
