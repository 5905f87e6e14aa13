import type { ReferenceReport } from '../../../../shared/api/reference-report.schema.ts';
import { Empty } from '../../components/states.tsx';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { formatCount, formatFactor, NO_VALUE } from '../../format/number.ts';
import { counted } from '../../format/words.ts';
import { shortenFactors } from './shorten.ts';

const COLUMNS = [
  { label: 'Project en consulent' },
  { label: 'Aangetoond', number: true },
  { label: 'Caseload', number: true },
  { label: 'Factor', number: true },
];

/** Attribution factors of the extract; where many, the largest caseloads and all others together. */
export function FactorsTable({ factors }: { readonly factors: ReferenceReport['factors'] }) {
  const { shown, rest } = shortenFactors(factors);
  return (
    <section aria-labelledby="rapport-factoren">
      <h2 class="utrecht-heading-2" id="rapport-factoren">
        Toerekenfactoren
      </h2>
      {shown.length === 0 ? (
        <Empty>Bij geen deelnemer in de caseload staat een consulent.</Empty>
      ) : (
        <Table columns={COLUMNS} labelledBy="rapport-factoren" kind="money" class="report__table">
          <Rows>
            {shown.map(({ project, consulent, ...figures }) => (
              <Row key={`${project} ${consulent}`}>
                <RowHead>
                  <span class="report__clamp">
                    {project} · {consulent}
                  </span>
                </RowHead>
                <Figures {...figures} />
              </Row>
            ))}
            {rest !== null && (
              <Row class="table__total">
                <RowHead>{counted(rest.count, 'andere', 'andere')} samen</RowHead>
                <Figures {...rest} />
              </Row>
            )}
          </Rows>
        </Table>
      )}
      <p class="small muted">
        Actieve caseload met ESF en bewijs, gedeeld door actieve caseload
        {rest === null ? '.' : '; alle consulenten staan in toerekenfactoren.csv.'}
      </p>
    </section>
  );
}

function Figures({
  proven,
  caseload,
  factor,
}: Pick<ReferenceReport['factors'][number], 'proven' | 'caseload' | 'factor'>) {
  return (
    <>
      <Cell number>{formatCount(proven)}</Cell>
      <Cell number>{formatCount(caseload)}</Cell>
      <Cell number>{factor === null ? NO_VALUE : formatFactor(factor)}</Cell>
    </>
  );
}
