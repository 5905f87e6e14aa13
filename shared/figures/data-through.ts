import type { IsoDate } from '../dates/iso-date.ts';
import { periodEnd, periodsBetween } from '../programme/period.ts';
import { deliverersIn, scopeOf } from '../programme/project-scope.ts';
import type { Indicator, Programme, Project } from '../programme/programme.schema.ts';
import { sourcesOf } from './in-force.ts';
import type { Delivery } from './points.ts';

/**
 * Data through of a project's indicator (contract §3): the end of the latest period for which its dataset was
 * accepted, of every municipality where delivered so; for period files and increments the end of the last period
 * before the first missing one. Nothing-to-report counts as accepted. A period in which the project is not active
 * counts only when a file was accepted all the same. null where no such period exists, so too while a municipality
 * never delivered.
 */
export function dataThrough(
  programme: Programme,
  project: Project,
  { measure }: Pick<Indicator, 'measure'>,
  accepted: readonly Delivery[],
): IsoDate | null {
  if ('projects' in measure) return null;
  const scope = scopeOf(programme, project);
  const handedIn = new Map<string, Set<string | null>>();
  for (const [municipality, deliveries] of sourcesOf(accepted, measure.dataset, scope)) {
    for (const { period } of deliveries) {
      handedIn.set(period, (handedIn.get(period) ?? new Set()).add(municipality));
    }
  }
  const isComplete = (period: string): boolean =>
    handedIn.has(period) &&
    deliverersIn(programme, scope, period).every((municipality) => handedIn.get(period)?.has(municipality));
  const byEnd = (a: string, b: string): number => (periodEnd(a) < periodEnd(b) ? -1 : 1);
  const addsUp = 'as' in measure ? measure.as === 'increment' : project.delivery === 'period';
  if (!addsUp) {
    const latest = [...handedIn.keys()].filter(isComplete).toSorted(byEnd).at(-1);
    return latest === undefined ? null : periodEnd(latest);
  }
  const active = new Set(scope.counts ? periodsBetween(scope.start, scope.end, scope.rhythm) : []);
  const heard = new Set<string | null>();
  let through: IsoDate | null = null;
  for (const period of [...new Set([...active, ...handedIn.keys()])].toSorted(byEnd)) {
    // What is not expected cannot be missing, but who never delivered is.
    if (active.has(period) && !isComplete(period)) break;
    for (const municipality of handedIn.get(period) ?? []) heard.add(municipality);
    if (deliverersIn(programme, scope, period).every((municipality) => heard.has(municipality))) {
      through = periodEnd(period);
    }
  }
  return through;
}
