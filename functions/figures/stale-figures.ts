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
  const latest = latestOf(await ports.figures.versions(id));
  const moved = new Map<string, number>();
  for (const head of await ports.heads.ofProgramme(id)) {
    moved.set(head.project, (moved.get(head.project) ?? 0) + head.version);
  }
  const codes = current.programme.projects.map(({ code }) => code);
  const stale = codes.filter((code) => !rests(latest.get(code), current, moved.get(code) ?? 0));
  if (stale.some((code) => latest.get(code)?.programmeVersion !== current.version)) {
    return [{ kind: 'figures', programme: id, project: null }];
  }
  const kept = codes.reduce((sum, code) => sum + (latest.get(code)?.headVersions ?? 0), 0);
  if (stale.length === 0 && !rests(latest.get(null), current, kept)) {
    return [{ kind: 'figures', programme: id, project: null }];
  }
  return stale.map((project) => ({ kind: 'figures', programme: id, project }));
}

function rests(line: FigureVersion | undefined, current: ProgrammeVersion, headVersions: number): boolean {
  return line?.programmeVersion === current.version && line.headVersions === headVersions;
}

/** Lines come in order of time, so the last of each project is its latest. */
function latestOf(lines: readonly FigureVersion[]): Map<string | null, FigureVersion> {
  return new Map(lines.map((line) => [line.project, line]));
}
