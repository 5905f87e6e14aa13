import type { HandedInMoney } from '../../shared/budget/realised-overview.ts';
import { positionsOf } from '../../shared/budget/realised.ts';
import type { PositionFile } from '../../shared/budget/realised.ts';
import type { Row } from '../../shared/datasets/dataset.ts';
import type { IsoDate } from '../../shared/dates/iso-date.ts';
import { acceptedFrom } from '../../shared/figures/accepted.ts';
import { endedBy, sourcesOf, withFile } from '../../shared/figures/in-force.ts';
import type { Delivered, Sources } from '../../shared/figures/in-force.ts';
import type { Programme, Project } from '../../shared/programme/programme.schema.ts';
import { deliverersIn, scopeOf } from '../../shared/programme/project-scope.ts';
import type { ProjectScope } from '../../shared/programme/project-scope.ts';
import type { Head } from '../../shared/submission/submission.ts';
import type { ApiDeps } from './route.ts';

type Rows = Pick<ApiDeps, 'rows'>['rows'];

/**
 * What each project handed in of `financien`, as it stood at a date, by what is in force now or was known at a moment
 * (null: now). Each municipality's positions go on by themselves and are added up afterwards.
 */
export async function moneyHandedIn(
  rows: Rows,
  programme: Programme,
  heads: readonly Head[],
  asOf: IsoDate,
  known: string | null,
): Promise<ReadonlyMap<string, HandedInMoney>> {
  const money = await Promise.all(
    programme.projects.map(async (project): Promise<[string, HandedInMoney]> => {
      const own = heads.filter((head) => head.project === project.code && head.dataset === 'financien');
      return [project.code, await ofProject(rows, programme, project, own, asOf, known)];
    }),
  );
  return new Map(money);
}

async function ofProject(
  rows: Rows,
  programme: Programme,
  project: Project,
  heads: readonly Head[],
  asOf: IsoDate,
  known: string | null,
): Promise<HandedInMoney> {
  const scope = scopeOf(programme, project);
  const sources: Sources = new Map(
    [...sourcesOf(acceptedFrom(heads, known), 'financien', scope)].map(([source, delivered]) => [
      source,
      endedBy(delivered, asOf),
    ]),
  );
  const read = async (delivered: readonly Delivered[]): Promise<PositionFile[]> =>
    Promise.all(
      withFile(delivered).map(async ({ end, submission }) => ({
        end,
        rows: await allRows(rows, submission),
      })),
    );
  const files = await Promise.all([...sources.values()].map(read));
  return { through: throughOf(programme, scope, sources), positions: files.flatMap(positionsOf) };
}

/** The end of the latest period of which everyone handed in, or said that there was nothing to report. */
function throughOf(programme: Programme, scope: ProjectScope, sources: Sources): IsoDate | null {
  const delivered = [...sources].flatMap(([source, list]) => list.map((each) => ({ ...each, source })));
  const complete = [...Map.groupBy(delivered, ({ period }) => period)].flatMap(([period, list]) =>
    deliverersIn(programme, scope, period).every((source) => list.some((each) => each.source === source))
      ? (list[0]?.end ?? [])
      : [],
  );
  return complete.toSorted().at(-1) ?? null;
}

async function allRows(rows: Rows, submission: string): Promise<Row[]> {
  const found: Row[] = [];
  for await (const pack of rows.read(submission)) found.push(...pack.map(({ values }) => values));
  return found;
}
