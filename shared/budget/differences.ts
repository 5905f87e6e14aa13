import type { BudgetYear, Programme, Project } from '../programme/programme.schema.ts';
import { centsOf, sumOf } from './money.ts';
import { budgetIn, countedIn, linesOf } from './totals.ts';
import type { BudgetYearNumber } from './transfers.ts';

/** A stated amount that does not follow from the rest, in euros (contract §3, budget; §5). */
export interface Difference {
  /** Dutch: of what, of which year, and what was added up. */
  readonly where: string;
  readonly stated: number;
  readonly found: number;
}

/** All contradictions in the budget of a year (null: of the whole run): of the projects, then of the stated totals. */
export function differencesIn(programme: Programme, year: BudgetYearNumber): Difference[] {
  return [
    ...programme.projects.flatMap((project) => {
      const budget = budgetIn(project, year);
      return budget === null ? [] : [...ofLines(project, budget), ...ofBalance(project, budget)];
    }),
    ...(year === null ? [] : ofProgramme(programme, year)),
  ];
}

/** Parts against the project's stated totals. */
function ofLines({ code }: Project, budget: BudgetYear): Difference[] {
  const { income, expense } = linesOf(budget);
  const where = `project ${code}, ${yearText(budget.year)}`;
  return [
    ...compared(`${where}, baten: som van de regels`, budget.stated?.income, income),
    ...compared(`${where}, lasten: som van de regels`, budget.stated?.expense, expense),
  ];
}

/** Opening + stated against closing, and opening against the previous year's closing. */
function ofBalance(project: Project, budget: BudgetYear): Difference[] {
  const where = `project ${project.code}, ${yearText(budget.year)}`;
  const before = lastBefore(project, budget.year);
  const previous = before?.stated?.closing;
  return [
    ...compared(
      `${where}, eindstand: beginstand + baten − lasten`,
      budget.stated?.closing,
      runningOf(budget),
    ),
    ...(previous === undefined
      ? []
      : compared(
          `${where}, beginstand: eindstand van ${yearText(before?.year)}`,
          budget.opening,
          centsOf(previous),
        )),
  ];
}

/** Opening + income − expense as stated, or as the lines have them where nothing is stated. */
function runningOf(budget: BudgetYear): number {
  const { income, expense } = linesOf(budget);
  const { stated } = budget;
  return (
    centsOf(budget.opening) +
    (stated?.income === undefined ? income : centsOf(stated.income)) -
    (stated?.expense === undefined ? expense : centsOf(stated.expense))
  );
}

/** Sums of lines, and of closings, against what the programme states of a line, a project or itself. */
function ofProgramme(programme: Programme, year: number): Difference[] {
  return (programme.stated ?? []).flatMap((stated) => {
    if (stated.year !== year) return [];
    const { line, project } = stated;
    const parts =
      project === undefined
        ? countedIn(programme, line ?? null)
        : programme.projects.filter(({ code }) => code === project);
    const budgets = parts.flatMap((part) => budgetIn(part, year) ?? []);
    const { income, expense } = sumOf(budgets.map(linesOf));
    const name =
      project !== undefined
        ? `project ${project}`
        : line !== undefined
          ? lineName(programme, line)
          : 'programma';
    const where = `${name}, ${year}`;
    const closings = `${where}, eindstand in de programmatabel: som van de eindstanden${without(parts, year)}`;
    return [
      ...compared(`${where}, baten in de programmatabel: som van de regels`, stated.income, income),
      ...compared(`${where}, lasten in de programmatabel: som van de regels`, stated.expense, expense),
      // A year without budgets has no closings: what it left is where the next year began, as far as that is said.
      ...(budgets.length === 0
        ? ofNextOpenings(where, stated.closing, parts, year + 1)
        : compared(closings, stated.closing, sum(budgets.map(closingOf)))),
    ];
  });
}

/** A line by its code and name: codes like ‘IM’ say nothing to who did not write the plan. */
function lineName({ lines }: Programme, line: string): string {
  const name = lines.find(({ code }) => code === line)?.name;
  return name === undefined || name === line ? `lijn ${line}` : `lijn ${line} (${name})`;
}

/** A closing before the first budgets against what these begin with. */
function ofNextOpenings(
  where: string,
  stated: number | undefined,
  parts: readonly Project[],
  next: number,
): Difference[] {
  const openings = parts.flatMap((part) => budgetIn(part, next)?.opening ?? []);
  return openings.length === 0
    ? []
    : compared(
        `${where}, eindstand in de programmatabel: som van de beginstanden van ${next}`,
        stated,
        sum(openings.map(centsOf)),
      );
}

/** Names the projects that ended an earlier year with a balance and have no budget for this one. */
function without(projects: readonly Project[], year: number): string {
  const open = projects.filter((project) => {
    const last = lastBefore(project, year);
    return budgetIn(project, year) === null && last !== null && closingOf(last) !== 0;
  });
  return open.length === 0
    ? ''
    : ` (zonder ${open.map(({ code }) => code).join(', ')}: geen begroting voor ${year})`;
}

/** The budget of the latest year before; null: there is none, or the budget is of the whole run. */
function lastBefore({ budget }: Project, year: BudgetYearNumber): BudgetYear | null {
  const earlier = budget.filter((other) => other.year !== null && year !== null && other.year < year);
  return earlier.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0)).at(-1) ?? null;
}

function closingOf(budget: BudgetYear): number {
  return budget.stated?.closing === undefined ? runningOf(budget) : centsOf(budget.stated.closing);
}

function compared(where: string, stated: number | undefined, found: number): Difference[] {
  if (stated === undefined || centsOf(stated) === found) return [];
  return [{ where, stated, found: found / 100 }];
}

function sum(cents: readonly number[]): number {
  return cents.reduce((total, part) => total + part, 0);
}

function yearText(year: number | null | undefined): string {
  return year === null || year === undefined ? 'hele looptijd' : String(year);
}
