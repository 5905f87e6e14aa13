import type { Budget, RealisedMoney } from '../../../../shared/api/budget.schema.ts';
import { moneyConclusion } from '../../conclusions/money-conclusion.ts';
import { formatShortDate } from '../../format/date.ts';
import { formatEuro, NO_VALUE } from '../../format/number.ts';
import { euroOrNone, euroWithPm, leavesOpen } from '../money/money-words.ts';
import type { Block } from './report-document.ts';

type Part = RealisedMoney['projects'][number];

/** The money of a year: what was budgeted beside what was realised of it, how it is covered, and what is still PM. */
export function moneyBlocks(
  budget: Budget,
  realised: RealisedMoney,
  nameOf: (code: string) => string,
): Block[] {
  const parts = realised.projects;
  const { promised, asked, uncovered } = budget.cover;
  const isCovered = promised !== 0 || asked !== 0 || uncovered !== 0;
  return [
    { kind: 'paragraph', text: moneyConclusion(budget, realised).join(' ') },
    ...(parts.length === 0 ? [] : [table(budget, realised, nameOf)]),
    ...(isCovered
      ? [
          {
            ...{ kind: 'paragraph' as const },
            text: `Van de baten is ${formatEuro(promised)} toegezegd, ${formatEuro(asked)} gevraagd en ${formatEuro(uncovered)} nog niet gedekt.`,
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

function table({ programme, pm }: Budget, realised: RealisedMoney, nameOf: (code: string) => string): Block {
  const { gross } = programme;
  const total = realised.programme.realised;
  const isOpen = (side: 'income' | 'expense'): boolean => pm.some((post) => leavesOpen(post.side, side));
  return {
    ...{ kind: 'table', caption: `Begroot en gerealiseerd in ${realised.year} per project` },
    head: [
      'Project',
      'Baten begroot',
      'Baten gerealiseerd',
      'Lasten begroot',
      'Lasten gerealiseerd',
      'Tot en met',
    ],
    rows: [
      ...realised.projects.map((part) => [
        nameOf(part.code),
        budgeted(part, 'income'),
        euroOrNone(part.realised.income),
        budgeted(part, 'expense'),
        euroOrNone(part.realised.expense),
        part.through === null ? NO_VALUE : formatShortDate(part.through),
      ]),
      [
        'Programma',
        euroWithPm(gross.income, isOpen('income')),
        euroOrNone(total.income),
        euroWithPm(gross.expense, isOpen('expense')),
        euroOrNone(total.expense),
        '',
      ],
    ],
  };
}

function budgeted({ budget, posts }: Part, side: 'income' | 'expense'): string {
  return euroWithPm(
    budget[side],
    posts.some(({ pm }) => leavesOpen(pm, side)),
  );
}
