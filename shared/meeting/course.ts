import type { DashboardFigure } from '../figures/dashboard-figure.ts';
import { expectedAt } from '../figures/expected.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { periodEnd, periodsBetween } from '../programme/period.ts';
import type { Indicator, Programme, Rhythm } from '../programme/programme.schema.ts';
import { scopeOf } from '../programme/project-scope.ts';

/** A period end with what was reached and what was planned there. */
interface CoursePoint {
  readonly end: IsoDate;
  readonly actual: number | null;
  readonly expected: number | null;
}

/** What a chart draws of an indicator. */
interface Course {
  readonly baseline: number | null;
  readonly targets: readonly { readonly date: IsoDate; readonly value: number }[];
  readonly course: readonly CoursePoint[];
}

type Shown = Pick<DashboardFigure, 'project' | 'id' | 'series'>;

/** The course of an indicator from its start through its last target; empty where the programme has no such indicator. */
export function courseOf(programme: Programme, figure: Shown): Course {
  const found = ownerOf(programme, figure);
  if (found === null) return { baseline: null, targets: [], course: [] };
  const { indicator, start, end, rhythm } = found;
  const targets = indicator.targets.map(({ date, value }) => ({ date, value }));
  const totals = new Map(figure.series.map(({ period, total }) => [periodEnd(period), total]));
  const first = [start, ...totals.keys()].toSorted()[0] ?? start;
  const last = [end, ...targets.map(({ date }) => date)].toSorted().at(-1) ?? end;
  const course = periodsBetween(first, last, rhythm).map((period) => {
    const at = periodEnd(period);
    return { end: at, actual: totals.get(at) ?? null, expected: expectedAt(indicator, start, at) };
  });
  return { baseline: indicator.baseline ?? null, targets, course };
}

interface Owned {
  readonly indicator: Indicator;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly rhythm: Rhythm;
}

function ownerOf(programme: Programme, figure: Shown): Owned | null {
  const project = programme.projects.find(({ code }) => code === figure.project);
  const indicator = (project ?? programme).indicators.find(({ id }) => id === figure.id);
  if (indicator === undefined || (figure.project !== null && project === undefined)) return null;
  const { start, end, rhythm } = project === undefined ? programme : scopeOf(programme, project);
  return { indicator, start, end, rhythm };
}
