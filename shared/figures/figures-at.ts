import type { IsoDate } from '../dates/iso-date.ts';
import { lastEndedPeriod, periodEnd } from '../programme/period.ts';
import { scopeOf } from '../programme/project-scope.ts';
import type { Indicator, Programme, Project, Rhythm } from '../programme/programme.schema.ts';
import { dashboardFigure } from './dashboard-figure.ts';
import type { DashboardFigure } from './dashboard-figure.ts';
import { dataThrough } from './data-through.ts';
import { expectedAt } from './expected.ts';
import { pointAt } from './points.ts';
import type { Point, ProjectPoints } from './points.ts';
import { programmeExpectedAt } from './programme-expected.ts';
import { partsOf } from './programme-points.ts';

/**
 * Every indicator of a programme as of a date (contract §3, §5 dashboard): those of the programme first, then of its
 * projects in the file's order. `points` holds one set per project and one of the programme (project null), as known
 * at the moment of interest; a project without a set has no data.
 */
export function figuresAt(
  programme: Programme,
  points: readonly ProjectPoints[],
  asOf: IsoDate,
): DashboardFigure[] {
  return [
    ...programme.indicators.map((indicator) => programmeFigure(programme, points, indicator, asOf)),
    ...programme.projects.flatMap((project) =>
      project.indicators.map((indicator) => projectFigure(programme, points, project, indicator, asOf)),
    ),
  ];
}

/** t of contract §3: the last period end not after the earlier of the date asked and data through. */
function endFor(asOf: IsoDate, through: IsoDate | null, rhythm: Rhythm): IsoDate {
  return periodEnd(lastEndedPeriod(through !== null && through < asOf ? through : asOf, rhythm));
}

function pointsOf(points: readonly ProjectPoints[], project: string | null, id: string): readonly Point[] {
  const computed = points.find((candidate) => candidate.project === project);
  return computed?.indicators.find((indicator) => indicator.id === id)?.points ?? [];
}

/** Where a project's indicator stands: its own t, data through and actual. */
function standing(
  programme: Programme,
  points: readonly ProjectPoints[],
  project: Project,
  indicator: Indicator,
  asOf: IsoDate,
) {
  const scope = scopeOf(programme, project);
  const accepted = points.find((computed) => computed.project === project.code)?.accepted ?? [];
  const through = dataThrough(programme, project, indicator, accepted);
  const own = pointsOf(points, project.code, indicator.id);
  const t = endFor(asOf, through, scope.rhythm);
  const actual = through === null ? null : (pointAt(own, t)?.value ?? null);
  return { scope, through, own, t, actual };
}

function projectFigure(
  programme: Programme,
  points: readonly ProjectPoints[],
  project: Project,
  indicator: Indicator,
  asOf: IsoDate,
): DashboardFigure {
  const { scope, through, own, t } = standing(programme, points, project, indicator, asOf);
  return dashboardFigure({
    programme,
    project: project.code,
    indicator,
    scope,
    points: own,
    t,
    dataThrough: through,
    expected: expectedAt(indicator, scope.start, t),
    delivered: null,
  });
}

function programmeFigure(
  programme: Programme,
  points: readonly ProjectPoints[],
  indicator: Indicator,
  asOf: IsoDate,
): DashboardFigure {
  const parts = partsOf(programme, indicator).map((part) => ({
    ...part,
    ...standing(programme, points, part.project, part.indicator, asOf),
  }));
  const active = parts.filter(({ scope }) => scope.start <= asOf && asOf <= scope.end);
  const having = parts.filter(({ actual }) => actual !== null);
  const leading = active.filter(({ actual }) => actual !== null);
  // The earliest of the active ones, that no project is asked beyond its data; of ended ones the latest.
  const ends = (leading.length > 0 ? leading : having).map(({ t }) => t).toSorted();
  const t = (leading.length > 0 ? ends[0] : ends.at(-1)) ?? endFor(asOf, null, programme.rhythm);
  const throughs = (leading.length > 0 ? leading : having).flatMap(({ through }) => through ?? []).toSorted();
  return dashboardFigure({
    programme,
    project: null,
    indicator,
    scope: programme,
    points: pointsOf(points, null, indicator.id),
    t,
    dataThrough: (leading.length > 0 ? throughs[0] : throughs.at(-1)) ?? null,
    expected: programmeExpectedAt(programme, indicator, t),
    delivered: { of: active.length, have: leading.length },
  });
}
