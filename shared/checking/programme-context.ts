import { normaliseKey } from '../datasets/cells/normalise-key.ts';
import type { CellContext } from '../datasets/cells/read-cell.ts';
import type { RuleContext } from '../datasets/rule.ts';
import type { Indicator, Project } from '../programme/programme.schema.ts';
import type { CheckContext } from './check-context.ts';

/** The project a file is handed in for. Throws a RangeError where the programme has none with that code. */
export function projectOf({ programme, project }: CheckContext): Project {
  const found = programme.projects.find(({ code }) => code === project);
  if (found === undefined) throw new RangeError('the programme has no project with this code');
  return found;
}

/** What cells of a project's files refer to. */
export function cellContextOf({ programme }: CheckContext, project: Project): CellContext {
  return {
    municipalities: programme.region.municipalities,
    indicatorIds: project.indicators.map(({ id }) => id),
  };
}

/** What rules of a project's files look up. */
export function ruleContextOf({ knownParticipants }: CheckContext, project: Project): RuleContext {
  const indicators = new Map(project.indicators.map((indicator) => [normaliseKey(indicator.id), indicator]));
  const byYear = new Map<number, readonly string[]>();
  return {
    indicator: (id) => (id === null ? undefined : indicators.get(normaliseKey(id))),
    budgetLines(year) {
      const known = byYear.get(year) ?? linesOf(project, year);
      byYear.set(year, known);
      return known;
    },
    knownParticipants,
  };
}

/** Indicators of a project whose values come in `meetwaarden`. */
export function measuredIndicators(project: Project): Indicator[] {
  return project.indicators.filter(
    ({ measure }) => 'dataset' in measure && measure.dataset === 'meetwaarden',
  );
}

function linesOf(project: Project, year: number): readonly string[] {
  const lines = project.budget.filter((part) => part.year === year || part.year === null);
  return [...new Set(lines.flatMap((part) => part.lines.map(({ nr }) => nr)))];
}
