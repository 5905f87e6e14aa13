import type { IndicatorFigure } from '../../../../shared/api/dashboard.schema.ts';
import { BulletBar } from '../../components/bullet-bar.tsx';
import { Forecast } from '../../components/forecast.tsx';
import { OriginTag } from '../../components/origin-tag.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { formatShortDate } from '../../format/date.ts';
import { formatFigure, NO_VALUE } from '../../format/number.ts';
import { formatAttained } from '../../format/percentage.ts';

const COLUMNS = [
  { label: 'Indicator' },
  { label: 'Voortgang' },
  { label: 'Stand', number: true },
  { label: 'Doel', number: true },
  { label: 'Tempo', number: true },
  { label: 'Prognose', number: true },
  { label: 'Status' },
];

interface FigureTableProps {
  readonly figures: readonly Omit<IndicatorFigure, 'series'>[];
  readonly labelledBy: string;
  /** Puts the code of the project before the name. */
  readonly withProject?: boolean;
}

/** Indicators as a factsheet shows them: one row each. */
export function FigureTable({ figures, labelledBy, withProject = false }: FigureTableProps) {
  return (
    <Table columns={COLUMNS} labelledBy={labelledBy} class="sheet__figures">
      <Rows>
        {figures.map((figure) => {
          const { unit, target, targetDate } = figure;
          return (
            <Row key={`${figure.project} ${figure.id}`}>
              <RowHead>
                {withProject && figure.project !== null && <span class="code">{figure.project} </span>}
                {figure.name} <OriginTag published={figure.published} target={figure.target} />
              </RowHead>
              <Cell label="Voortgang" empty={target === null}>
                <BulletBar figure={figure} />
              </Cell>
              <Cell label="Stand" number class="strong">
                {formatFigure(figure.actual, unit)}
                {figure.actual !== null && <span class="table__sub">{formatShortDate(figure.t)}</span>}
              </Cell>
              <Cell label="Doel" number empty={target === null}>
                {formatFigure(target, unit)}
                {targetDate !== null && <span class="table__sub">{formatShortDate(targetDate)}</span>}
              </Cell>
              <Cell label="Tempo" number empty={figure.pace === null}>
                {figure.pace === null ? NO_VALUE : formatAttained(figure.pace)}
              </Cell>
              <Cell label="Prognose" number empty={figure.forecast === null}>
                <Forecast figure={figure} markClass="table__sub" />
              </Cell>
              <Cell label="Status">
                <StatusBadge status={figure.status} />
              </Cell>
            </Row>
          );
        })}
      </Rows>
    </Table>
  );
}
