import { endOfDay, startOfDay } from '../dates/amsterdam.ts';
import type { Instant, IsoDate } from '../dates/iso-date.ts';
import type { Head } from '../submission/submission.ts';
import { dueDate, isLocked, isPastDue, lockDate } from './deadlines.ts';
import { periodEnd, periodStart } from './period.ts';
import type { Programme } from './programme.schema.ts';
import type { ExpectedSlot } from './project-scope.ts';
import { expectedSlots } from './project-scope.ts';

/** How the delivery of one slot stands at a moment (contract §3, delivery). */
export type DeliveryState =
  'niet_verwacht' | 'open' | 'te_laat' | 'gesloten' | 'op_tijd' | 'laat' | 'historie';

/** All that happened to a slot; a head is one. */
export type DeliveryRecord = Pick<Head, 'project' | 'dataset' | 'municipality' | 'period' | 'events'>;

/** A slot as `…/deliveries` lists it (contract §5). */
export interface DeliveryEntry extends ExpectedSlot {
  readonly state: DeliveryState;
  readonly due: IsoDate;
  readonly lock: IsoDate;
  /** When something was first accepted, which the state rests on; null: nothing is in force. */
  readonly acceptedAt: Instant | null;
}

/**
 * The state of a slot at a moment, from what had happened by then (contract §3, delivery). What was accepted first
 * decides between on time, late and history; a slot whose files were all withdrawn has nothing accepted.
 */
export function deliveryState(
  programme: Programme,
  isExpected: boolean,
  { period, events }: Pick<DeliveryRecord, 'period' | 'events'>,
  at: Instant,
): DeliveryState {
  if (!isExpected || at <= endOfDay(periodEnd(period))) return 'niet_verwacht';
  const happened = events.filter((event) => event.at <= at);
  const first = happened.find(({ kind }) => kind === 'commit');
  if (first === undefined || happened.at(-1)?.inForce === null) {
    if (isLocked(programme, period, at)) return 'gesloten';
    return isPastDue(programme, period, at) ? 'te_laat' : 'open';
  }
  if (first.history) return 'historie';
  return isPastDue(programme, period, first.at) ? 'laat' : 'op_tijd';
}

/**
 * The slots of a programme's projects at a moment: those whose period has begun, and any other of which something
 * was accepted; in the order of the programme file, oldest period first.
 */
export function deliveriesAt(
  programme: Programme,
  records: readonly DeliveryRecord[],
  at: Instant,
): DeliveryEntry[] {
  const known = new Map(records.map((record) => [slotKey(record), record]));
  return programme.projects.flatMap((project) => {
    const expected = expectedSlots(programme, project);
    const keys = new Set(expected.map(slotKey));
    const others = records.filter((record) => record.project === project.code && !keys.has(slotKey(record)));
    const entries = [
      ...expected.map((slot) =>
        entryOf(programme, true, { events: [], ...known.get(slotKey(slot)), ...slot }, at),
      ),
      ...others.map((record) => entryOf(programme, false, record, at)),
    ];
    return entries
      .filter(({ period, acceptedAt }) => acceptedAt !== null || startOfDay(periodStart(period)) <= at)
      .toSorted((a, b) => (a.period === b.period ? 0 : periodEnd(a.period) < periodEnd(b.period) ? -1 : 1));
  });
}

/** The shares of contract §3: of what should be there, how much is; and how much of that came on time. */
export interface DeliveryShares {
  readonly completeness: number | null;
  readonly timeliness: number | null;
}

/** Completeness and timeliness of some slots; null where nothing is due yet (contract §3, delivery). */
export function deliveryShares(entries: readonly Pick<DeliveryEntry, 'state'>[]): DeliveryShares {
  const count = (...states: readonly DeliveryState[]): number =>
    entries.filter(({ state }) => states.includes(state)).length;
  const judged = entries.length - count('niet_verwacht', 'open');
  const inTime = judged - count('historie');
  return {
    completeness: judged === 0 ? null : count('op_tijd', 'laat', 'historie') / judged,
    timeliness: inTime === 0 ? null : count('op_tijd') / inTime,
  };
}

function entryOf(
  programme: Programme,
  isExpected: boolean,
  record: DeliveryRecord,
  at: Instant,
): DeliveryEntry {
  const happened = record.events.filter((event) => event.at <= at);
  const first = happened.find(({ kind }) => kind === 'commit');
  return {
    project: record.project,
    dataset: record.dataset,
    municipality: record.municipality,
    period: record.period,
    state: deliveryState(programme, isExpected, record, at),
    due: dueDate(programme, record.period),
    lock: lockDate(programme, record.period),
    acceptedAt: (happened.at(-1)?.inForce ?? null) === null ? null : (first?.at ?? null),
  };
}

function slotKey({ project, dataset, municipality, period }: ExpectedSlot): string {
  return JSON.stringify([project, dataset, municipality, period]);
}
