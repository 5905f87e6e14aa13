import type { Instant } from '../../shared/dates/iso-date.ts';
import type { Head } from '../../shared/submission/submission.ts';
import type { FigureVersion, ProgrammeVersion } from '../ports/stores.port.ts';

type Versions = readonly Pick<ProgrammeVersion, 'version' | 'at'>[];

/** The version that held at a moment; null before the first. */
export function versionAt(versions: Versions, moment: Instant): number | null {
  return versions.findLast(({ at }) => at <= moment)?.version ?? null;
}

/** Every moment at which heads moved or the programme changed, oldest first. */
export function momentsOf(versions: Versions, heads: readonly Head[]): Instant[] {
  const moments = [
    ...versions.map(({ at }) => at),
    ...heads.flatMap(({ events }) => events.map(({ at }) => at)),
  ];
  return [...new Set(moments)].sort();
}

/** How many events had come by a moment: events only get added, so equal numbers are equal states. */
export function headVersionsAt(heads: readonly Head[], moment: Instant): number {
  return heads.reduce((sum, { events }) => sum + events.filter(({ at }) => at <= moment).length, 0);
}

/** The kept version of a project that holds at a moment; lines in order of time. */
export function keptAt(
  lines: readonly FigureVersion[],
  project: string,
  moment: Instant,
): FigureVersion | null {
  return lines.findLast((line) => line.project === project && line.at <= moment) ?? null;
}

/** Adds a line where its time and sequence put it. */
export function insertLine(lines: FigureVersion[], line: FigureVersion): void {
  const after = lines.findLastIndex(
    (other) => other.at < line.at || (other.at === line.at && other.sequence <= line.sequence),
  );
  lines.splice(after + 1, 0, line);
}

/** The sequence of the next version of a project. */
export function nextSequence(lines: readonly FigureVersion[], project: string | null): number {
  return Math.max(0, ...lines.filter((line) => line.project === project).map(({ sequence }) => sequence)) + 1;
}
