import type { Budget } from '../../../../shared/api/budget.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { overlapsWithoutAmount } from '../../../../shared/budget/overlaps.ts';
import { twoSidedIn } from '../../../../shared/budget/transfers.ts';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { yearWords } from '../../conclusions/money-conclusion.ts';
import { formatEuro } from '../../format/number.ts';
import { sideText } from './money-words.ts';

const COLUMNS = [
  { label: 'Van' },
  { label: 'Naar' },
  { label: 'Bedrag', number: true },
  { label: 'In de totalen' },
];

interface PaymentsSectionProps {
  readonly programme: ProgrammeAnswer;
  readonly budget: Budget;
}

/** What projects pay each other, of what one side is known, and who overlaps without an amount. */
export function PaymentsSection({ programme, budget }: PaymentsSectionProps) {
  const twoSided = twoSidedIn(programme, budget.year);
  const overlaps = overlapsWithoutAmount(programme);
  const { oneSided } = budget;
  if (twoSided.length + oneSided.length + overlaps.length === 0) return null;
  const rows = [
    ...oneSided.map((transfer) => ({ transfer, counts: 'één kant bekend: telt mee' })),
    ...twoSided.map((transfer) => ({ transfer, counts: 'weggelaten uit netto' })),
  ];
  const nameOf = (code: string): string =>
    `${code} ${programme.projects.find((project) => project.code === code)?.name ?? ''}`;
  return (
    <section class="panel stack" aria-labelledby="tussen-projecten">
      <h2 class="utrecht-heading-2" id="tussen-projecten">
        Tussen projecten
      </h2>
      {rows.length === 0 ? (
        <p>In {yearWords(budget.year)} staan geen betalingen tussen projecten.</p>
      ) : (
        <Table columns={COLUMNS} labelledBy="tussen-projecten">
          <Rows>
            {rows.map(({ transfer, counts }) => (
              <Row key={JSON.stringify(transfer)}>
                <RowHead>{sideText(programme, transfer.from)}</RowHead>
                <Cell label="Naar">
                  {transfer.to === null ? 'niet genoemd' : sideText(programme, transfer.to)}
                </Cell>
                <Cell label="Bedrag" number>
                  {formatEuro(transfer.amount)}
                </Cell>
                <Cell label="In de totalen">{counts}</Cell>
              </Row>
            ))}
          </Rows>
        </Table>
      )}
      {overlaps.length > 0 && (
        <>
          <h3 class="utrecht-heading-3">Overlap zonder bedrag</h3>
          <p>
            Volgens de bron overlappen deze projecten, zonder dat er een bedrag bij staat. Dat geld kan in de
            totalen dubbel staan, ook netto.
          </p>
          <ul class="list">
            {overlaps.map(([one, other]) => (
              <li key={`${one} ${other}`}>
                {nameOf(one)} en {nameOf(other)}: geen bedrag genoemd
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
