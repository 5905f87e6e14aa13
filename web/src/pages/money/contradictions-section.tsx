import type { Budget } from '../../../../shared/api/budget.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { Empty } from '../../components/states.tsx';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { gapOf, isRounding, yearWords } from '../../conclusions/money-conclusion.ts';
import { formatEuro } from '../../format/number.ts';

const COLUMNS = [
  { label: 'Waar' },
  { label: 'De bron noemt', number: true },
  { label: 'Opgeteld', number: true },
  { label: 'Verschil', number: true },
];

interface ContradictionsSectionProps {
  readonly programme: ProgrammeAnswer;
  readonly budget: Budget;
}

/** Where the source contradicts itself: in sums, which are found by adding up, and in words, which are its notes. */
export function ContradictionsSection({ programme, budget }: ContradictionsSectionProps) {
  const { differences, year } = budget;
  const notes = programme.notes ?? [];
  return (
    <section class="panel stack" aria-labelledby="verschillen">
      <h2 class="utrecht-heading-2" id="verschillen">
        Verschillen in de bron
      </h2>
      {differences.length === 0 ? (
        <Empty>Voor {yearWords(year)} klopt alles wat de bron noemt met wat is opgeteld.</Empty>
      ) : (
        <Table columns={COLUMNS} labelledBy="verschillen">
          <Rows>
            {differences.map((difference) => (
              <Row key={difference.where}>
                <RowHead>{difference.where}</RowHead>
                <Cell label="De bron noemt" number>
                  {formatEuro(difference.stated)}
                </Cell>
                <Cell label="Opgeteld" number>
                  {formatEuro(difference.found)}
                </Cell>
                <Cell label="Verschil" number>
                  {formatEuro(gapOf(difference))}
                  {isRounding(difference) && <span class="table__sub">afronding</span>}
                </Cell>
              </Row>
            ))}
          </Rows>
        </Table>
      )}
      {notes.length > 0 && (
        <details>
          <summary>
            Opmerkingen bij de bron, ook over wat alleen woorden tegenspreken ({notes.length})
          </summary>
          <ul class="list panel__body">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
