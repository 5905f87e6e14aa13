import { endOf, plus, startOf } from './days.ts';
import type { Day } from './days.ts';
import { activeIn, inForce, sourcesOf } from './world.ts';
import type { Slot, World } from './world.ts';

/** A line of `…/deliveries` (contract §3, delivery; §5). */
export interface DeliveryLine extends Slot {
  readonly state: string;
  readonly due: Day;
  readonly lock: Day;
  readonly acceptedAt: string | null;
}

const keyOf = (slot: Slot): string => JSON.stringify(slot);

/** Every slot at the end of a day, from what was accepted by a moment not after it. */
export function deliveryLines(world: World, today: Day, moment: string): DeliveryLine[] {
  const { programme } = world;
  const expected = programme.projects.flatMap((project): Slot[] =>
    project.countedUnder !== undefined
      ? []
      : project.datasets.flatMap((dataset) =>
          (dataset === 'voortgang' ? [null] : sourcesOf(world, project)).flatMap((municipality) =>
            activeIn(world, project).map((period) => ({
              project: project.code,
              dataset,
              municipality,
              period,
            })),
          ),
        ),
  );
  const keys = new Set(expected.map(keyOf));
  const others = new Map(world.happenings.map(({ slot }) => [keyOf(slot), slot]));
  const all = [
    ...expected.map((slot) => lineOf(slot, true)),
    ...[...others].flatMap(([key, slot]) => (keys.has(key) ? [] : [lineOf(slot, false)])),
  ];
  return all.filter(({ period, acceptedAt }) => acceptedAt !== null || startOf(period) <= today);

  function lineOf(slot: Slot, isExpected: boolean): DeliveryLine {
    const due = plus(endOf(slot.period), programme.dueDays);
    const lock = plus(endOf(slot.period), programme.lockDays);
    const isThere = inForce(world, slot, moment) !== null;
    const first = world.happenings.find(
      ({ slot: own, kind, at }) => keyOf(own) === keyOf(slot) && kind === 'commit' && at <= moment,
    );
    return { ...slot, due, lock, state: stateOf(), acceptedAt: isThere ? (first?.at ?? null) : null };

    function stateOf(): string {
      if (!isExpected || endOf(slot.period) >= today) return 'niet_verwacht';
      if (!isThere) return today > lock ? 'gesloten' : today > due ? 'te_laat' : 'open';
      if (world.submissions.get(first?.submission ?? '')?.history === true) return 'historie';
      return dayInAmsterdam(first?.at ?? '') <= due ? 'op_tijd' : 'laat';
    }
  }
}

/** Whether a delivery was due of the period that ends at a day, and nobody's was accepted by a moment. */
export function missedIn(
  world: World,
  project: World['programme']['projects'][number],
  dataset: DeliveryLine['dataset'],
  today: Day,
  moment: string,
): (end: Day) => boolean {
  const code = project.code;
  const sources = project.countedUnder === undefined ? sourcesOf(world, project) : [];
  const periods = new Map(activeIn(world, project).map((period) => [endOf(period), period]));
  return (end) => {
    const period = periods.get(end);
    if (period === undefined || end >= today || sources.length === 0) return false;
    return sources.every(
      (municipality) => inForce(world, { project: code, dataset, municipality, period }, moment) === null,
    );
  };
}

/** Completeness and timeliness (contract §3). */
export function sharesOf(lines: readonly DeliveryLine[]): {
  completeness: number | null;
  timeliness: number | null;
} {
  const count = (...states: string[]): number => lines.filter(({ state }) => states.includes(state)).length;
  const all = lines.length - count('niet_verwacht', 'open');
  const judged = all - count('historie');
  return {
    completeness: all === 0 ? null : count('op_tijd', 'laat', 'historie') / all,
    timeliness: judged === 0 ? null : count('op_tijd') / judged,
  };
}

/** The last moment that counts: the end of the day asked, or what was known if that is earlier. */
export function momentOf(asOf: Day, known: string | null): string {
  const end = endOfDay(asOf);
  return known !== null && known < end ? known : end;
}

/** The last millisecond of a day; Amsterdam is one hour ahead of UTC, in summer two. */
export function endOfDay(day: Day): string {
  const ends = ['21:59:59.999Z', '22:59:59.999Z'].map((time) => `${day}T${time}`);
  return ends.findLast((each) => dayInAmsterdam(each) === day) ?? day;
}

const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const dayInAmsterdam = (instant: string): Day => AMSTERDAM.format(new Date(instant));
