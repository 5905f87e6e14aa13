import type { IndicatorFigure } from '../../../../shared/api/dashboard.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import type { LineGroup } from './group-by-line.ts';
import type { Order, OverviewQuery } from './overview-query.ts';
import { indicatorStatuses } from './statuses.ts';

type Programme = Pick<ProgrammeAnswer, 'projects'>;

/** The indicators that the query asks for, in the order of the programme file; a line or project leaves the programme's own out. */
export function selectIndicators(
  { projects }: Programme,
  indicators: readonly IndicatorFigure[],
  { status, lijn, project }: Pick<OverviewQuery, 'status' | 'lijn' | 'project'>,
): IndicatorFigure[] {
  const inLine = new Set(projects.filter(({ lines }) => lines.includes(lijn)).map(({ code }) => code));
  return indicators.filter(
    (figure) =>
      (status === null || figure.status === status) &&
      (lijn === '' || (figure.project !== null && inLine.has(figure.project))) &&
      (project === '' || figure.project === project),
  );
}

/** Indicators in another order than that of lines: one list, in which the same project in a row stands once. */
export function orderedGroup(
  { projects }: Programme,
  indicators: readonly IndicatorFigure[],
  order: Exclude<Order, 'programma'>,
): LineGroup {
  const groups: { project: ProgrammeAnswer['projects'][number] | null; indicators: IndicatorFigure[] }[] = [];
  for (const figure of indicators.toSorted(COMPARE[order])) {
    const last = groups.at(-1);
    if (last !== undefined && (last.project?.code ?? null) === figure.project) last.indicators.push(figure);
    else
      groups.push({
        project: projects.find(({ code }) => code === figure.project) ?? null,
        indicators: [figure],
      });
  }
  return { code: 'volgorde', name: ORDER_TITLES[order], groups, others: [] };
}

const ORDER_TITLES = {
  status: 'Indicatoren, de dringendste eerst',
  tempo: 'Indicatoren, het laagste tempo eerst',
  voortgang: 'Indicatoren, de minste voortgang eerst',
  naam: 'Indicatoren op naam',
} as const;

const COMPARE: Readonly<
  Record<Exclude<Order, 'programma'>, (a: IndicatorFigure, b: IndicatorFigure) => number>
> = {
  status: (a, b) =>
    indicatorStatuses.indexOf(a.status) - indicatorStatuses.indexOf(b.status) || byNumber(a.pace, b.pace),
  tempo: (a, b) => byNumber(a.pace, b.pace),
  voortgang: (a, b) => byNumber(a.attainment, b.attainment),
  naam: (a, b) => a.name.localeCompare(b.name, 'nl'),
};

/** Lowest first; what is not known comes last. */
function byNumber(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}
