import type { Breakdown } from '../../../shared/api/breakdown.schema.ts';
import type { BreakdownDataset } from '../../../shared/figures/breakdown-columns.ts';
import type { BreakdownSet, RoundedCell } from '../../../shared/figures/breakdown-set.ts';
import { isPeriod, lastEndedPeriod, periodEnd, periodOf } from '../../../shared/programme/period.ts';
import type { Programme, Project } from '../../../shared/programme/programme.schema.ts';
import { scopeOf } from '../../../shared/programme/project-scope.ts';
import type { ProgrammeVersion } from '../../ports/stores.port.ts';
import { isPurged } from '../../retention/is-purged.ts';
import { addedUp, columnsAsked, datasetAsked, REASONS } from '../breakdown-asked.ts';
import { breakdownCsv } from '../breakdown-csv.ts';
import { notFound, Problem } from '../problem.ts';
import { readUntil } from '../read-until.ts';
import { json } from '../route.ts';
import type { ApiDeps } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** What one project has to show. */
interface Part {
  readonly project: Project;
  readonly set: BreakdownSet | null;
}

/** Breakdowns at period ends, of one project or of all together (contract §3, §5). */
export const breakdownRoutes = {
  breakdown: async ({ target, query, grant, deps }) => {
    const { version } = target;
    const { programme } = version;
    const dataset = datasetAsked(query.dataset);
    const by = columnsAsked(dataset, query.by);
    if (query.project === undefined && grant.projects !== null) throw notFound();
    const projects = projectsAsked(programme, dataset, query.project);
    if (projects.some(({ code }) => grant.projects !== null && !grant.projects.has(code))) throw notFound();
    if (await isPurged(deps, version.id)) throw new Problem(409, REASONS.purged);
    const rhythm = query.project === undefined ? programme.rhythm : rhythmOf(programme, projects);
    refuseOtherPeriods(query.period, rhythm, deps.clock.today());
    const parts = await Promise.all(
      projects.map(async (project) => ({ project, set: await freshSet(deps, version, project, dataset) })),
    );
    const end = query.period === undefined ? latestEnd(parts) : periodEnd(query.period);
    const shown: RoundedCell[] = [];
    const without: { project: string; reason: string }[] = [];
    for (const part of parts) {
      const cells = cellsOf(part, by, end);
      if (typeof cells === 'string') without.push({ project: part.project.code, reason: REASONS[cells] });
      else shown.push(...cells);
    }
    const [first] = without;
    if (first !== undefined && without.length === parts.length)
      throw new Problem(
        409,
        without.some(({ reason }) => reason === REASONS.hidden) ? REASONS.hidden : first.reason,
      );
    const answer: Breakdown = {
      dataset,
      by: [...by],
      project: query.project ?? null,
      period: query.period ?? periodOf(end, rhythm),
      end,
      smallCell: programme.smallCell,
      ...addedUp(programme, dataset, by, shown),
      without,
    };
    if (query.format === 'json') return json(answer);
    const name = `uitsplitsing-${dataset}-${by.join('-')}-${answer.period}.csv`;
    return new Response(breakdownCsv(answer), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
      },
    });
  },
} satisfies Pick<Handlers, 'breakdown'>;

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

function refuseOtherPeriods(period: string | undefined, rhythm: Programme['rhythm'], today: string): void {
  if (period === undefined) return;
  const last = lastEndedPeriod(today, rhythm);
  if (!isPeriod(period, rhythm))
    throw new Problem(
      400,
      `Uitsplitsingen bestaan alleen aan het eind van een periode, en deze periode is hier niet in gebruik (${rhythm}). Kies bijvoorbeeld ${last}.`,
    );
  if (periodEnd(period) > periodEnd(last))
    throw new Problem(
      400,
      `Deze periode is nog niet voorbij. De laatste periode die voorbij is, is ${last}.`,
    );
}

/**
 * A project's breakdowns as its rows and programme stand now. The figures function counts them when they are first
 * asked for after a change, and this waits; null when that takes too long.
 */
async function freshSet(
  deps: Pick<ApiDeps, 'heads' | 'breakdowns' | 'queues' | 'pause'>,
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

/** The last period end at which any project has numbers; a Problem 409 where none has. */
function latestEnd(parts: readonly Part[]): string {
  const ends = parts.flatMap(({ set }) => set?.ends.map(({ end }) => end) ?? []).toSorted();
  const last = ends.at(-1);
  if (last !== undefined) return last;
  throw new Problem(409, parts.some(({ set }) => set === null) ? REASONS.busy : REASONS.no_data);
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
