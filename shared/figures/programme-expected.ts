import type { IsoDate } from '../dates/iso-date.ts';
import type { Indicator, Programme } from '../programme/programme.schema.ts';
import { scopeOf } from '../programme/project-scope.ts';
import { expectedAt } from './expected.ts';
import { partsOf } from './programme-points.ts';

/**
 * Where a programme indicator should be at t (contract §3): on its own targets, without them its projects' added if all
 * of them have one, else null.
 */
export function programmeExpectedAt(programme: Programme, indicator: Indicator, t: IsoDate): number | null {
  if (indicator.targets.length > 0) return expectedAt(indicator, programme.start, t);
  const parts = partsOf(programme, indicator);
  const given = parts.flatMap(
    ({ project, indicator: own }) => expectedAt(own, scopeOf(programme, project).start, t) ?? [],
  );
  if (given.length === 0 || given.length < parts.length) return null;
  return given.reduce((sum, term) => sum + term, 0);
}
