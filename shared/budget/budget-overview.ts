import type { Programme, Transfer } from '../programme/programme.schema.ts';
import type { PmPost, ProgrammeCover } from './cover.ts';
import { pmPosts, programmeCover } from './cover.ts';
import type { Difference } from './differences.ts';
import { differencesIn } from './differences.ts';
import type { Euros } from './money.ts';
import { eurosOf } from './money.ts';
import type { Totals } from './totals.ts';
import { projectTotals, totalsOf } from './totals.ts';
import type { BudgetYearNumber } from './transfers.ts';
import { oneSidedIn } from './transfers.ts';

/** Gross and net totals in euros. */
export interface TotalsInEuros {
  readonly gross: Euros;
  readonly net: Euros;
}

/** A programme's budget of one year as the API answers it (contract §5, budget), in euros. */
export interface BudgetOverview {
  readonly year: BudgetYearNumber;
  readonly projects: readonly ({ readonly code: string } & TotalsInEuros)[];
  readonly lines: readonly ({ readonly code: string } & TotalsInEuros)[];
  readonly programme: TotalsInEuros;
  readonly differences: readonly Difference[];
  readonly oneSided: readonly Transfer[];
  readonly cover: ProgrammeCover;
  readonly pm: readonly PmPost[];
}

/** The budget of a year, or of what is stated for the whole run (null), which is in no year's totals (contract §3). */
export function budgetOverview(programme: Programme, year: BudgetYearNumber): BudgetOverview {
  return {
    year,
    projects: programme.projects.map((project) => ({
      code: project.code,
      ...inEuros(projectTotals(programme, project, year)),
    })),
    lines: programme.lines.map(({ code }) => ({ code, ...inEuros(totalsOf(programme, code, year)) })),
    programme: inEuros(totalsOf(programme, null, year)),
    differences: differencesIn(programme, year),
    oneSided: oneSidedIn(programme, year),
    cover: programmeCover(programme, year),
    pm: pmPosts(programme, year),
  };
}

function inEuros({ gross, net }: Totals): TotalsInEuros {
  return { gross: eurosOf(gross), net: eurosOf(net) };
}
