const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/**
 * Whether a number of 8 or 9 digits passes the 11-test of a citizen service number (contract §1, BSN): left-padded to
 * nine, weights 9…2 and −1, not all zeros. Anything else does not pass.
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const padded = digits.padStart(9, '0');
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(padded[at]), 0);
  return sum % 11 === 0;
}
