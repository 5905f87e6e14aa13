import type { IndicatorFigure } from '../../../../shared/api/dashboard.schema.ts';
import { BulletBar } from '../../components/bullet-bar.tsx';
import { OriginTag } from '../../components/origin-tag.tsx';
import { Sparkline } from '../../components/sparkline.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { formatShortDate } from '../../format/date.ts';
import { formatEstimate, formatFigure, formatShare, NO_VALUE, unitLabel } from '../../format/number.ts';
import { Cell, Row, RowHead } from '../../components/table.tsx';

interface IndicatorRowProps {
  readonly figure: IndicatorFigure;
  /** Where the figure is opened. */
  readonly href: string;
}

/** One indicator in the table of its line. */
export function IndicatorRow({ figure, href }: IndicatorRowProps) {
  const { unit, target, targetDate, nextTarget, nextTargetDate } = figure;
  const between = nextTarget !== null && nextTargetDate !== null && nextTargetDate !== targetDate;
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
      <Cell label="Voortgang" empty={target === null}>
        <BulletBar figure={figure} />
      </Cell>
      <Cell number class="strong" label="Stand">
        {formatFigure(figure.actual, unit)}
      </Cell>
      <Cell label="Doel" number empty={target === null}>
        {formatFigure(target, unit)}
        {targetDate !== null && <span class="table__sub">{formatShortDate(targetDate)}</span>}
        {between && (
          <span class="table__sub">
            eerst {formatFigure(nextTarget, unit)}, {formatShortDate(nextTargetDate)}
          </span>
        )}
      </Cell>
      <Cell label="Tempo" number empty={figure.pace === null}>
        {figure.pace === null ? NO_VALUE : formatShare(figure.pace)}
      </Cell>
      <Cell class="table__first" label="Status">
        <StatusBadge status={figure.status} />
      </Cell>
      <Cell label="Prognose" number empty={figure.forecast === null}>
        {formatEstimate(figure.forecast, unit)}
      </Cell>
      <Cell label="Gegevens t/m" class="nowrap" empty={figure.dataThrough === null}>
        {figure.dataThrough === null ? NO_VALUE : formatShortDate(figure.dataThrough)}
      </Cell>
      <Cell label="Verloop" empty={figure.series.length < 2 || figure.actual === null}>
        <Sparkline values={figure.series.map(({ total }) => total)} unit={unit} />
      </Cell>
    </Row>
  );
}
