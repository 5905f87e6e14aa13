import type { BudgetLine, Programme, Project, Transfer } from '../programme/programme.schema.ts';
import { centsOf } from './money.ts';
import { budgetIn, countedIn } from './totals.ts';
import { twoSidedIn } from './transfers.ts';
import type { BudgetYearNumber } from './transfers.ts';

/** How far income is certain, in euros: promised, asked for, and still without cover (contract §2, `state`). */
export interface Cover {
  readonly promised: number;
  readonly asked: number;
  readonly uncovered: number;
}

/** Cover of a programme, gross, with what of the promised one project pays another: that money is named twice. */
export interface ProgrammeCover extends Cover {
  readonly between: number;
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

/** Cover of all projects that count in a year (contract §3, budget: gross; transfers with both sides stand beside it). */
export function programmeCover(programme: Programme, year: BudgetYearNumber): ProgrammeCover {
  const projects = countedIn(programme, null);
  const isPromised = ([code, of, nr]: NonNullable<Transfer['to']>): boolean => {
    const project = projects.find((each) => each.code === code);
    const line = project && of === year ? budgetIn(project, of)?.lines.find((each) => each.nr === nr) : null;
    return line?.state === 'toegezegd';
  };
  const between = twoSidedIn(programme, year).filter(({ to }) => to !== null && isPromised(to));
  const cents = between.reduce((sum, { amount }) => sum + centsOf(amount), 0);
  return { ...coverOf(projects, year), between: cents / 100 };
}

/** The PM posts of a year, in the order of the programme file. */
export function pmPosts(programme: Programme, year: BudgetYearNumber): PmPost[] {
  return countedIn(programme, null).flatMap((project) =>
    (budgetIn(project, year)?.lines ?? []).flatMap(({ nr, label, pm }) =>
      pm === undefined ? [] : [{ project: project.code, nr, label, side: pm }],
    ),
  );
}
