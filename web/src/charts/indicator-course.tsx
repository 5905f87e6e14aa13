import type { ProjectIndicator } from '../../../shared/api/project.schema.ts';
import { ChartLegend } from './chart-legend.tsx';
import { ComparatorBars } from './comparator-bars.tsx';
import { countedAt } from './counted-at.ts';
import { CourseChart } from './course-chart.tsx';
import { progressLines } from './progress-lines.ts';

/** Whether there is something to draw: two actuals, or one beside those of others. */
export function isDrawn({
  series,
  comparators = [],
}: Pick<ProjectIndicator, 'series'> & Partial<Pick<ProjectIndicator, 'comparators'>>): boolean {
  const actuals = series.filter(({ total }) => total !== null).length;
  return actuals > 1 || (actuals === 1 && comparators.length > 0);
}

/** An indicator as the page of its project draws it: its course, or one actual beside those of others. */
export function IndicatorCourse({ indicator }: { readonly indicator: ProjectIndicator }) {
  const { name, unit, actual, comparators } = indicator;
  if (!isDrawn(indicator) || actual === null) return null;
  const lines = progressLines(indicator);
  if (lines.actual.length > 1) return <CourseChart name={name} unit={unit} lines={lines} />;
  return <ComparatorBars own={{ value: actual, n: countedAt(indicator) }} others={comparators} unit={unit} />;
}

/** What the lines of some courses mean. */
export function CourseLegend({ indicators }: { readonly indicators: readonly ProjectIndicator[] }) {
  const charts = indicators
    .filter(isDrawn)
    .map(progressLines)
    .filter(({ actual }) => actual.length > 1);
  return charts.length === 0 ? null : <ChartLegend charts={charts} bars={false} />;
}
