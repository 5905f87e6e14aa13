import type { DashboardFigure } from '../figures/dashboard-figure.ts';
import { expectedAt } from '../figures/expected.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { periodEnd, periodsBetween } from '../programme/period.ts';
import type { Indicator, Programme, Rhythm } from '../programme/programme.schema.ts';
import { scopeOf } from '../programme/project-scope.ts';

/** A period end with what was reached and what was planned there. */
export interface CoursePoint {
  readonly end: IsoDate;
  readonly actual: number | null;
  readonly expected: number | null;
}

/** The course of an indicator from its start through its last target, for a chart on paper or on a beamer. */
export function courseOf(programme: Programme, figure: DashboardFigure): CoursePoint[] {
  const found = ownerOf(programme, figure);
  if (found === null) return [];
  const { indicator, start, end, rhythm } = found;
  const totals = new Map(figure.series.map(({ period, total }) => [periodEnd(period), total]));
  const first = [start, ...totals.keys()].toSorted()[0] ?? start;
  const last = [end, ...figure.targets.map(({ date }) => date)].toSorted().at(-1) ?? end;
  return periodsBetween(first, last, rhythm).map((period) => {
    const at = periodEnd(period);
    return { end: at, actual: totals.get(at) ?? null, expected: expectedAt(indicator, start, at) };
  });
}

interface Owned {
  readonly indicator: Indicator;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly rhythm: Rhythm;
}

function ownerOf(programme: Programme, figure: Pick<DashboardFigure, 'project' | 'id'>): Owned | null {
  const project = programme.projects.find(({ code }) => code === figure.project);
  const indicator = (project ?? programme).indicators.find(({ id }) => id === figure.id);
  if (indicator === undefined || (figure.project !== null && project === undefined)) return null;
  const { start, end, rhythm } = project === undefined ? programme : scopeOf(programme, project);
  return { indicator, start, end, rhythm };
}
