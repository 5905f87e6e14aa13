import type { IsoDate } from '../dates/iso-date.ts';
import type { Programme } from '../programme/programme.schema.ts';
import type { BudgetYearNumber } from './transfers.ts';

/**
 * The year whose money says most at a date: its own where that is budgeted, else the whole run (null) where money is
 * budgeted so, else the nearest year that has a budget (of two as near the earlier), else its own.
 */
export function usualYear({ projects }: Pick<Programme, 'projects'>, date: IsoDate): BudgetYearNumber {
  const own = Number(date.slice(0, 4));
  const budgeted = new Set(projects.flatMap(({ budget }) => budget.map(({ year }) => year)));
  if (budgeted.has(own)) return own;
  if (budgeted.has(null)) return null;
  const years = [...budgeted].flatMap((year) => year ?? []).toSorted((a, b) => a - b);
  return years.reduce(
    (best, year) => (Math.abs(year - own) < Math.abs(best - own) ? year : best),
    years[0] ?? own,
  );
}
