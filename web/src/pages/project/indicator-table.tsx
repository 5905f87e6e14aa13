import type { ProjectDetail } from '../../../../shared/api/project.schema.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { formatEstimate, formatFigure } from '../../format/number.ts';

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
      <table class="utrecht-table table table--plain">
        <caption class="visually-hidden">{indicator.name} per periode</caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            <th scope="col" class="utrecht-table__header-cell">
              Periode
            </th>
            {grows && (
              <th scope="col" class="utrecht-table__header-cell table__number">
                Erbij
              </th>
            )}
            <th scope="col" class="utrecht-table__header-cell table__number">
              Stand
            </th>
            {planned && (
              <th scope="col" class="utrecht-table__header-cell table__number">
                Volgens plan
              </th>
            )}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {rows.map(({ period, actual, expected }) => (
            <tr class="utrecht-table__row" key={period}>
              <th scope="row" class="utrecht-table__header-cell table__name">
                {periodLabel(period)}
              </th>
              {grows && (
                <td class="utrecht-table__cell table__number">
                  {formatFigure(increments.get(period) ?? null, indicator.unit)}
                </td>
              )}
              <td class="utrecht-table__cell table__number">{formatFigure(actual, indicator.unit)}</td>
              {planned && (
                <td class="utrecht-table__cell table__number">{formatEstimate(expected, indicator.unit)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
