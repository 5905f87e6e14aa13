import type { Indicator, Project } from '../../shared/programme/programme.schema.ts';
import { actualAt, partsAt, throughOf, valueOf } from './actual.ts';
import type { Parts } from './actual.ts';
import { earlier, endOf, lastEnd, later, periodOf, shift } from './days.ts';
import type { Day } from './days.ts';
import { missedIn, momentOf } from './deliveries.ts';
import { addsUp, expectedAt, judge } from './judge.ts';
import type { Judged } from './judge.ts';
import { acceptedPeriods, activeIn, endDay, rhythmOf, sourcesOf, startDay } from './world.ts';
import type { World } from './world.ts';

/** The actual at a period's end, what the period added, and what a ratio or mean was divided by. */
interface SeriesPoint {
  readonly period: string;
  readonly total: number | null;
  readonly increment: number | null;
  readonly divisor: number | null;
}

export interface Figure extends Judged {
  readonly dataThrough: Day | null;
  /** Each period end through t. */
  readonly series: readonly SeriesPoint[];
  /** Of a programme indicator: x of y delivered. */
  readonly delivered: { readonly have: number; readonly of: number } | null;
}

/** An indicator of a project asked at a date, as known at a moment (null: now). */
export function projectFigure(
  world: World,
  project: Project,
  indicator: Indicator,
  asked: Day,
  known: string | null,
): Figure {
  const dataThrough = throughOf(world, project, indicator, known);
  const rhythm = rhythmOf(world, project);
  const start = startDay(world, project);
  const t = lastEnd(dataThrough === null ? asked : earlier(asked, dataThrough), rhythm);
  const at = (end: Day): number | null => actualAt(world, project, indicator, end, known);
  const judged = judge(
    world.programme,
    indicator,
    { t, start, rhythm },
    at(t),
    expectedAt(indicator, t, start),
    at,
    'dataset' in indicator.measure
      ? missedIn(world, project, indicator.measure.dataset, asked, momentOf(asked, known))
      : () => false,
  );
  const accepted = project.datasets.flatMap((dataset) =>
    sourcesOf(world, project).flatMap((municipality) =>
      acceptedPeriods(world, { project: project.code, dataset, municipality }, known),
    ),
  );
  const [first] = [...activeIn(world, project).slice(0, 1), ...accepted].toSorted((a, b) =>
    endOf(a) < endOf(b) ? -1 : 1,
  );
  const divisor = (end: Day): number | null => underOf(partsAt(world, project, indicator, end, known));
  const series = first === undefined ? [] : seriesOf(indicator, first, t, at, divisor);
  return { ...judged, dataThrough, series, delivered: null };
}

/** An indicator of the programme. */
export function programmeFigure(
  world: World,
  indicator: Indicator,
  asked: Day,
  known: string | null,
): Figure {
  const { programme } = world;
  const { measure } = indicator;
  const codes = 'projects' in measure ? measure.projects : [];
  const id = 'projects' in measure ? measure.indicator : '';
  const parts = programme.projects.flatMap((project) => {
    const own = project.indicators.find((each) => each.id === id);
    return codes.includes(project.code) && project.countedUnder === undefined && own !== undefined
      ? [{ project, own }]
      : [];
  });
  const states = parts.map(({ project, own }) => {
    const { t, actual } = projectFigure(world, project, own, asked, known);
    return { t, actual, isActive: startDay(world, project) <= asked && asked <= endDay(world, project) };
  });
  const active = states.filter(({ isActive }) => isActive);
  const having = active.filter(({ actual }) => actual !== null);
  const others = states.filter(({ actual }) => actual !== null);
  const when =
    having.length > 0 ? having.map(({ t }) => t).reduce(earlier) : others.map(({ t }) => t).reduce(later, '');
  const t = when === '' ? lastEnd(asked, programme.rhythm) : when;
  const isShared =
    programme.sharedParticipantNumbers &&
    indicator.kind === 'unique' &&
    parts.every(({ own }) => 'field' in own.measure && own.measure.field === 'deelnemernummer');

  const at = (end: Day): number | null => {
    const found = parts.flatMap(({ project, own }): Parts[] => {
      if (throughOf(world, project, own, known) === null) return [];
      const each = partsAt(world, project, own, end, known);
      return each === null || valueOf(each) === null ? [] : [each];
    });
    if (found.length === 0) return null;
    const sets = found.flatMap((each) => (each.kind === 'set' ? [each.values] : []));
    if (isShared) {
      const rest = found
        .filter(({ kind }) => kind !== 'set')
        .reduce((sum, each) => sum + (valueOf(each) ?? 0), 0);
      return new Set(sets.flatMap((values) => [...values])).size + rest;
    }
    if (indicator.kind !== 'ratio' && indicator.kind !== 'mean')
      return found.reduce((sum, each) => sum + (valueOf(each) ?? 0), 0);
    const shares = found.flatMap((each) => (each.kind === 'share' ? [each] : []));
    const under = shares.reduce((sum, each) => sum + each.under, 0);
    return under === 0 ? null : shares.reduce((sum, each) => sum + each.over, 0) / under;
  };

  const ofParts = parts.map(({ project, own }) => expectedAt(own, t, startDay(world, project)));
  const added = ofParts.reduce<number | null>(
    (sum, each) => (sum === null || each === null ? null : sum + each),
    0,
  );
  const own = expectedAt(indicator, t, programme.start);
  const expected = indicator.targets.length > 0 ? own : ofParts.length === 0 ? null : added;
  const scope = { t, start: programme.start, rhythm: programme.rhythm };
  const judged = judge(programme, indicator, scope, when === '' ? null : at(t), expected, at, () => false);
  const series = seriesOf(indicator, periodOf(programme.start, programme.rhythm), t, at, () => null);
  return { ...judged, dataThrough: null, series, delivered: { have: having.length, of: active.length } };
}

/** The course through t (contract §5, series): what a period added is its total less the one before, anew each year. */
function seriesOf(
  { kind, window }: Indicator,
  first: string,
  t: Day,
  at: (end: Day) => number | null,
  divisor: (end: Day) => number | null,
): SeriesPoint[] {
  const series: SeriesPoint[] = [];
  for (let period = first; endOf(period) <= t; period = shift(period, 1)) {
    const [end, before] = [endOf(period), endOf(shift(period, -1))];
    const total = at(end);
    const isAnew = window?.per === 'jaar' && before.slice(0, 4) !== end.slice(0, 4);
    const increment = total === null || !addsUp(kind) ? null : total - (isAnew ? 0 : (at(before) ?? 0));
    series.push({ period, total, increment, divisor: total === null ? null : divisor(end) });
  }
  return series;
}

const underOf = (parts: Parts | null): number | null => (parts?.kind === 'share' ? parts.under : null);
