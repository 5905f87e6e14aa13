import type { TargetChangeAnswer } from '../../shared/api/project.schema.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { targetChanges } from './earlier-targets.ts';
import type { KnownVersion } from './earlier-targets.ts';

interface Asked {
  /** Projects that may be seen; null: all, and the indicators of the programme. */
  readonly projects: ReadonlySet<string> | null;
  readonly namesEditors: boolean;
  /** Changes after this day; null: all that are known. */
  readonly since: IsoDate | null;
}

/** The changes of targets in a programme, the latest first, each with who and why. */
export function targetChangesAnswer(
  programme: Programme,
  versions: readonly KnownVersion[],
  { projects, namesEditors, since }: Asked,
): TargetChangeAnswer[] {
  const owners = [
    ...(projects === null ? [{ code: null, indicators: programme.indicators }] : []),
    ...programme.projects.filter(({ code }) => projects === null || projects.has(code)),
  ];
  return owners
    .flatMap(({ code, indicators }) =>
      indicators.flatMap(({ id, name, unit }) =>
        targetChanges(versions, code, id).map(({ on, by, reason, before, after }) => ({
          ...{ project: code, id, name, unit, on, reason, by: namesEditors ? by : null },
          ...{ before: before.targets, after: after.targets },
        })),
      ),
    )
    .filter(({ on }) => since === null || on > since)
    .toSorted((a, b) => b.on.localeCompare(a.on));
}
