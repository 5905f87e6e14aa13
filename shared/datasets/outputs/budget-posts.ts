import { periodEnd } from '../../programme/period.ts';
import type { PeriodId } from '../../programme/period.ts';
import type { Programme } from '../../programme/programme.schema.ts';

/** The budget lines that money can be accounted on by a period's end, by year; those of the whole run stand in each. */
export function budgetPosts(
  programme: Pick<Programme, 'start'>,
  project: { readonly start?: string | undefined; readonly budget: readonly BudgetPart[] },
  period: PeriodId,
): { year: number; nr: string; label: string }[] {
  const last = yearOf(periodEnd(period));
  const first = Math.min(last, yearOf(project.start ?? programme.start));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) => {
    const parts = project.budget.filter((part) => part.year === year || part.year === null);
    const lines = parts.flatMap((part) => part.lines.map(({ nr, label }) => ({ year, nr, label })));
    return [...new Map(lines.toReversed().map((line) => [line.nr, line])).values()].toReversed();
  });
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** What is looked at of a part of a budget. */
interface BudgetPart {
  readonly year: number | null;
  readonly lines: readonly { readonly nr: string; readonly label: string }[];
}
