/** Lowest and highest number that something may be, both included. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Numbers below this are always hidden, whatever the threshold (design.md rule 4: 1 to 4). */
const SMALLEST_HIDDEN = 4;

/** Multiples of 2 would leave fewer than three possibilities; those of 4 are multiples of 2 as well. */
function stepOf(smallCell: number): number {
  return smallCell === 2 ? 4 : smallCell;
}

/**
 * A count as a breakdown shows it: the nearest multiple of the threshold, never 0 where there is something (contract
 * §3: 1 to 7 show as 5 where it is 5).
 */
export function roundedCell(count: number, smallCell: number): number {
  if (count === 0) return 0;
  const step = stepOf(smallCell);
  return Math.max(1, Math.round(count / step)) * step;
}

/** What a shown cell may be in truth: the other way round. */
export function spanOfShown(shown: number, smallCell: number): Span {
  if (shown === 0) return { low: 0, high: 0 };
  const step = stepOf(smallCell);
  const below = Math.ceil((shown / step - 0.5) * step);
  const above = Math.ceil((shown / step + 0.5) * step) - 1;
  return { low: shown === step ? 1 : below, high: above };
}

/** The highest number that must stay hidden. */
export function highestHidden(smallCell: number): number {
  return Math.max(SMALLEST_HIDDEN, smallCell - 1);
}
