import type { IsoDate } from '../dates/iso-date.ts';
import type { Indicator, Programme } from '../programme/programme.schema.ts';
import { accumulates } from './expected.ts';

/** How an indicator stands (contract §3, status). */
export type Status =
  'geen_gegevens' | 'geen_doel' | 'behaald' | 'niet_behaald' | 'op_koers' | 'aandacht' | 'achter';

/** Divisions leave errors in the last digits; they must not decide a status. */
const ROUNDING = 1e-9;

/** What a status is judged by. */
export interface Standing {
  readonly actual: number | null;
  readonly pace: number | null;
  readonly t: IsoDate;
  /** The last target that holds at t; null: none. */
  readonly last: { readonly date: IsoDate; readonly value: number } | null;
}

/** The first status that holds, in the order of contract §3. */
export function statusOf(
  { kind, direction }: Pick<Indicator, 'kind' | 'direction'>,
  { actual, pace, t, last }: Standing,
  { onTrack, attention }: Programme['thresholds'],
): Status {
  if (actual === null) return 'geen_gegevens';
  if (last === null) return 'geen_doel';
  const isOver = t >= last.date;
  // Before its date only what cannot fall back is reached for good.
  const isFinal = isOver || (direction === 'up' && accumulates(kind));
  if (isFinal && isReached(direction, actual, last.value)) return 'behaald';
  if (isOver) return 'niet_behaald';
  if (pace === null || pace >= onTrack - ROUNDING) return 'op_koers';
  return pace >= attention - ROUNDING ? 'aandacht' : 'achter';
}

function isReached(direction: Indicator['direction'], actual: number, target: number): boolean {
  const margin = ROUNDING * Math.max(1, Math.abs(target));
  return direction === 'up' ? actual >= target - margin : actual <= target + margin;
}
