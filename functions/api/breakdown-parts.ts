import type { BreakdownDataset } from '../../shared/figures/breakdown-columns.ts';
import type { BreakdownSet, RoundedCell } from '../../shared/figures/breakdown-set.ts';
import { periodEnd, periodOf } from '../../shared/programme/period.ts';
import type { Programme, Project } from '../../shared/programme/programme.schema.ts';
import { scopeOf } from '../../shared/programme/project-scope.ts';
import type { ProgrammeVersion } from '../ports/stores.port.ts';
import { isPurged } from '../retention/is-purged.ts';
import { columnsAsked, datasetAsked, REASONS } from './breakdown-asked.ts';
import { notFound, Problem } from './problem.ts';
import { readUntil } from './read-until.ts';
import type { ApiDeps, Grant } from './route.ts';

type Deps = Pick<ApiDeps, 'heads' | 'breakdowns' | 'queues' | 'pause' | 'purges'>;

/** What one project has to show. */
interface Part {
  readonly project: Project;
  readonly set: BreakdownSet | null;
}

/** What was asked for, once it is allowed, with what each project has to show. */
export interface AskedBreakdown {
  readonly dataset: BreakdownDataset;
  readonly by: readonly string[];
  readonly rhythm: Programme['rhythm'];
  readonly parts: readonly Part[];
}

interface Query {
  readonly dataset: Parameters<typeof datasetAsked>[0];
  readonly by: readonly string[];
  readonly project?: string | undefined;
}

/** Reads what is asked for; Problems 400, 404 and 409 for what cannot be. `check` may refuse before anything is read. */
export async function askedBreakdown(
  deps: Deps,
  version: ProgrammeVersion,
  grant: Pick<Grant, 'projects'>,
  query: Query,
  check: (rhythm: Programme['rhythm']) => void = () => undefined,
): Promise<AskedBreakdown> {
  const { programme } = version;
  const dataset = datasetAsked(query.dataset);
  const by = columnsAsked(dataset, query.by);
  if (query.project === undefined && grant.projects !== null) throw notFound();
  const projects = projectsAsked(programme, dataset, query.project);
  if (projects.some(({ code }) => grant.projects !== null && !grant.projects.has(code))) throw notFound();
  if (await isPurged(deps, version.id)) throw new Problem(409, REASONS.purged);
  const rhythm = query.project === undefined ? programme.rhythm : rhythmOf(programme, projects);
  check(rhythm);
  const parts = await Promise.all(
    projects.map(async (project) => ({ project, set: await freshSet(deps, version, project, dataset) })),
  );
  return { dataset, by, rhythm, parts };
}

/** The period ends at which any project has numbers, oldest first; a Problem 409 where none has. */
export function endsOf({ parts, rhythm }: AskedBreakdown): readonly string[] {
  const ends = new Set(parts.flatMap(({ set }) => set?.ends.map(({ end }) => end) ?? []));
  // A project may have another rhythm than the whole, and no period of the whole ends at some of its ends.
  const found = [...ends].filter((end) => periodEnd(periodOf(end, rhythm)) === end).toSorted();
  if (found.length > 0) return found;
  throw new Problem(409, parts.some(({ set }) => set === null) ? REASONS.busy : REASONS.no_data);
}

/** What projects show together at a period end, and which show nothing, with why. */
interface ShownTogether {
  readonly cells: readonly RoundedCell[];
  readonly without: readonly { readonly project: string; readonly reason: string }[];
  /** Why there is nothing at all; null where there is something. */
  readonly refusal: string | null;
}

/** The cells of all parts at a period end, with the columns in the order asked. */
export function shownAt({ parts, by }: AskedBreakdown, end: string): ShownTogether {
  const found = parts.map((part) => ({ project: part.project.code, cells: cellsOf(part, by, end) }));
  const without = found.flatMap(({ project, cells }) =>
    typeof cells === 'string' ? [{ project, reason: REASONS[cells] }] : [],
  );
  const isEmpty = without.length === parts.length;
  const hidden = without.find(({ reason }) => reason === REASONS.hidden);
  return {
    cells: found.flatMap(({ cells }) => (typeof cells === 'string' ? [] : cells)),
    without,
    refusal: isEmpty ? ((hidden ?? without[0])?.reason ?? REASONS.no_data) : null,
  };
}

/** The project, or all that hand in the dataset and count. */
function projectsAsked(
  programme: Programme,
  dataset: BreakdownDataset,
  code: string | undefined,
): readonly Project[] {
  const own = programme.projects.find((each) => each.code === code);
  if (code !== undefined && own === undefined) throw notFound();
  const asked =
    own === undefined ? programme.projects.filter((each) => scopeOf(programme, each).counts) : [own];
  const delivering = asked.filter(({ datasets }) => datasets.includes(dataset));
  if (delivering.length > 0) return delivering;
  const who = own === undefined ? 'Geen project van dit programma levert' : 'Dit project levert geen';
  throw new Problem(400, `${who} ‘${dataset}’ aan. Kies andere gegevens of een ander project.`);
}

function rhythmOf(programme: Programme, [project]: readonly Project[]): Programme['rhythm'] {
  return project === undefined ? programme.rhythm : scopeOf(programme, project).rhythm;
}

/**
 * A project's breakdowns as its rows and programme stand now. The figures function counts them when they are first
 * asked for after a change, and this waits; null when that takes too long.
 */
async function freshSet(
  deps: Deps,
  version: ProgrammeVersion,
  { code }: Project,
  dataset: BreakdownDataset,
): Promise<BreakdownSet | null> {
  let isAsked = false;
  const { set, isFresh } = await readUntil(
    deps,
    async () => {
      const [found, heads] = await Promise.all([
        deps.breakdowns.get(version.id, code, dataset),
        deps.heads.ofProject(version.id, code),
      ]);
      const moved = heads.reduce((sum, head) => sum + head.version, 0);
      const fresh = found?.programmeVersion === version.version && found.headVersions === moved;
      if (!fresh && !isAsked) {
        isAsked = true;
        const message = { kind: 'figures', programme: version.id, project: code } as const;
        await deps.queues.figures({ ...message, breakdown: dataset });
      }
      return { set: found, isFresh: fresh };
    },
    (found) => found.isFresh,
  );
  return isFresh ? set : null;
}

/** The cells of a part with the columns in the order asked, or why there are none. */
function cellsOf(
  { set }: Part,
  by: readonly string[],
  end: string,
): readonly RoundedCell[] | keyof typeof REASONS {
  if (set === null) return 'busy';
  const tables = set.ends.find((each) => each.end === end)?.tables;
  if (tables === undefined) return 'no_data';
  const table = tables.find(
    ({ columns }) => columns.length === by.length && by.every((name) => columns.includes(name)),
  );
  if (table?.cells == null) return 'hidden';
  const places = by.map((name) => table.columns.indexOf(name));
  return table.cells.map(({ values, value }) => ({
    values: places.map((place) => values[place] ?? null),
    value,
  }));
}
