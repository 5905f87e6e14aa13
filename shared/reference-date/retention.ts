import type { IsoDate } from '../dates/iso-date.ts';
import type { Retention } from '../programme/programme.schema.ts';
import { dutchDay } from './dutch-day.ts';

/** Where a retention time stands: running, under a legal hold, or over. */
export type RetentionState =
  | { readonly state: 'loopt' | 'verlopen'; readonly until: IsoDate }
  | {
      readonly state: 'vastgehouden';
      readonly until: IsoDate;
      readonly reason: string;
      readonly since: IsoDate;
    };

/** What is kept of a participant or of a reference date, by how long it must be kept. */
export const KEPT_KINDS = [
  'definitief_extract',
  'aanlevering_onder_extract',
  'aanlevering_in_kracht',
  'controlespoor',
  'overig',
] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];

/** Whether something may be erased, with a Dutch sentence that says why (not). */
export interface ErasureJudgement {
  readonly allowed: boolean;
  readonly why: string;
}

/**
 * Where the retention time of a programme stands on a date: `until` is the last day of keeping; a hold works from its
 * own first day, also when that time is over, until the programme no longer names it.
 */
export function retentionState({ until, hold }: Retention, today: IsoDate): RetentionState {
  if (hold !== undefined && hold.since <= today)
    return { state: 'vastgehouden', until, reason: hold.reason, since: hold.since };
  return { state: today > until ? 'verlopen' : 'loopt', until };
}

/** Why each kind is kept while its time runs; `null`: nothing obliges to keep it. */
const DUTY: Readonly<Record<KeptKind, string | null>> = {
  definitief_extract: 'Dit staat in een definitief extract, dat de subsidie verantwoordt',
  aanlevering_onder_extract: 'Op deze aanlevering rust een definitief extract, dat de subsidie verantwoordt',
  aanlevering_in_kracht: 'Deze aanlevering telt nu mee in de cijfers en het volgende peilmoment',
  controlespoor: null,
  overig: null,
};

/**
 * Whether something kept may be erased now, for a purge and for a participant who asks for it (AVG art. 17, lid 3: not
 * where the law asks to keep it). The audit trail always stays: it holds ids and hashes, and without one entry the rest
 * proves nothing.
 */
export function mayErase(kind: KeptKind, retention: RetentionState): ErasureJudgement {
  if (kind === 'controlespoor')
    return {
      allowed: false,
      why: 'Het controlespoor blijft altijd bewaard: het is een keten van nummers en controlegetallen, en zonder één regel bewijst de rest niets meer.',
    };
  if (retention.state === 'vastgehouden')
    return {
      allowed: false,
      why: `Alles wordt sinds ${dutchDay(retention.since)} vastgehouden (${retention.reason}). Pas als dat is opgeheven mag dit worden gewist.`,
    };
  const duty = DUTY[kind];
  if (retention.state === 'loopt' && duty !== null)
    return {
      allowed: false,
      why: `${duty}. Het moet worden bewaard tot en met ${dutchDay(retention.until)}.`,
    };
  return {
    allowed: true,
    why:
      retention.state === 'verlopen'
        ? `De bewaartermijn is op ${dutchDay(retention.until)} verlopen: dit mag worden gewist.`
        : 'Geen extract of cijfer rust hierop: dit mag worden gewist.',
  };
}
