import type { IndicatorFigure } from '../../../shared/api/dashboard.schema.ts';
import { formatFigure, formatWithUnit, NO_VALUE } from './number.ts';

/** What a computed figure is of. */
type Of = Pick<IndicatorFigure, 'kind' | 'unit'>;

/** A difference below this comes from dividing. */
const HAIR = 1e-9;

/**
 * A computed figure (expected, forecast) as a number that does not look more exact than it is: of counts a whole
 * number, else whole from 10 on and with one decimal below. A count stays on its side of the figure it is held
 * against, a forecast of its target and a plan of the actual: 59.7 of a target of 60 is 59. `beside` null: of none.
 */
export function roundEstimate(value: number, { kind }: Pick<Of, 'kind'>, beside: number | null): number {
  if (kind !== 'count' && kind !== 'unique')
    return Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  const nearest = Math.round(value);
  if (beside === null) return nearest;
  if (value < beside - HAIR) return Math.min(nearest, Math.ceil(beside) - 1);
  return value > beside + HAIR ? Math.max(nearest, Math.floor(beside) + 1) : nearest;
}

/** What `roundEstimate` makes of a figure, in its unit; a dash where there is none. */
export function formatEstimate(value: number | null, of: Of, beside: number | null): string {
  return value === null ? NO_VALUE : formatFigure(roundEstimate(value, of, beside), of.unit);
}

/** The same with the name of its unit, for sentences. */
export function formatEstimateWithUnit(value: number, of: Of, beside: number | null): string {
  return formatWithUnit(roundEstimate(value, of, beside), of.unit);
}

type Foretold = Of & Pick<IndicatorFigure, 'forecast' | 'target' | 'direction'>;

/** On which side of its target a forecast misses it, as both are shown; null where it does not, or there is none. */
export function missedSide({ forecast, target, direction, kind }: Foretold): string | null {
  if (forecast === null || target === null) return null;
  const ahead = roundEstimate(forecast, { kind }, target) - target;
  if (direction === 'up') return ahead < 0 ? 'onder het doel' : null;
  return ahead > 0 ? 'boven het doel' : null;
}
