import type { Programme, Transfer } from '../programme/programme.schema.ts';
import type { Cents } from './money.ts';
import { centsOf, NOTHING, sumOf } from './money.ts';

/** A year of a budget; null: of the whole run, in no year's totals (contract §2). */
export type BudgetYearNumber = number | null;

/** Whether both sides of a payment are known lines, so that it would be counted twice (contract §3, budget). */
function isTwoSided({ from, to }: Transfer): boolean {
  return from[2] !== null && to !== null && to[2] !== null;
}

/** What leaves a project's gross totals of a year: the sides there of payments that have both sides. */
export function leftOut({ transfers }: Programme, project: string, year: BudgetYearNumber): Cents {
  const isHere = (side: Transfer['to']): boolean => side !== null && side[0] === project && side[1] === year;
  return sumOf(
    transfers.filter(isTwoSided).map(({ from, to, amount }) => ({
      income: isHere(to) ? centsOf(amount) : NOTHING.income,
      expense: isHere(from) ? centsOf(amount) : NOTHING.expense,
    })),
  );
}

/** Payments of a year of which only one side is known; they stay in the totals (contract §3, budget). */
export function oneSidedIn({ transfers }: Programme, year: BudgetYearNumber): Transfer[] {
  return transfers.filter(
    (transfer) => !isTwoSided(transfer) && [transfer.from[1], transfer.to?.[1]].includes(year),
  );
}

/** Payments with both sides of which one is in a year: what makes gross and net differ there (contract §3, budget). */
export function twoSidedIn({ transfers }: Pick<Programme, 'transfers'>, year: BudgetYearNumber): Transfer[] {
  return transfers.filter(
    (transfer) => isTwoSided(transfer) && [transfer.from[1], transfer.to?.[1]].includes(year),
  );
}
