import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { indicatorAddress } from '../../addresses.ts';
import { StatusBadge } from '../../components/status-badge.tsx';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { formatFigure } from '../../format/number.ts';
import type { SeenAt } from './overview-query.ts';
import { isTurned } from './what-changed.ts';
import type { IndicatorChange } from './what-changed.ts';

const COLUMNS = [
  { label: 'Indicator' },
  { label: 'Toen', number: true },
  { label: 'Nu', number: true },
  { label: 'Status' },
];

interface ChangesTableProps {
  readonly changes: readonly IndicatorChange[];
  readonly programme: ProgrammeAnswer;
  readonly seen: SeenAt;
}

/** Each indicator that moved, then and now. */
export function ChangesTable({ changes, programme, seen }: ChangesTableProps) {
  return (
    <Table columns={COLUMNS} labelledBy="gewijzigd">
      <Rows>
        {changes.map(({ before, after }) => {
          const { project, unit } = after;
          const turned = isTurned({ before, after });
          return (
            <Row key={`${project} ${after.id}`}>
              <RowHead>
                <a href={indicatorAddress(programme.id, after, seen)}>{after.name}</a>
                <span class="table__sub table__sub--start">
                  {project === null
                    ? 'Het programma als geheel'
                    : `${project} ${programme.projects.find(({ code }) => code === project)?.name ?? ''}`}
                </span>
              </RowHead>
              <Cell label="Toen" number>
                {formatFigure(before?.actual ?? null, unit)}
                {before !== null && before.target !== after.target && (
                  <span class="table__sub">doel {formatFigure(before.target, unit)}</span>
                )}
              </Cell>
              <Cell label="Nu" number class="strong">
                {formatFigure(after.actual, unit)}
                {before !== null && before.target !== after.target && (
                  <span class="table__sub">doel {formatFigure(after.target, unit)}</span>
                )}
              </Cell>
              <Cell label="Status">
                <span class="turned">
                  {turned && before !== null && (
                    <>
                      <StatusBadge status={before.status} />
                      <span aria-hidden="true">→</span>
                      <span class="visually-hidden">werd</span>
                    </>
                  )}
                  <StatusBadge status={after.status} />
                </span>
              </Cell>
            </Row>
          );
        })}
      </Rows>
    </Table>
  );
}
