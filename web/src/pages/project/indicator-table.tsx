import type { ProjectDetail } from '../../../../shared/api/project.schema.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { formatEstimate, formatFigure } from '../../format/number.ts';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';

interface IndicatorTableProps {
  readonly indicator: ProjectDetail['indicators'][number];
  readonly asOf: string;
}

/** The figures under a chart, a row per period end up to the date asked. */
export function IndicatorTable({ indicator, asOf }: IndicatorTableProps) {
  const rows = indicator.line.filter(({ end }) => end <= asOf);
  if (rows.length === 0) return null;
  const increments = new Map(indicator.series.map(({ period, increment }) => [period, increment]));
  const grows = indicator.series.some(({ increment }) => increment !== null);
  const planned = rows.some(({ expected }) => expected !== null);
  return (
    <details>
      <summary>Toon de cijfers in een tabel</summary>
      <Table
        kind="plain"
        caption={`${indicator.name} per periode`}
        columns={[
          { label: 'Periode' },
          ...(grows ? [{ label: 'Erbij', number: true }] : []),
          { label: 'Stand', number: true },
          ...(planned ? [{ label: 'Volgens plan', number: true }] : []),
        ]}
      >
        <Rows>
          {rows.map(({ period, actual, expected }) => (
            <Row key={period}>
              <RowHead>{periodLabel(period)}</RowHead>
              {grows && <Cell number>{formatFigure(increments.get(period) ?? null, indicator.unit)}</Cell>}
              <Cell number>{formatFigure(actual, indicator.unit)}</Cell>
              {planned && <Cell number>{formatEstimate(expected, indicator.unit)}</Cell>}
            </Row>
          ))}
        </Rows>
      </Table>
    </details>
  );
}
