import type { ReferenceReport } from '../../../../shared/api/reference-report.schema.ts';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { formatCount } from '../../format/number.ts';

const COLUMNS = [{ label: 'Indicator' }, { label: 'Aantal', number: true }];

/** ESF+ common indicators as they were frozen. */
export function EsfIndicators({
  indicators,
}: {
  readonly indicators: NonNullable<ReferenceReport['esfIndicators']>;
}) {
  return (
    <section aria-labelledby="rapport-esf">
      <h2 class="utrecht-heading-2" id="rapport-esf">
        ESF+-indicatoren
      </h2>
      <Table columns={COLUMNS} labelledBy="rapport-esf" kind="money" class="report__table">
        <Rows>
          {indicators.map(({ code, name, count }) => (
            <Row key={code}>
              <RowHead>
                <span class="code">{code}</span> {name}
              </RowHead>
              <Cell number>{formatCount(count)}</Cell>
            </Row>
          ))}
        </Rows>
      </Table>
      <p class="small muted">
        Deelnemers met ESF vanaf het begin van het programma, elk één keer per project.
      </p>
    </section>
  );
}
