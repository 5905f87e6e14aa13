import { normaliseKey } from '../datasets/cells/normalise-key.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { BudgetLine, Programme, Project } from '../programme/programme.schema.ts';
import { centsOf } from './money.ts';
import type { Position } from './realised.ts';
import { budgetIn, countedIn } from './totals.ts';
import type { BudgetYearNumber } from './transfers.ts';

/** Income and expense in euros; null where nothing is known, which is not zero. */
interface Amounts {
  readonly income: number | null;
  readonly expense: number | null;
}

/** What was budgeted beside what came in and went out. */
interface Compared {
  readonly budget: Amounts;
  readonly realised: Amounts;
}

/** A post of a budget; `label` null for one that the budget no longer has. */
interface RealisedPost extends Compared {
  readonly nr: string;
  readonly label: string | null;
  readonly pm: NonNullable<BudgetLine['pm']> | null;
  readonly state: NonNullable<BudgetLine['state']> | null;
}

interface RealisedProject extends Compared {
  readonly code: string;
  /** Whether the project hands in `financien`. */
  readonly reports: boolean;
  /** The end of the latest period of which it handed them in; null: never. */
  readonly through: IsoDate | null;
  readonly posts: readonly RealisedPost[];
}

/** Budget and what was realised of a year, in euros (contract §1, financien; §3, budget). */
export interface RealisedOverview {
  readonly year: BudgetYearNumber;
  readonly projects: readonly RealisedProject[];
  /** Of the projects with a position, so that like is compared with like; a project in two lines is in each. */
  readonly lines: readonly ({ readonly code: string } & Compared)[];
  readonly programme: Compared;
}

/** What a project handed in of `financien`, as it stands at a date. */
export interface HandedInMoney {
  readonly through: IsoDate | null;
  /** Of every source together: municipalities that each hand in their own name the same posts. */
  readonly positions: readonly Position[];
}

/**
 * Budget beside realised of a year (null: what is budgeted for the whole run). A position names a post of its year or of
 * the whole run (contract §1): the latter counts with the whole run, which is in no year's totals. One whose post is in
 * neither any more stays with its year. Projects without posts in the year are left out.
 */
export function realisedOverview(
  programme: Programme,
  year: BudgetYearNumber,
  handedIn: ReadonlyMap<string, HandedInMoney>,
): RealisedOverview {
  const projects = programme.projects.flatMap((project): RealisedProject[] => {
    const { through, positions } = handedIn.get(project.code) ?? { through: null, positions: [] };
    const posts = postsOf(project, year, positions);
    const reports = project.datasets.includes('financien');
    return posts.length === 0 ? [] : [{ code: project.code, reports, through, posts, ...comparedOf(posts) }];
  });
  const totalOf = (line: string | null): Compared => {
    const counted = new Set(countedIn(programme, line).map(({ code }) => code));
    return comparedOf(projects.filter(({ code, realised }) => counted.has(code) && isKnown(realised)));
  };
  return {
    year,
    projects,
    lines: programme.lines.map(({ code }) => ({ code, ...totalOf(code) })),
    programme: totalOf(null),
  };
}

function isKnown({ income, expense }: Amounts): boolean {
  return income !== null || expense !== null;
}

function postsOf(project: Project, year: BudgetYearNumber, positions: readonly Position[]): RealisedPost[] {
  const lines = budgetIn(project, year)?.lines ?? [];
  const here = positions.filter((position) => homeOf(project, position) === year);
  const byPost = Map.groupBy(here, ({ post }) => normaliseKey(post));
  const known = lines.map(({ nr, label, income = null, expense = null, pm = null, state = null }) => {
    const key = normaliseKey(nr);
    const realised = summed(byPost.get(key) ?? []);
    byPost.delete(key);
    return { nr, label, pm, state, budget: { income, expense }, realised };
  });
  const gone = [...byPost.values()].map((own) => ({
    nr: own[0]?.post ?? '',
    ...{ label: null, pm: null, state: null },
    budget: { income: null, expense: null },
    realised: summed(own),
  }));
  return [...known, ...gone];
}

/** The budget that a position belongs to: that of its year, or that of the whole run (null). */
function homeOf(project: Project, { year, post }: Position): BudgetYearNumber {
  const has = (home: BudgetYearNumber): boolean =>
    budgetIn(project, home)?.lines.some(({ nr }) => normaliseKey(nr) === normaliseKey(post)) ?? false;
  return !has(year) && has(null) ? null : year;
}

function comparedOf(parts: readonly Compared[]): Compared {
  return {
    budget: summed(parts.map(({ budget }) => budget)),
    realised: summed(parts.map(({ realised }) => realised)),
  };
}

function summed(parts: readonly Amounts[]): Amounts {
  const sum = (side: keyof Amounts): number | null => {
    const known = parts.flatMap((part) => part[side] ?? []);
    return known.length === 0 ? null : known.reduce((cents, euros) => cents + centsOf(euros), 0) / 100;
  };
  return { income: sum('income'), expense: sum('expense') };
}
