import type { IsoDate } from '../dates/iso-date.ts';
import { activePeriods, scopeOf } from '../programme/project-scope.ts';
import { lastEndedPeriod, nextPeriod, periodEnd, periodOf } from '../programme/period.ts';
import type { Programme, Project, Rhythm } from '../programme/programme.schema.ts';
import type { Delivery } from './points.ts';

/**
 * The dates at which a project's figures are computed: the period ends of its own rhythm, from its first period (or
 * the first accepted one) to the last accepted one. A project that a programme indicator adds up is also computed at
 * the period ends of the other projects there, and after its own end, since the programme's t may be any of those.
 */
export function pointEnds(programme: Programme, project: Project, accepted: readonly Delivery[]): IsoDate[] {
  const scope = scopeOf(programme, project);
  const delivered = accepted.map(({ period }) => periodEnd(period)).toSorted();
  const [earliest] = delivered;
  const latest = delivered.at(-1);
  if (earliest === undefined || latest === undefined) return [];
  const firstActive = activePeriods(scope)[0];
  const first =
    firstActive !== undefined && periodEnd(firstActive) < earliest ? periodEnd(firstActive) : earliest;
  const siblings = siblingsOf(programme, project);
  const last = siblings.reduce((date, sibling) => later(date, scopeOf(programme, sibling).end), latest);
  const rhythms = new Set([scope.rhythm, ...siblings.map((sibling) => scopeOf(programme, sibling).rhythm)]);
  if (siblings.length > 0) rhythms.add(programme.rhythm);
  const ends = new Set(delivered);
  for (const rhythm of rhythms) for (const end of endsBetween(first, last, rhythm)) ends.add(end);
  return [...ends].toSorted();
}

/** The period ends of a rhythm in a span of dates, both included. */
function endsBetween(first: IsoDate, last: IsoDate, rhythm: Rhythm): IsoDate[] {
  const ends: IsoDate[] = [];
  const final = periodEnd(periodOf(last, rhythm));
  for (
    let period = nextPeriod(lastEndedPeriod(first, rhythm));
    periodEnd(period) <= final;
    period = nextPeriod(period)
  )
    ends.push(periodEnd(period));
  const before = periodEnd(lastEndedPeriod(first, rhythm));
  return before === first ? [before, ...ends] : ends;
}

/** The projects that some programme indicator adds up together with this one, itself included. */
function siblingsOf(programme: Programme, project: Project): readonly Project[] {
  const codes = new Set<string>();
  for (const { measure } of programme.indicators) {
    if ('projects' in measure && measure.projects.includes(project.code)) {
      for (const code of measure.projects) codes.add(code);
    }
  }
  return programme.projects.filter(({ code }) => codes.has(code));
}

function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
