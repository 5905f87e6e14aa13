import type { ReferenceReport } from '../../../../shared/api/reference-report.schema.ts';
import { Empty } from '../../components/states.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { formatDate, formatShortDate } from '../../format/date.ts';
import { formatFigure, NO_VALUE, unitLabel } from '../../format/number.ts';
import { formatAttained } from '../../format/percentage.ts';
import { enumerate, STATUS_WORDS } from '../../format/words.ts';
import { shortenTargets } from './shorten.ts';

const COLUMNS = [
  { label: 'Indicator' },
  { label: 'Stand', number: true },
  { label: 'Doel', number: true },
  { label: 'Tempo', number: true },
  { label: 'Status' },
];

interface TargetsTableProps {
  readonly targets: ReferenceReport['targets'];
  /** The last day of the window. */
  readonly until: string;
}

/** Indicators of the ESF projects beside their targets, as known when the extract was frozen. */
export function TargetsTable({ targets, until }: TargetsTableProps) {
  const { shown, rest } = shortenTargets(targets);
  const more = rest.map(({ status, count }) => `${count} ${STATUS_WORDS[status].toLowerCase()}`);
  return (
    <section aria-labelledby="rapport-doelen">
      <h2 class="utrecht-heading-2" id="rapport-doelen">
        Voortgang van de ESF-projecten
      </h2>
      {shown.length === 0 ? (
        <Empty>De ESF-projecten hebben geen indicatoren.</Empty>
      ) : (
        <Table columns={COLUMNS} labelledBy="rapport-doelen" class="report__table">
          <Rows>
            {shown.map(({ project, id, name, unit, actual, target, targetDate, pace, status, t }) => (
              <Row key={`${project} ${id}`}>
                <RowHead>
                  <span class="report__clamp">
                    {project} · {name}
                    {unitLabel(unit) !== '' && <span class="muted"> ({unitLabel(unit)})</span>}
                  </span>
                </RowHead>
                <Cell label="Stand" number>
                  <span>
                    {formatFigure(actual, unit)}
                    {actual !== null && t !== until && (
                      <span class="table__sub"> op {formatShortDate(t)}</span>
                    )}
                  </span>
                </Cell>
                <Cell label="Doel" number>
                  <span>
                    {formatFigure(target, unit)}
                    {targetDate !== null && <span class="table__sub"> op {formatShortDate(targetDate)}</span>}
                  </span>
                </Cell>
                <Cell label="Tempo" number>
                  {pace === null ? NO_VALUE : formatAttained(pace)}
                </Cell>
                <Cell label="Status">
                  <StatusBadge status={status} />
                </Cell>
              </Row>
            ))}
          </Rows>
        </Table>
      )}
      <p class="small muted">
        Stand op {formatDate(until)} over alle gemeenten, zoals bekend bij het vastleggen.
        {more.length > 0 && ` Daarnaast: ${enumerate(more)}.`}
      </p>
    </section>
  );
}
