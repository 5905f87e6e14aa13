import type { Budget } from '../../../../shared/api/budget.schema.ts';
import { Cell } from '../../components/table.tsx';
import type { Column } from '../../components/table.tsx';
import { euroWithPm, leavesOpen } from './money-words.ts';

type Totals = Budget['programme'];
type PmPosts = readonly Pick<Budget['pm'][number], 'side'>[];

const GROSS = ['Baten bruto', 'Lasten bruto'] as const;
const NET = ['Baten netto', 'Lasten netto'] as const;

/** Whether payments between projects make net another amount than gross. */
export function differs({ gross, net }: Totals): boolean {
  return gross.income !== net.income || gross.expense !== net.expense;
}

/** Columns for {@link TotalsCells}; without net where it is gross everywhere. */
export function totalsColumns(first: string, hasNet: boolean): Column[] {
  const labels = hasNet ? [...GROSS, ...NET] : ['Baten', 'Lasten'];
  return [{ label: first }, ...labels.map((label) => ({ label, number: true }))];
}

interface TotalsCellsProps {
  /** null where nothing was budgeted, which is not zero. */
  readonly of: Totals | null;
  readonly hasNet: boolean;
  /** The PM posts among what was added up. */
  readonly pm: PmPosts;
}

/** Income and expense, gross and net, with PM where a post has no amount yet. */
export function TotalsCells({ of, hasNet, pm }: TotalsCellsProps) {
  const text = (side: 'income' | 'expense', amount: number | null): string =>
    euroWithPm(
      amount,
      pm.some((post) => leavesOpen(post.side, side)),
    );
  const pairs = [of?.gross ?? null, ...(hasNet ? [of?.net ?? null] : [])];
  const cells = pairs.flatMap((pair) => [
    text('income', pair?.income ?? null),
    text('expense', pair?.expense ?? null),
  ]);
  const labels = totalsColumns('', hasNet).slice(1);
  return (
    <>
      {labels.map(({ label }, index) => (
        <Cell key={label} label={label} number>
          {cells[index]}
        </Cell>
      ))}
    </>
  );
}
