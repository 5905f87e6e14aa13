import type { Indicator, Project } from '../../shared/programme/programme.schema.ts';
import { actualAt, partsAt, throughOf, valueOf } from './actual.ts';
import type { Parts } from './actual.ts';
import { earlier, endOf, lastEnd, later, periodOf, plus, shift } from './days.ts';
import type { Day } from './days.ts';
import { expectedAt, judge } from './judge.ts';
import type { Judged } from './judge.ts';
import { acceptedPeriods, activeIn, endDay, inForce, rhythmOf, sourcesOf, startDay } from './world.ts';
import type { Slot, World } from './world.ts';

export interface Figure extends Judged {
  readonly dataThrough: Day | null;
  /** The actual at each period end through t. */
  readonly series: readonly (readonly [period: string, total: number | null])[];
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
  );
  const accepted = project.datasets.flatMap((dataset) =>
    sourcesOf(world, project).flatMap((municipality) =>
      acceptedPeriods(world, { project: project.code, dataset, municipality }, known),
    ),
  );
  const [first] = [...activeIn(world, project).slice(0, 1), ...accepted].toSorted((a, b) =>
    endOf(a) < endOf(b) ? -1 : 1,
  );
  const series: [string, number | null][] = [];
  for (let period = first; period !== undefined && endOf(period) <= t; period = shift(period, 1))
    series.push([period, at(endOf(period))]);
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
  const judged = judge(programme, indicator, scope, when === '' ? null : at(t), expected, at);
  const series: [string, number | null][] = [];
  for (
    let period = periodOf(programme.start, programme.rhythm);
    endOf(period) <= t;
    period = shift(period, 1)
  )
    series.push([period, at(endOf(period))]);
  return { ...judged, dataThrough: null, series, delivered: { have: having.length, of: active.length } };
}

/** The shares of a day, from what was accepted by a moment. */
export function deliveryShares(
  world: World,
  today: Day,
  moment: string,
  dayOf: (instant: string) => Day,
): { completeness: number | null; timeliness: number | null } {
  const { programme } = world;
  const count = { on_time: 0, late: 0, history: 0, missing: 0 };
  for (const project of programme.projects) {
    if (project.countedUnder !== undefined) continue;
    for (const dataset of project.datasets)
      for (const municipality of dataset === 'voortgang' ? [null] : sourcesOf(world, project))
        for (const period of activeIn(world, project)) {
          if (endOf(period) >= today) continue;
          const state = stateOf({ project: project.code, dataset, municipality, period });
          if (state !== null) count[state] += 1;
        }
  }
  const { on_time: onTime, late, history, missing } = count;
  const all = onTime + late + history + missing;
  const judged = all - history;
  return {
    completeness: all === 0 ? null : (onTime + late + history) / all,
    timeliness: judged === 0 ? null : onTime / judged,
  };

  function stateOf(slot: Slot): keyof typeof count | null {
    const due = plus(endOf(slot.period), programme.dueDays);
    if (inForce(world, slot, moment) === null) return today > due ? 'missing' : null;
    const first = world.happenings.find(
      ({ slot: own, kind, at }) =>
        JSON.stringify(own) === JSON.stringify(slot) && kind === 'commit' && at <= moment,
    );
    if (world.submissions.get(first?.submission ?? '')?.history === true) return 'history';
    return dayOf(first?.at ?? '') <= due ? 'on_time' : 'late';
  }
}
