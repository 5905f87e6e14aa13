import type { IndicatorFigure } from '../../../shared/api/dashboard.schema.ts';
import { formatEstimate, missedSide } from '../format/estimate.ts';

interface ForecastMarkProps {
  readonly figure: Pick<IndicatorFigure, 'forecast' | 'target' | 'direction' | 'kind' | 'unit'>;
}

/** That a forecast misses its target, beside a status that may be ‘op koers’; nothing where it does not. */
export function ForecastMark({ figure }: ForecastMarkProps) {
  const side = missedSide(figure);
  return side === null ? null : (
    <span class="small muted">
      <span aria-hidden="true">▾ </span>
      prognose {formatEstimate(figure.forecast, figure, figure.target)}, {side}
    </span>
  );
}
