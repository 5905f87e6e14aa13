import { dateIn } from '../../shared/dates/amsterdam.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Indicator } from '../../shared/programme/programme.schema.ts';
import type { ProgrammeStore, ProgrammeVersion } from '../ports/stores.port.ts';
import type { Grant } from './route.ts';

/** How far back versions are compared: each is a look-up of its own. */
const VERSIONS = 20;

/** A programme as one version has it, with the day on which it came and by whom and why. */
export type KnownVersion = Pick<ProgrammeVersion, 'by' | 'reason' | 'programme'> & { readonly on: IsoDate };

/** The latest versions of a programme through the one in force, oldest first. */
export async function versionsThrough(
  programmes: Pick<ProgrammeStore, 'versions' | 'version'>,
  current: ProgrammeVersion,
): Promise<KnownVersion[]> {
  if (current.version === 1) return [knownOf(current)];
  const earlier = (await programmes.versions(current.id)).filter(({ version }) => version < current.version);
  const read = await Promise.all(
    earlier.slice(-VERSIONS).map(({ version }) => programmes.version(current.id, version)),
  );
  return [...read.filter((version) => version !== null), current].map(knownOf);
}

function knownOf({ at, by, reason, programme }: ProgrammeVersion): KnownVersion {
  return { on: dateIn(at), by, reason, programme };
}

/** An indicator before and after a day on which its targets changed. */
export interface TargetChange {
  readonly on: IsoDate;
  readonly by: string;
  /** null where nobody said. */
  readonly reason: string | null;
  readonly before: Indicator;
  readonly after: Indicator;
}

/**
 * Each day on which the targets of an indicator changed, oldest first; what changed more than once on a day is one
 * change, told as the last of them. `project` null: an indicator of the programme.
 */
export function targetChanges(
  versions: readonly KnownVersion[],
  project: string | null,
  id: string,
): TargetChange[] {
  const held = versions.flatMap((version) => {
    const { programme } = version;
    const owner = project === null ? programme : programme.projects.find(({ code }) => code === project);
    const indicator = owner?.indicators.find((each) => each.id === id);
    return indicator === undefined ? [] : [{ ...version, indicator }];
  });
  const days = new Map<IsoDate, TargetChange>();
  for (const [index, { indicator: after, on, by, reason }] of held.entries()) {
    const before = held[index - 1]?.indicator;
    if (before === undefined || textOf(before) === textOf(after)) continue;
    days.set(on, { on, by, reason, before: days.get(on)?.before ?? before, after });
  }
  return [...days.values()].filter(({ before, after }) => textOf(before) !== textOf(after));
}

/** Whether someone may know by name who changed a target: those who steer do, as they do of files. */
export function namesEditors({ roles }: Pick<Grant, 'roles'>): boolean {
  return roles.has('management') || roles.has('beheerder');
}

function textOf({ targets }: Indicator): string {
  return targets
    .map(({ date, value }) => `${date} ${value}`)
    .toSorted()
    .join();
}
