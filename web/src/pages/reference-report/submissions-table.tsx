import { periodLabel } from '../../../../shared/programme/period.ts';
import type { ReferenceReport } from '../../../../shared/api/reference-report.schema.ts';
import { Empty } from '../../components/states.tsx';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { formatShortMoment } from '../../format/date.ts';
import { NO_VALUE } from '../../format/number.ts';
import { counted, DATASET_WORDS } from '../../format/words.ts';
import { shortenSubmissions } from './shorten.ts';

const COLUMNS = [{ label: 'Aanlevering' }, { label: 'Verwerkt op' }];

/** The files that the extract rests on, by the id under which each can be found. */
export function SubmissionsTable({ submissions }: { readonly submissions: ReferenceReport['submissions'] }) {
  const { shown, rest } = shortenSubmissions(submissions);
  return (
    <section aria-labelledby="rapport-aanleveringen">
      <h2 class="utrecht-heading-2" id="rapport-aanleveringen">
        Waar het op rust
      </h2>
      {shown.length === 0 ? (
        <Empty>Er was niets aangeleverd toen dit extract werd gemaakt.</Empty>
      ) : (
        <Table columns={COLUMNS} labelledBy="rapport-aanleveringen" class="report__table">
          <Rows>
            {shown.map(({ project, dataset, period, submission, earlier, acceptedAt }) => (
              <Row key={submission}>
                <RowHead>
                  <span class="report__clamp">
                    {project} · {DATASET_WORDS[dataset].toLowerCase()}, {periodLabel(period)}
                    {earlier && ' (eerdere periode: de laatste ontbrak)'}
                  </span>
                  <span class="hash report__id">{submission}</span>
                </RowHead>
                <Cell label="Verwerkt op">
                  <span>{acceptedAt === null ? NO_VALUE : formatShortMoment(acceptedAt)}</span>
                </Cell>
              </Row>
            ))}
          </Rows>
        </Table>
      )}
      {rest > 0 && (
        <p class="small muted">
          En nog {counted(rest, 'aanlevering', 'aanleveringen')}; manifest.json noemt ze alle.
        </p>
      )}
    </section>
  );
}
