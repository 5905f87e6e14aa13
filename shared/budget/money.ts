/** Income and expense together, in integer cents (design.md rule 9). */
export interface Cents {
  readonly income: number;
  readonly expense: number;
}

/** Income and expense in euros, as the programme file and the API have them. */
export interface Euros {
  readonly income: number;
  readonly expense: number;
}

export const NOTHING: Cents = { income: 0, expense: 0 };

/** Euros of a programme file in cents; absent is 0. */
export function centsOf(euros: number | undefined): number {
  return Math.round((euros ?? 0) * 100);
}

export function eurosOf({ income, expense }: Cents): Euros {
  return { income: income / 100, expense: expense / 100 };
}

export function sumOf(parts: readonly Cents[]): Cents {
  return parts.reduce(
    (sum, { income, expense }) => ({ income: sum.income + income, expense: sum.expense + expense }),
    NOTHING,
  );
}
