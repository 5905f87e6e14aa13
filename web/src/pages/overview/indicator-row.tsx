import type { IndicatorFigure } from '../../../../shared/api/dashboard.schema.ts';
import { BulletBar } from '../../components/bullet-bar.tsx';
import { OriginTag } from '../../components/origin-tag.tsx';
import { Sparkline } from '../../components/sparkline.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { formatShortDate } from '../../format/date.ts';
import { formatEstimate, formatFigure, formatShare, NO_VALUE, unitLabel } from '../../format/number.ts';

/** One indicator in the table of its line. */
export function IndicatorRow({ figure }: { readonly figure: IndicatorFigure }) {
  const { unit, target, targetDate, nextTarget, nextTargetDate } = figure;
  const between = nextTarget !== null && nextTargetDate !== null && nextTargetDate !== targetDate;
  return (
    <tr class="utrecht-table__row">
      <th scope="row" class="utrecht-table__header-cell table__name">
        {figure.name}
        <span class="table__unit">
          {unitLabel(unit)} <OriginTag published={figure.published} />
        </span>
      </th>
      <td class={cell('', target)} data-label="Voortgang">
        <BulletBar figure={figure} />
      </td>
      <td class="utrecht-table__cell table__number strong" data-label="Stand">
        {formatFigure(figure.actual, unit)}
      </td>
      <td class={cell('table__number', target)} data-label="Doel">
        {formatFigure(target, unit)}
        {targetDate !== null && <span class="table__sub">{formatShortDate(targetDate)}</span>}
        {between && (
          <span class="table__sub">
            eerst {formatFigure(nextTarget, unit)}, {formatShortDate(nextTargetDate)}
          </span>
        )}
      </td>
      <td class={cell('table__number', figure.pace)} data-label="Tempo">
        {figure.pace === null ? NO_VALUE : formatShare(figure.pace)}
      </td>
      <td class="utrecht-table__cell table__first" data-label="Status">
        <StatusBadge status={figure.status} />
      </td>
      <td class={cell('table__number', figure.forecast)} data-label="Prognose">
        {formatEstimate(figure.forecast, unit)}
      </td>
      <td class={cell('nowrap', figure.dataThrough)} data-label="Gegevens t/m">
        {figure.dataThrough === null ? NO_VALUE : formatShortDate(figure.dataThrough)}
      </td>
      <td class={cell('', figure.series.length > 1 ? figure.actual : null)} data-label="Verloop">
        <Sparkline values={figure.series.map(({ total }) => total)} unit={unit} />
      </td>
    </tr>
  );
}

// On a narrow screen, where each cell is a line, empty ones are left out.
function cell(extra: string, value: number | string | null): string {
  return `utrecht-table__cell ${extra} ${value === null ? 'table__empty' : ''}`;
}
