import type { ProjectIndicator } from '../../../../shared/api/project.schema.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { formatCount, formatEstimate, formatFigure, NO_VALUE } from '../../format/number.ts';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';

/** In characters. */
const WIDEST = 13;

interface IndicatorTableProps {
  readonly indicator: ProjectIndicator;
  readonly asOf: string;
}

/** The figures under a chart, a row per period end up to the date asked. */
export function IndicatorTable({ indicator, asOf }: IndicatorTableProps) {
  const rows = indicator.line.filter(({ end }) => end <= asOf);
  if (rows.length === 0) return null;
  const increments = new Map(indicator.series.map(({ period, increment }) => [period, increment]));
  const grows = indicator.series.some(({ increment }) => increment !== null);
  const divides = rows.some(({ n }) => n !== null);
  // Billions do not fit side by side on a narrow screen.
  const isWide = rows.some(({ actual }) => formatFigure(actual, indicator.unit).length > WIDEST);
  const planned = rows.some(({ expected }) => expected !== null);
  return (
    <details>
      <summary>Toon de cijfers in een tabel</summary>
      <Table
        kind={isWide ? 'cards' : 'plain'}
        caption={`${indicator.name} per periode`}
        columns={[
          { label: 'Periode' },
          ...(grows ? [{ label: 'Erbij', number: true }] : []),
          { label: 'Stand', number: true },
          ...(divides ? [{ label: 'n', number: true }] : []),
          ...(planned ? [{ label: 'Volgens plan', number: true }] : []),
        ]}
      >
        <Rows>
          {rows.map(({ period, actual, expected, n, missed }) => (
            <Row key={period}>
              <RowHead>
                {periodLabel(period)}
                {missed && <span class="table__sub table__sub--start">niet aangeleverd</span>}
              </RowHead>
              {grows && (
                <Cell number label="Erbij">
                  {formatFigure(missed ? null : (increments.get(period) ?? null), indicator.unit)}
                </Cell>
              )}
              <Cell number label="Stand">
                {formatFigure(missed ? null : actual, indicator.unit)}
              </Cell>
              {divides && (
                <Cell number label="n">
                  {n === null ? NO_VALUE : formatCount(n)}
                </Cell>
              )}
              {planned && (
                <Cell number label="Volgens plan">
                  {formatEstimate(expected, indicator.unit)}
                </Cell>
              )}
            </Row>
          ))}
        </Rows>
      </Table>
    </details>
  );
}
