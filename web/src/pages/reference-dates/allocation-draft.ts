/** Weight and factor of a municipality as someone types them. */
export interface ShareDraft {
  readonly code: string;
  readonly name: string;
  readonly weight: string;
  readonly factor: string;
}

const MOST = 1_000_000;

/** A weight or factor as typed, with a decimal comma or point; null when it is none that may be tried. */
export function parseShare(text: string): number | null {
  const trimmed = text.trim();
  if (!/^\d+([.,]\d+)?$/.test(trimmed)) return null;
  const value = Number(trimmed.replace(',', '.'));
  return value <= MOST ? value : null;
}

/** The sum of amounts in euros, added in cents so that it is exact. */
export function totalOf(amounts: Readonly<Record<string, number>>): number {
  return Object.values(amounts).reduce((cents, amount) => cents + Math.round(amount * 100), 0) / 100;
}
