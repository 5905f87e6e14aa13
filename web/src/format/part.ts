/** More than a division errs. */
const HAIR = 1e-9;

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });

/** A part of a whole in whole per cents, rounded, so that parts add up as nearly as they can: 0.218 is 22. */
export function roundedPercentage(part: number): number {
  return Math.round((part + HAIR) * 100);
}

/** A part of a whole as it is shown: `22%`. */
export function formatPart(part: number): string {
  return `${whole.format(roundedPercentage(part))}%`;
}
