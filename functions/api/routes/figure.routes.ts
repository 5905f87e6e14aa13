import type { OpenedFigure } from '../../../shared/api/figure.schema.ts';
import { figuresAt } from '../../../shared/figures/figures-at.ts';
import type { DashboardFigure } from '../../../shared/figures/dashboard-figure.ts';
import { pointAt } from '../../../shared/figures/points.ts';
import { partsOf } from '../../../shared/figures/programme-points.ts';
import type { Indicator, Project } from '../../../shared/programme/programme.schema.ts';
import { deliveriesSeen } from '../delivery-answer.ts';
import { drawnIndicator } from '../drawn-indicator.ts';
import { namesEditors, versionsThrough } from '../earlier-targets.ts';
import { countedDeliveries, sourcesShown } from '../figure-sources.ts';
import { pointsOf } from '../indicator-detail.ts';
import { notFound } from '../problem.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';
import { standingAt } from '../standing-at.ts';
import type { Standing } from '../standing-at.ts';

interface Part {
  readonly project: Project;
  readonly indicator: Indicator;
}

/** One figure opened: formula, parts and submissions (design.md rule 10); a lead opens those of own projects. */
export const figureRoutes = {
  getFigure: async ({ target, query, grant, deps }) => {
    const code = query.project ?? null;
    if (grant.projects !== null && (code === null || !grant.projects.has(code))) throw notFound();
    const standing = await standingAt(deps, target.version, query);
    const { programme } = standing.version;
    const project = programme.projects.find((each) => each.code === code) ?? null;
    const figures = figuresAt(programme, standing.points, standing.asOf);
    const figure = figures.find((each) => each.project === code && each.id === query.id);
    const owner = code === null ? programme : project;
    const indicator = owner?.indicators.find(({ id }) => id === query.id);
    if (figure === undefined || indicator === undefined) throw notFound();
    const parts = project === null ? partsOf(programme, indicator) : [{ project, indicator }];
    const versions = await versionsThrough(deps.programmes, standing.version);
    const deliveries = deliveriesOf(standing, project);
    const drawn = drawnIndicator(
      { programme, points: standing.points, deliveries, versions, namesEditors: namesEditors(grant) },
      figure,
    );
    if (drawn === null) throw notFound();
    const counted = parts.flatMap((part) => {
      const own = figureOf(figures, part);
      // A programme indicator reads its projects at its own t.
      const t = own === undefined || figure.t < own.t ? figure.t : own.t;
      const accepted = standing.points.find((each) => each.project === part.project.code)?.accepted ?? [];
      return own?.dataThrough == null
        ? []
        : countedDeliveries(programme, part.project, part.indicator, accepted, t);
    });
    const answer: OpenedFigure = {
      programme: programme.id,
      asOf: standing.asOf,
      known: standing.known,
      project: project && { code: project.code, name: project.name },
      indicator: drawn,
      measure: indicator.measure,
      window: indicator.window ?? null,
      delivery: project?.delivery ?? null,
      parts: parts.map((part) => partShown(standing, figures, part, figure)),
      sources: await sourcesShown(deps.submissions, programme, counted, grant),
      sourceCount: counted.length,
    };
    return json(answer);
  },
} satisfies Pick<Handlers, 'getFigure'>;

function deliveriesOf({ version, heads, asOf, known }: Standing, project: Project | null) {
  return deliveriesSeen(
    version.programme,
    heads,
    new Set(project === null ? [] : [project.code]),
    asOf,
    known,
  );
}

function figureOf(figures: readonly DashboardFigure[], { project, indicator }: Part) {
  return figures.find((each) => each.project === project.code && each.id === indicator.id);
}

/** What a project brings in at the t of the whole, or at its own where its data end earlier. */
function partShown(
  { points }: Standing,
  figures: readonly DashboardFigure[],
  part: Part,
  whole: DashboardFigure,
): OpenedFigure['parts'][number] {
  const own = figureOf(figures, part);
  const t = own !== undefined && own.t < whole.t ? own.t : whole.t;
  const point = pointAt(pointsOf(points, part.project.code, part.indicator.id), t);
  const known = own?.dataThrough == null ? null : point;
  return {
    project: { code: part.project.code, name: part.project.name },
    t,
    dataThrough: own?.dataThrough ?? null,
    actual: known?.value ?? null,
    numerator: known?.numerator ?? null,
    denominator: known?.denominator ?? null,
  };
}
