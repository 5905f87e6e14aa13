import type { ProjectDetail } from '../../../../shared/api/project.schema.ts';
import { formatEuro } from '../../format/number.ts';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';

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
      {budget.some(({ lines }) => lines.some(({ pm }) => pm !== null)) && (
        <p class="small muted">PM: er komt een bedrag, maar het is nog niet bekend.</p>
      )}
    </section>
  );
}

function BudgetTable({ budget }: { readonly budget: BudgetYear }) {
  const covers = budget.lines.some(({ state }) => state !== null);
  const closing =
    budget.opening === null ? null : budget.opening + budget.total.income - budget.total.expense;
  return (
    <Table
      kind="money"
      caption={title(budget)}
      columns={[
        { label: 'Post' },
        ...(covers ? [{ label: 'Dekking' }] : []),
        { label: 'Baten', number: true },
        { label: 'Lasten', number: true },
      ]}
    >
      <Rows>
        {budget.opening !== null && <BalanceRow label="Beginstand" amount={budget.opening} covers={covers} />}
        {budget.lines.map((line) => (
          <Row key={line.nr}>
            <RowHead>
              <span class="code">{line.nr}</span> {line.label}
            </RowHead>
            {covers && <Cell>{line.state === null ? '' : COVER_WORDS[line.state]}</Cell>}
            <Cell number>{amount(line, 'income')}</Cell>
            <Cell number>{amount(line, 'expense')}</Cell>
          </Row>
        ))}
        <Row class="table__total">
          <RowHead colSpan={covers ? 2 : 1}>Totaal</RowHead>
          <Cell number>{formatEuro(budget.total.income)}</Cell>
          <Cell number>{formatEuro(budget.total.expense)}</Cell>
        </Row>
        {closing !== null && <BalanceRow label="Eindstand" amount={closing} covers={covers} />}
      </Rows>
    </Table>
  );
}

interface BalanceRowProps {
  readonly label: string;
  readonly amount: number;
  readonly covers: boolean;
}

function BalanceRow({ label, amount: balance, covers }: BalanceRowProps) {
  return (
    <Row>
      <RowHead class="muted" colSpan={covers ? 2 : 1}>
        {label}
      </RowHead>
      <Cell number class="muted" colSpan={2}>
        {formatEuro(balance)}
      </Cell>
    </Row>
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
