import type { Instant } from '../../shared/dates/iso-date.ts';
import type { Head } from '../../shared/submission/submission.ts';

/** Heads with only what had happened to them by a moment (null: all); contract §3, looking back. */
export function headsKnown(heads: readonly Head[], known: Instant | null): readonly Head[] {
  if (known === null) return heads;
  return heads.map((head) => ({ ...head, events: head.events.filter(({ at }) => at <= known) }));
}
