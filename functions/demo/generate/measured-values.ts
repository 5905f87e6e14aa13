import { daysBetween } from '../../../shared/dates/iso-date.ts';
import type { IsoDate } from '../../../shared/dates/iso-date.ts';
import { periodEnd, periodStart } from '../../../shared/programme/period.ts';
import type { Indicator, Project } from '../../../shared/programme/programme.schema.ts';
import { PUBLISHED_FIGURES } from '../published-figures.ts';
import type { PublishedFigure } from '../published-figures.ts';
import { csvFile } from './csv-file.ts';
import { CURVES } from './measured-curves.ts';
import type { Curve } from './measured-curves.ts';

const COLUMNS = ['indicator', 'waarde', 'aantal', 'toelichting'] as const;

type Point = readonly [IsoDate, number];

/**
 * The measured values of a project for one period: published figures exactly, from their date on, and example
 * values around them. Null when no value is known yet, so that there is nothing to report.
 * `index` counts the project's periods from 0.
 */
export function measuredValuesFile(
  programme: string,
  project: Project,
  period: string,
  index: number,
): string | null {
  const rows = project.indicators
    .filter(({ measure }) => 'dataset' in measure && measure.dataset === 'meetwaarden')
    .flatMap((indicator) => rowOf(programme, project.code, indicator, period, index));
  return rows.length === 0 ? null : csvFile(COLUMNS, rows);
}

function rowOf(programme: string, project: string, indicator: Indicator, period: string, index: number) {
  const curve: Curve = CURVES[`${programme}/${project}`]?.[indicator.id] ?? { points: [] };
  const published = PUBLISHED_FIGURES.filter(
    (figure) =>
      figure.programme === programme && figure.project === project && figure.indicator === indicator.id,
  );
  const value =
    curve.perPeriod === undefined ? valueAt(curve, published, periodEnd(period)) : curve.perPeriod[index];
  if (value === null || value === undefined) return [];
  return [
    {
      indicator: indicator.id,
      waarde: value,
      ...(indicator.kind === 'mean' && { aantal: curve.answers ?? 1 }),
      toelichting: explanation(published, period, value),
    },
  ];
}

function valueAt(curve: Curve, published: readonly PublishedFigure[], end: IsoDate): number | null {
  const points: Point[] = [...curve.points, ...published.map(({ asOf, value }): Point => [asOf, value])];
  points.sort(([a], [b]) => (a < b ? -1 : 1));
  const before = points.findLast(([date]) => date <= end);
  if (before === undefined) return null;
  const after = points.find(([date]) => date > end);
  if (after === undefined) return before[1];
  const share = daysBetween(before[0], end) / daysBetween(before[0], after[0]);
  const scale = 10 ** (curve.decimals ?? 0);
  return Math.round((before[1] + share * (after[1] - before[1])) * scale) / scale;
}

function explanation(published: readonly PublishedFigure[], period: string, value: number): string {
  const start = periodStart(period);
  const end = periodEnd(period);
  const here = published.find(({ asOf }) => start <= asOf && asOf <= end);
  if (here !== undefined) return here.note ?? 'gepubliceerd';
  const repeated = published.some((figure) => figure.asOf < start && figure.value === value);
  return repeated ? 'laatst gepubliceerde cijfer' : 'voorbeeld';
}
