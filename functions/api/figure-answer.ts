import type { IndicatorFigure } from '../../shared/api/dashboard.schema.ts';
import type { DashboardFigure } from '../../shared/figures/dashboard-figure.ts';

/** An indicator as the API shows it, in the fields of contract §5. */
export function figureAnswer(figure: DashboardFigure): IndicatorFigure {
  const { baseline: _baseline, targets: _targets, comparators: _comparators, series, ...rest } = figure;
  return { ...rest, series: [...series] };
}
