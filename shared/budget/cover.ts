import type { BudgetLine, Programme, Project } from '../programme/programme.schema.ts';
import { centsOf } from './money.ts';
import { budgetIn, countedIn } from './totals.ts';
import type { BudgetYearNumber } from './transfers.ts';

/** How far income is certain, in euros: promised, asked for, and still without cover (contract §2, `state`). */
export interface Cover {
  readonly promised: number;
  readonly asked: number;
  readonly uncovered: number;
}

/** A post of which the amount is not known yet (pro memorie). */
export interface PmPost {
  readonly project: string;
  readonly nr: string;
  readonly label: string;
  readonly side: NonNullable<BudgetLine['pm']>;
}

/** Cover of some projects in a year; a line without income counts with its expense. */
export function coverOf(projects: readonly Project[], year: BudgetYearNumber): Cover {
  const lines = projects.flatMap((project) => budgetIn(project, year)?.lines ?? []);
  const amount = (state: BudgetLine['state']): number =>
    lines
      .filter((line) => line.state === state)
      .reduce((sum, { income, expense }) => sum + centsOf(income ?? expense), 0) / 100;
  return { promised: amount('toegezegd'), asked: amount('gevraagd'), uncovered: amount('ongedekt') };
}

/** The PM posts of a year, in the order of the programme file. */
export function pmPosts(programme: Programme, year: BudgetYearNumber): PmPost[] {
  return countedIn(programme, null).flatMap((project) =>
    (budgetIn(project, year)?.lines ?? []).flatMap(({ nr, label, pm }) =>
      pm === undefined ? [] : [{ project: project.code, nr, label, side: pm }],
    ),
  );
}
