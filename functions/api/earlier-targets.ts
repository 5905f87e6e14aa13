import { dateIn } from '../../shared/dates/amsterdam.ts';
import { addDays } from '../../shared/dates/iso-date.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Indicator, Programme } from '../../shared/programme/programme.schema.ts';
import type { ProgrammeStore, ProgrammeVersion } from '../ports/stores.port.ts';

/** How far back versions are compared: each is a look-up of its own. */
const VERSIONS = 20;

/** A programme as it was, through its last day. */
export interface EarlierProgramme {
  readonly until: IsoDate;
  readonly programme: Programme;
}

/** The latest versions before the one in force, oldest first; what held for less than a day is left out. */
export async function earlierProgrammes(
  programmes: Pick<ProgrammeStore, 'versions' | 'at'>,
  current: ProgrammeVersion,
): Promise<EarlierProgramme[]> {
  if (current.version === 1) return [];
  const versions = (await programmes.versions(current.id)).filter(
    ({ version }) => version <= current.version,
  );
  const spans = versions.slice(-VERSIONS - 1).flatMap((version, index, all) => {
    const next = all[index + 1];
    if (next === undefined || dateIn(next.at) <= dateIn(version.at)) return [];
    return [{ at: version.at, until: addDays(dateIn(next.at), -1) }];
  });
  const read = await Promise.all(spans.map(({ at }) => programmes.at(current.id, at)));
  return spans.flatMap(({ until }, index) => {
    const programme = read[index]?.programme;
    return programme === undefined ? [] : [{ until, programme }];
  });
}

/** An indicator as it was through a day, with other targets than came after. */
export interface EarlierIndicator {
  readonly until: IsoDate;
  readonly indicator: Indicator;
}

/** An indicator as it was each time before its targets changed, oldest first. */
export function earlierIndicators(
  earlier: readonly EarlierProgramme[],
  project: string | null,
  { id, targets }: Pick<Indicator, 'id' | 'targets'>,
): EarlierIndicator[] {
  let after = textOf(targets);
  return earlier
    .toReversed()
    .flatMap(({ until, programme }) => {
      const owner = project === null ? programme : programme.projects.find(({ code }) => code === project);
      const then = owner?.indicators.find((indicator) => indicator.id === id);
      if (then === undefined || textOf(then.targets) === after) return [];
      after = textOf(then.targets);
      return [{ until, indicator: then }];
    })
    .toReversed();
}

function textOf(targets: Indicator['targets']): string {
  return targets
    .map(({ date, value }) => `${date} ${value}`)
    .toSorted()
    .join();
}
