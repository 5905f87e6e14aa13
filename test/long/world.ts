import type { Programme, Project } from '../../shared/programme/programme.schema.ts';
import { endOf, periodOf, shift, startOf } from './days.ts';
import type { Day, Rhythm } from './days.ts';

/** A cell as a person means it: dates and codes as text, numbers in the unit written. */
export type Row = Readonly<Record<string, string | number | null>>;

export interface Slot {
  readonly project: string;
  readonly dataset: string;
  readonly municipality: string | null;
  readonly period: string;
}

/** Something that happened to a slot, and when. */
export interface Happening {
  readonly slot: Slot;
  readonly kind: 'commit' | 'withdraw' | 'restore';
  readonly at: string;
  readonly submission: string;
}

export interface HandedIn {
  readonly rows: readonly Row[];
  readonly nothing: boolean;
  readonly history: boolean;
}

/** A programme and all that was accepted, as someone who kept every file would have it. */
export interface World {
  /** The programme file in force. */
  readonly programme: Programme;
  /** Every version of it, oldest first. */
  readonly versions: readonly { readonly at: string; readonly programme: Programme }[];
  readonly happenings: Happening[];
  readonly submissions: Map<string, HandedIn>;
}

/** The same with the programme file of a moment (null: now). */
export function asKnown(world: World, known: string | null): World {
  const version = known === null ? undefined : world.versions.findLast(({ at }) => at <= known);
  return { ...world, programme: version?.programme ?? world.programme };
}

export const KEYS: Readonly<Record<string, string>> = {
  vouchers: 'vouchernummer',
  matches: 'matchnummer',
  deelnemers: 'deelnemernummer',
  activiteiten: 'activiteitnummer',
};

export const startDay = ({ programme }: World, { start }: Project): Day => start ?? programme.start;
export const endDay = ({ programme }: World, { end }: Project): Day => end ?? programme.end;
export const rhythmOf = ({ programme }: World, { rhythm }: Project): Rhythm => rhythm ?? programme.rhythm;

/** Who hands in for a project: municipalities, or the project (null). */
export function sourcesOf({ programme }: World, project: Project): readonly (string | null)[] {
  if (project.deliveredPer !== 'municipality') return [null];
  if (project.municipalities !== undefined) return project.municipalities;
  const { esf } = programme;
  if (esf?.projects.includes(project.code)) return esf.municipalities.map(({ code }) => code);
  return programme.region.municipalities.map(({ code }) => code);
}

/** The periods in which a project is active. */
export function activeIn(world: World, project: Project): string[] {
  const found: string[] = [];
  let period = periodOf(startDay(world, project), rhythmOf(world, project));
  for (; startOf(period) <= endDay(world, project); period = shift(period, 1)) found.push(period);
  return found;
}

const keyOf = ({ project, dataset, municipality, period }: Slot): string =>
  JSON.stringify([project, dataset, municipality, period]);

/** The submission in force for a slot, as known at a moment (null: now). */
export function inForce({ happenings }: World, slot: Slot, known: string | null): string | null {
  const stack: string[] = [];
  for (const { slot: own, kind, at, submission } of happenings) {
    if (keyOf(own) !== keyOf(slot) || (known !== null && at > known)) continue;
    const place = stack.indexOf(submission);
    if (place !== -1) stack.splice(place, 1);
    if (kind !== 'withdraw') stack.push(submission);
  }
  return stack.at(-1) ?? null;
}

/** The periods of which something is in force, oldest first. */
export function acceptedPeriods(world: World, slot: Omit<Slot, 'period'>, known: string | null): string[] {
  const periods = world.happenings
    .filter(({ slot: own }) => keyOf(own) === keyOf({ ...slot, period: own.period }))
    .map(({ slot: { period } }) => period);
  return [...new Set(periods)]
    .filter((period) => inForce(world, { ...slot, period }, known) !== null)
    .toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
}

/** The files in force of periods that ended by t, oldest first; null: nothing was accepted. */
export function filesBy(
  world: World,
  slot: Omit<Slot, 'period'>,
  t: Day,
  known: string | null,
): readonly (HandedIn & { readonly end: Day })[] | null {
  const periods = acceptedPeriods(world, slot, known).filter((period) => endOf(period) <= t);
  if (periods.length === 0) return null;
  return periods.flatMap((period) => {
    const file = world.submissions.get(inForce(world, { ...slot, period }, known) ?? '');
    return file === undefined ? [] : [{ ...file, end: endOf(period) }];
  });
}
