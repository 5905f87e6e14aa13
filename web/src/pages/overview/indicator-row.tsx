import type { IndicatorFigure } from '../../../../shared/api/dashboard.schema.ts';
import { BulletBar } from '../../components/bullet-bar.tsx';
import { Forecast } from '../../components/forecast.tsx';
import { OriginTag } from '../../components/origin-tag.tsx';
import { Sparkline } from '../../components/sparkline.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { formatShortDate } from '../../format/date.ts';
import { formatFigure, NO_VALUE, unitLabel } from '../../format/number.ts';
import { formatAttained } from '../../format/percentage.ts';
import { Cell, Row, RowHead } from '../../components/table.tsx';
import type { Column } from '../../components/table.tsx';

interface IndicatorRowProps {
  readonly figure: IndicatorFigure;
  readonly columns: readonly Column[];
  /** Where the figure is opened. */
  readonly href: string;
}

/** One indicator in the table of its line. */
export function IndicatorRow({ figure, columns, href }: IndicatorRowProps) {
  const { unit, target, targetDate, nextTarget, nextTargetDate } = figure;
  const between = nextTarget !== null && nextTargetDate !== null && nextTargetDate !== targetDate;
  const has = (label: string): boolean => columns.some((column) => column.label === label);
  return (
    <Row>
      <RowHead>
        <a href={href}>{figure.name}</a>
        <span class="table__unit">
          {unitLabel(unit)} <OriginTag published={figure.published} target={figure.target} />
          {figure.delivered !== null &&
            figure.delivered.of > 0 &&
            ` ${figure.delivered.have} van ${figure.delivered.of} projecten`}
        </span>
      </RowHead>
      {has('Voortgang') && (
        <Cell label="Voortgang" empty={target === null}>
          <BulletBar figure={figure} />
        </Cell>
      )}
      <Cell number class="strong" label="Stand">
        {formatFigure(figure.actual, unit)}
      </Cell>
      {has('Doel') && (
        <Cell label="Doel" number empty={target === null}>
          {formatFigure(target, unit)}
          {targetDate !== null && <span class="table__sub">{formatShortDate(targetDate)}</span>}
          {between && (
            <span class="table__sub">
              eerst {formatFigure(nextTarget, unit)}, {formatShortDate(nextTargetDate)}
            </span>
          )}
        </Cell>
      )}
      {has('Tempo') && (
        <Cell label="Tempo" number empty={figure.pace === null}>
          {figure.pace === null ? NO_VALUE : formatAttained(figure.pace)}
        </Cell>
      )}
      <Cell class="table__first" label="Status">
        <StatusBadge status={figure.status} />
      </Cell>
      {has('Prognose') && (
        <Cell label="Prognose" number empty={figure.forecast === null}>
          <Forecast figure={figure} markClass="table__sub" />
        </Cell>
      )}
      {has('Gegevens t/m') && (
        <Cell label="Gegevens t/m" class="nowrap" empty={figure.dataThrough === null}>
          {figure.dataThrough === null ? NO_VALUE : formatShortDate(figure.dataThrough)}
        </Cell>
      )}
      {has('Verloop') && (
        <Cell label="Verloop" empty={figure.series.length < 2 || figure.actual === null}>
          <Sparkline values={figure.series.map(({ total }) => total)} unit={unit} />
        </Cell>
      )}
    </Row>
  );
}
