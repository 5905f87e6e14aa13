import type { IndicatorFigure } from '../../../../shared/api/dashboard.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';

type Project = ProgrammeAnswer['projects'][number];

/** A programme line with its projects and their indicators, in the order of the programme file. */
export interface LineGroup {
  readonly code: string;
  readonly name: string;
  /** `project` is null for the indicators of the programme itself. */
  readonly groups: readonly {
    readonly project: Project | null;
    readonly indicators: readonly IndicatorFigure[];
  }[];
  /** Projects of the line that have no indicator. */
  readonly others: readonly Project[];
}

/**
 * Indicators by line and project; a project in two lines stands in each. The programme's own come first.
 * With `withOthers` the projects without indicators are listed too; lines with nothing to show are left out.
 */
export function groupByLine(
  programme: Pick<ProgrammeAnswer, 'lines' | 'projects'>,
  indicators: readonly IndicatorFigure[],
  withOthers: boolean,
): LineGroup[] {
  const byProject = Map.groupBy(indicators, ({ project }) => project);
  const own = byProject.get(null) ?? [];
  const lines = programme.lines.map(({ code, name }): LineGroup => {
    const projects = programme.projects.filter((project) => project.lines.includes(code));
    return {
      code,
      name,
      groups: projects.flatMap((project) => {
        const found = byProject.get(project.code) ?? [];
        return found.length === 0 ? [] : [{ project, indicators: found }];
      }),
      others: withOthers ? projects.filter((project) => project.indicators.length === 0) : [],
    };
  });
  const whole: LineGroup[] =
    own.length === 0
      ? []
      : [
          {
            code: '',
            name: 'Het programma als geheel',
            groups: [{ project: null, indicators: own }],
            others: [],
          },
        ];
  return [...whole, ...lines.filter(({ groups, others }) => groups.length + others.length > 0)];
}

/** Whether a line has anything to put in a table. */
export function hasIndicators({ groups }: LineGroup): boolean {
  return groups.length > 0;
}
