/** Of a share of 1, far below a tenth of a per cent: what a status forgives (shared/figures/status.ts), and more than a division errs. */
const HAIR = 1e-9;

const oneDecimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/**
 * Pace or attainment in per cents with one decimal, cut so that it never stands at or above a threshold that its
 * status is under: 0.9496 is 94.9. What is said of its distance to 100 goes by this number, so that both add up.
 */
export function shownPercentage(value: number): number {
  return Math.floor((value + HAIR) * 1000) / 10;
}

/** Pace or attainment as it is shown everywhere: `95,7%`. */
export function formatAttained(value: number): string {
  return `${oneDecimal.format(shownPercentage(value))}%`;
}
