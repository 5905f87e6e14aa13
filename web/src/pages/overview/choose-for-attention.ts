import type { IndicatorFigure } from '../../../../shared/api/dashboard.schema.ts';

const MOST = 4;
const URGENCY: Partial<Record<IndicatorFigure['status'], number>> = {
  achter: 0,
  niet_behaald: 1,
  aandacht: 2,
};

/** At most four indicators that are behind, missed or slow, the slowest first within each. */
export function chooseForAttention<T extends Pick<IndicatorFigure, 'status' | 'pace' | 'attainment'>>(
  indicators: readonly T[],
): T[] {
  return indicators
    .filter(({ status }) => URGENCY[status] !== undefined)
    .toSorted((a, b) => urgency(a) - urgency(b) || speed(a) - speed(b))
    .slice(0, MOST);
}

function urgency({ status }: Pick<IndicatorFigure, 'status'>): number {
  return URGENCY[status] ?? Number.POSITIVE_INFINITY;
}

function speed({ pace, attainment }: Pick<IndicatorFigure, 'pace' | 'attainment'>): number {
  return pace ?? attainment ?? 1;
}
