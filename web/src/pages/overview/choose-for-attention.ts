import type { IndicatorFigure } from '../../../../shared/api/dashboard.schema.ts';

const MOST = 4;
const URGENCY: Partial<Record<IndicatorFigure['status'], number>> = {
  achter: 0,
  niet_behaald: 1,
  aandacht: 2,
};

/** Indicators that are behind, missed or slow, the slowest first within each; the first four are shown. */
export function chooseForAttention<T extends Pick<IndicatorFigure, 'status' | 'pace' | 'attainment'>>(
  indicators: readonly T[],
): { readonly shown: T[]; readonly left: number } {
  const found = indicators
    .filter(({ status }) => URGENCY[status] !== undefined)
    .toSorted((a, b) => urgency(a) - urgency(b) || speed(a) - speed(b));
  return { shown: found.slice(0, MOST), left: Math.max(0, found.length - MOST) };
}

/** What the cards hold, as their heading: `Wat achterloopt of niet is behaald`. */
export function attentionTitle(shown: readonly Pick<IndicatorFigure, 'status'>[]): string {
  const parts = (['achter', 'niet_behaald', 'aandacht'] as const)
    .filter((each) => shown.some(({ status }) => status === each))
    .map((status) => TITLE_WORDS[status]);
  return `Wat ${parts.join(' of ')}`;
}

const TITLE_WORDS = {
  achter: 'achterloopt',
  niet_behaald: 'niet is behaald',
  aandacht: 'aandacht vraagt',
} as const;

function urgency({ status }: Pick<IndicatorFigure, 'status'>): number {
  return URGENCY[status] ?? Number.POSITIVE_INFINITY;
}

function speed({ pace, attainment }: Pick<IndicatorFigure, 'pace' | 'attainment'>): number {
  return pace ?? attainment ?? 1;
}
