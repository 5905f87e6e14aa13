import type { BudgetYear, Programme, Project } from '../programme/programme.schema.ts';
import type { Cents } from './money.ts';
import { centsOf, NOTHING, sumOf } from './money.ts';
import type { BudgetYearNumber } from './transfers.ts';
import { leftOut } from './transfers.ts';

/** Totals with everything in, and without the payments between projects that have both sides; in cents. */
export interface Totals {
  readonly gross: Cents;
  readonly net: Cents;
}

/** A project's budget of a year; null: it has none. */
export function budgetIn(project: Project, year: BudgetYearNumber): BudgetYear | null {
  return project.budget.find((budget) => budget.year === year) ?? null;
}

/** The sum of a budget's lines; a PM post without an amount adds nothing. */
export function linesOf({ lines }: Pick<BudgetYear, 'lines'>): Cents {
  return sumOf(lines.map(({ income, expense }) => ({ income: centsOf(income), expense: centsOf(expense) })));
}

/** Gross and net totals of one project in a year (contract §3, budget). */
export function projectTotals(programme: Programme, project: Project, year: BudgetYearNumber): Totals {
  const budget = budgetIn(project, year);
  const gross = budget === null ? NOTHING : linesOf(budget);
  const out = leftOut(programme, project.code, year);
  return { gross, net: { income: gross.income - out.income, expense: gross.expense - out.expense } };
}

/** The projects of a programme line, or of the whole programme (null), each once, without those counted elsewhere. */
export function countedIn({ projects }: Programme, line: string | null): Project[] {
  return projects.filter(
    (project) => project.countedUnder === undefined && (line === null || project.lines.includes(line)),
  );
}

/** Totals of a programme line, or of the programme (null): a project in two lines counts in each, and once here. */
export function totalsOf(programme: Programme, line: string | null, year: BudgetYearNumber): Totals {
  const parts = countedIn(programme, line).map((project) => projectTotals(programme, project, year));
  return { gross: sumOf(parts.map(({ gross }) => gross)), net: sumOf(parts.map(({ net }) => net)) };
}
