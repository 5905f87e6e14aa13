import type { Budget, RealisedMoney } from '../../../../shared/api/budget.schema.ts';
import { moneyConclusion } from '../../conclusions/money-conclusion.ts';
import { formatShortDate } from '../../format/date.ts';
import { formatEuro, NO_VALUE } from '../../format/number.ts';
import { euroOrNone, euroWithPm, leavesOpen } from '../money/money-words.ts';
import type { Block } from './report-document.ts';

type Part = RealisedMoney['projects'][number];
type Side = 'income' | 'expense';

/** The money of a year: what was budgeted beside what was realised of it, how it is covered, and what is still PM. */
export function moneyBlocks(
  budget: Budget,
  realised: RealisedMoney,
  nameOf: (code: string) => string,
): Block[] {
  const parts = realised.projects;
  const { promised, asked, uncovered, between } = budget.cover;
  const inside = between > 0 ? ` (waarvan ${formatEuro(between)} tussen projecten)` : '';
  const isCovered = promised !== 0 || asked !== 0 || uncovered !== 0;
  return [
    { kind: 'paragraph', text: moneyConclusion(budget, realised).join(' ') },
    ...(parts.length === 0 ? [] : [table(budget, realised, nameOf)]),
    ...(isCovered
      ? [
          {
            ...{ kind: 'paragraph' as const },
            text: `Van de baten is ${formatEuro(promised)}${inside} toegezegd, ${formatEuro(asked)} gevraagd en ${formatEuro(uncovered)} nog niet gedekt.`,
          },
        ]
      : []),
    ...(budget.pm.length === 0
      ? []
      : [
          { kind: 'paragraph' as const, text: 'Posten waarvan het bedrag nog niet bekend is (PM):' },
          {
            kind: 'list' as const,
            items: budget.pm.map(
              ({ project, label, side }) => `${nameOf(project)}: ${label} (${SIDES[side]})`,
            ),
          },
        ]),
  ];
}

const SIDES = { income: 'baten', expense: 'lasten', both: 'baten en lasten' } as const;

function table(budget: Budget, realised: RealisedMoney, nameOf: (code: string) => string): Block {
  const given = realised.projects.filter((part) => isGiven(part.realised));
  const codes = new Set(given.map(({ code }) => code));
  const isOpen = (side: Side, of = budget.pm): boolean => of.some((post) => leavesOpen(post.side, side));
  const gross = (side: Side): string => euroWithPm(budget.programme.gross[side], isOpen(side));
  const like = (side: Side): string =>
    euroWithPm(
      realised.programme.budget[side] ?? 0,
      isOpen(
        side,
        budget.pm.filter(({ project }) => codes.has(project)),
      ),
    );
  const { income, expense } = realised.programme.realised;
  const isWhole = given.length === realised.projects.length;
  const total = (name: string, budgeted: (side: Side) => string, isKnown: boolean): string[] => [
    ...[name, budgeted('income'), euroOrNone(isKnown ? income : null)],
    ...[budgeted('expense'), euroOrNone(isKnown ? expense : null), ''],
  ];
  return {
    ...{ kind: 'table', caption: `Begroot en gerealiseerd in ${realised.year} per project` },
    head: [
      { label: 'Project', text: true, part: 0.26 },
      { label: 'Baten begroot', part: 0.155 },
      { label: 'Baten gerealiseerd', part: 0.145 },
      { label: 'Lasten begroot', part: 0.155 },
      { label: 'Lasten gerealiseerd', part: 0.145 },
      { label: 'Tot en met', part: 0.14 },
    ],
    rows: [
      ...realised.projects.map((part) => [
        nameOf(part.code),
        budgeted(budget, part, 'income'),
        euroOrNone(part.realised.income),
        budgeted(budget, part, 'expense'),
        euroOrNone(part.realised.expense),
        part.through === null ? NO_VALUE : formatShortDate(part.through),
      ]),
      ...(given.length > 0 && !isWhole
        ? [
            total(
              given.length === 1
                ? `Alleen ${nameOf(given[0]?.code ?? '')}, dat realisatie aanleverde`
                : `Samen de ${given.length} projecten die realisatie aanleverden`,
              like,
              true,
            ),
          ]
        : []),
      total('Programma', gross, isWhole),
    ],
  };
}

function isGiven({ income, expense }: Part['realised']): boolean {
  return income !== null || expense !== null;
}

/** What is budgeted of a project, zero where its budget has nothing on a side, as the totals of the money page. */
function budgeted({ projects }: Budget, { budget, code, posts }: Part, side: Side): string {
  const total = projects.find((project) => project.code === code)?.gross;
  return euroWithPm(
    total === undefined ? budget[side] : total[side],
    posts.some(({ pm }) => leavesOpen(pm, side)),
  );
}
