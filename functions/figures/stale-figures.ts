import type { Head } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';
import type { FiguresMessage } from '../ports/queue.port.ts';
import type { FigureVersion, ProgrammeVersion } from '../ports/stores.port.ts';

/** What must be computed again because a head or the programme is ahead of its figures: work that got lost. */
export async function staleFigures(
  ports: Pick<Ports, 'programmes' | 'heads' | 'figures'>,
  id: string,
): Promise<readonly FiguresMessage[]> {
  const current = await ports.programmes.current(id);
  if (current === null) return [];
  const lines = await ports.figures.versions(id);
  const stale = staleProjects(current, lines, await ports.heads.ofProgramme(id));
  const latest = latestOf(lines);
  const projects = stale.filter((code) => code !== null);
  const all = projects.some((code) => (latest.get(code)?.programmeVersion ?? 0) < current.version);
  // The programme's own figures follow those of its projects.
  const named = all || projects.length === 0 ? stale.slice(0, 1).map(() => null) : projects;
  return named.map((project) => ({ kind: 'figures', programme: id, project }));
}

/**
 * The projects whose figures do not rest on the programme and all that happened to the heads; null among them: the
 * programme's own. `lines` are in order of time, or the latest of each.
 */
export function staleProjects(
  current: Pick<ProgrammeVersion, 'version' | 'programme'>,
  lines: readonly FigureVersion[],
  heads: readonly Pick<Head, 'project' | 'version'>[],
): readonly (string | null)[] {
  const latest = latestOf(lines);
  const moved = new Map<string, number>();
  for (const head of heads) moved.set(head.project, (moved.get(head.project) ?? 0) + head.version);
  const rests = (code: string | null, headVersions: number): boolean => {
    const line = latest.get(code);
    return (
      line !== undefined && line.programmeVersion >= current.version && line.headVersions === headVersions
    );
  };
  const codes = current.programme.projects.map(({ code }) => code);
  const stale = codes.filter((code) => !rests(code, moved.get(code) ?? 0));
  const kept = codes.reduce((sum, code) => sum + (latest.get(code)?.headVersions ?? 0), 0);
  return codes.length === 0 || rests(null, kept) ? stale : [...stale, null];
}

/** Lines come in order of time, so the last of each project is its latest. */
function latestOf(lines: readonly FigureVersion[]): Map<string | null, FigureVersion> {
  return new Map(lines.map((line) => [line.project, line]));
}
