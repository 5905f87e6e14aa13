import type { IndicatorFigure } from '../../../shared/api/dashboard.schema.ts';
import { formatEstimate, missedSide } from '../format/estimate.ts';

interface ForecastProps {
  readonly figure: Pick<IndicatorFigure, 'forecast' | 'target' | 'direction' | 'kind' | 'unit'>;
  /** How the mark stands beside or under the forecast. */
  readonly markClass: 'table__sub' | 'facts__note';
}

/** A forecast, marked in words where it misses its target: a status can be ‘op koers’ all the same. */
export function Forecast({ figure, markClass }: ForecastProps) {
  const side = missedSide(figure);
  return (
    <>
      {formatEstimate(figure.forecast, figure, figure.target)}
      {side !== null && (
        <span class={markClass}>
          <span aria-hidden="true">▾ </span>
          {side}
        </span>
      )}
    </>
  );
}
