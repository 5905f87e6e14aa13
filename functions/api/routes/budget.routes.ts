import { budgetOverview } from '../../../shared/budget/budget-overview.ts';
import type { Programme } from '../../../shared/programme/programme.schema.ts';
import { json } from '../route.ts';
import type { Handlers } from '../route-table.ts';

/** The budget of a year, in euros (contract §3, §5). */
export const budgetRoutes = {
  budget: ({ target, query, deps }) => {
    const { programme } = target.version;
    const year = query.year === undefined ? nearestYear(programme, deps.clock.today()) : query.year;
    return Promise.resolve(json(budgetOverview(programme, year)));
  },
} satisfies Pick<Handlers, 'budget'>;

/** This year; where nothing is budgeted for it, the nearest year that has a budget (of two as near the earlier). */
function nearestYear({ projects }: Programme, today: string): number {
  const now = Number(today.slice(0, 4));
  const years = projects
    .flatMap(({ budget }) => budget.flatMap(({ year }) => year ?? []))
    .toSorted((a, b) => a - b);
  return years.reduce(
    (best, year) => (Math.abs(year - now) < Math.abs(best - now) ? year : best),
    years[0] ?? now,
  );
}
