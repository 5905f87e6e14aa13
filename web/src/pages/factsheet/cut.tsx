import type { IndicatorStatus } from '../../api/answers.ts';
import { isDrawn } from '../../charts/indicator-course.tsx';

/** The first of a list, and how many are left out. */
export function cut<T>(
  items: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly left: number } {
  return { shown: items.slice(0, most), left: Math.max(0, items.length - most) };
}

/** Says that a list goes on elsewhere; nothing when it does not. */
export function More({ count, what }: { readonly count: number; readonly what: string }) {
  if (count === 0) return null;
  return (
    <p class="muted">
      En nog {count} {what}: zie Peilstok.
    </p>
  );
}

const CHARTS = 4;
const ORDER: readonly IndicatorStatus[] = [
  'achter',
  'niet_behaald',
  'aandacht',
  'op_koers',
  'behaald',
  'geen_doel',
];

/** Indicators whose course is drawn, what is behind first. */
export function chooseCharts<T extends Parameters<typeof isDrawn>[0] & { readonly status: IndicatorStatus }>(
  figures: readonly T[],
): T[] {
  return figures
    .filter(isDrawn)
    .toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
    .slice(0, CHARTS);
}
