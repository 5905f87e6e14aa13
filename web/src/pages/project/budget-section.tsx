import type { ProjectDetail } from '../../../../shared/api/project.schema.ts';
import { formatEuro } from '../../format/number.ts';

type BudgetYear = ProjectDetail['budget'][number];
type BudgetLine = BudgetYear['lines'][number];

const COVER_WORDS = { toegezegd: 'toegezegd', gevraagd: 'gevraagd', ongedekt: 'ongedekt' } as const;

/** The budget as agreed, a table per year; posts without an amount yet stand as PM. */
export function BudgetSection({ budget }: { readonly budget: readonly BudgetYear[] }) {
  return (
    <section class="panel stack" aria-labelledby="begroting">
      <h2 class="utrecht-heading-2" id="begroting">
        Begroting
      </h2>
      {budget.map((year, index) => (
        <details key={year.year} open={index === 0}>
          <summary>
            {title(year)}: baten {formatEuro(year.total.income)}, lasten {formatEuro(year.total.expense)}
          </summary>
          <BudgetTable budget={year} />
        </details>
      ))}
      <p class="small muted">PM: er komt een bedrag, maar het is nog niet bekend.</p>
    </section>
  );
}

function BudgetTable({ budget }: { readonly budget: BudgetYear }) {
  const covers = budget.lines.some(({ state }) => state !== null);
  const closing =
    budget.opening === null ? null : budget.opening + budget.total.income - budget.total.expense;
  return (
    <table class="utrecht-table table table--money">
      <caption class="visually-hidden">{title(budget)}</caption>
      <thead class="utrecht-table__header">
        <tr class="utrecht-table__row">
          <th scope="col" class="utrecht-table__header-cell">
            Post
          </th>
          {covers && (
            <th scope="col" class="utrecht-table__header-cell">
              Dekking
            </th>
          )}
          <th scope="col" class="utrecht-table__header-cell table__number">
            Baten
          </th>
          <th scope="col" class="utrecht-table__header-cell table__number">
            Lasten
          </th>
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {budget.opening !== null && <BalanceRow label="Beginstand" amount={budget.opening} covers={covers} />}
        {budget.lines.map((line) => (
          <tr class="utrecht-table__row" key={line.nr}>
            <th scope="row" class="utrecht-table__header-cell table__name">
              <span class="code">{line.nr}</span> {line.label}
            </th>
            {covers && (
              <td class="utrecht-table__cell">{line.state === null ? '' : COVER_WORDS[line.state]}</td>
            )}
            <td class="utrecht-table__cell table__number">{amount(line, 'income')}</td>
            <td class="utrecht-table__cell table__number">{amount(line, 'expense')}</td>
          </tr>
        ))}
        <tr class="utrecht-table__row table__total">
          <th scope="row" class="utrecht-table__header-cell table__name" colSpan={covers ? 2 : 1}>
            Totaal
          </th>
          <td class="utrecht-table__cell table__number">{formatEuro(budget.total.income)}</td>
          <td class="utrecht-table__cell table__number">{formatEuro(budget.total.expense)}</td>
        </tr>
        {closing !== null && <BalanceRow label="Eindstand" amount={closing} covers={covers} />}
      </tbody>
    </table>
  );
}

interface BalanceRowProps {
  readonly label: string;
  readonly amount: number;
  readonly covers: boolean;
}

function BalanceRow({ label, amount: balance, covers }: BalanceRowProps) {
  return (
    <tr class="utrecht-table__row">
      <th scope="row" class="utrecht-table__header-cell table__name muted" colSpan={covers ? 2 : 1}>
        {label}
      </th>
      <td class="utrecht-table__cell table__number muted" colSpan={2}>
        {formatEuro(balance)}
      </td>
    </tr>
  );
}

function amount(line: BudgetLine, side: 'income' | 'expense'): string {
  const value = line[side];
  const unknown = line.pm === side || line.pm === 'both';
  return [value === null ? '' : formatEuro(value), unknown ? 'PM' : '']
    .filter((part) => part !== '')
    .join(' + ');
}

function title({ year }: BudgetYear): string {
  return year === null ? 'Hele looptijd' : `Begroting ${year}`;
}
