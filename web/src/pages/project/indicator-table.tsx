import type { ProjectIndicator } from '../../../../shared/api/project.schema.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { additionsOf } from '../../charts/additions.ts';
import { formatEstimate } from '../../format/estimate.ts';
import { formatCount, formatFigure, NO_VALUE } from '../../format/number.ts';
import { TargetChanges } from '../../components/target-changes.tsx';
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
  const additions = additionsOf(indicator);
  const grows = indicator.series.some(({ increment }) => increment !== null);
  const divides = rows.some(({ n }) => n !== null);
  // Billions do not fit side by side on a narrow screen.
  const isWide = rows.some(({ actual }) => formatFigure(actual, indicator.unit).length > WIDEST);
  const planned = rows.some(({ expected }) => expected !== null);
  const old = earlierAt(indicator);
  const replaced = rows.some(({ end }) => old(end) !== null);
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
          ...(replaced ? [{ label: 'Plan van toen', number: true }] : []),
        ]}
      >
        <Rows>
          {rows.map(({ period, end, actual, expected, n, missed }) => {
            const { value = null, over = null } = additions.get(period) ?? {};
            return (
              <Row key={period}>
                <RowHead>
                  {periodLabel(period)}
                  {missed && <span class="table__sub table__sub--start">niet aangeleverd</span>}
                </RowHead>
                {grows && (
                  <Cell number label="Erbij">
                    {formatFigure(value, indicator.unit)}
                    {over !== null && <span class="table__sub table__sub--start">over {over}</span>}
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
                    {formatEstimate(expected, indicator, missed ? null : actual)}
                  </Cell>
                )}
                {replaced && (
                  <Cell number label="Plan van toen">
                    {formatEstimate(old(end), indicator, missed ? null : actual)}
                  </Cell>
                )}
              </Row>
            );
          })}
        </Rows>
      </Table>
      <TargetChanges indicator={indicator} />
    </details>
  );
}

/** Where the plan that held on a day had it then; null where that is the plan of now. */
function earlierAt({ earlierTargets }: ProjectIndicator): (end: string) => number | null {
  return (end) => {
    const held = earlierTargets.find(({ on }) => end < on);
    return held?.line.find((point) => point.end === end)?.expected ?? null;
  };
}
