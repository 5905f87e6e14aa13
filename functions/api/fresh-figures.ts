import type { Head } from '../../shared/submission/submission.ts';
import type { ProjectPoints } from '../../shared/figures/points.ts';
import { staleProjects } from '../figures/stale-figures.ts';
import type { FigureVersion, ProgrammeVersion } from '../ports/stores.port.ts';
import { readUntil } from './read-until.ts';
import type { ApiDeps } from './route.ts';

/** Figures with the heads that they are held against. */
export interface FiguresRead {
  readonly points: readonly ProjectPoints[];
  readonly heads: readonly Head[];
}

type Deps = Pick<ApiDeps, 'figures' | 'heads' | 'pause'>;

/**
 * The figures of a programme as known at a moment (null: now). Whoever saw that a file counts sees it in the figures:
 * while they are being computed, this waits; when that takes too long it answers what is there.
 */
export async function programmeFigures(
  deps: Deps,
  version: ProgrammeVersion,
  known: string | null,
): Promise<FiguresRead> {
  const { id } = version;
  const read = async () => {
    // The versions before the figures, so that what is called fresh was there when the figures were read.
    const kept = known === null ? null : await deps.figures.versions(id);
    const [points, heads] = await Promise.all([
      deps.figures.ofProgramme(id, known),
      deps.heads.ofProgramme(id),
    ]);
    const lines: readonly FigureVersion[] = kept ?? points;
    return { points, heads, isFresh: staleProjects(version, lines, heads).length === 0 };
  };
  return readUntil(deps, read, ({ isFresh }) => isFresh);
}

/** The figures of one project, as `programmeFigures`. */
export async function projectFigures(
  deps: Deps,
  version: ProgrammeVersion,
  code: string,
): Promise<FiguresRead> {
  const read = async () => {
    const [latest, heads] = await Promise.all([
      deps.figures.latest(version.id, code),
      deps.heads.ofProject(version.id, code),
    ]);
    const points = latest === null ? [] : [latest];
    return { points, heads, isFresh: !staleProjects(version, points, heads).includes(code) };
  };
  return readUntil(deps, read, ({ isFresh }) => isFresh);
}
