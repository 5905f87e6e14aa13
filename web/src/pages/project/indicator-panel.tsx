import { useMemo } from 'preact/hooks';
import type { ProjectDetail } from '../../../../shared/api/project.schema.ts';
import { ProgressChart } from '../../charts/progress-chart.tsx';
import { progressLines } from '../../charts/progress-lines.ts';
import { OriginTag } from '../../components/origin-tag.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { indicatorConclusion } from '../../conclusions/indicator-conclusion.ts';
import { formatShortDate } from '../../format/date.ts';
import { formatEstimate, formatFigure, formatShare, formatWithUnit, NO_VALUE } from '../../format/number.ts';
import { IndicatorTable } from './indicator-table.tsx';

type ProjectIndicator = ProjectDetail['indicators'][number];

interface IndicatorPanelProps {
  readonly indicator: ProjectIndicator;
  readonly asOf: string;
}

/** One indicator of a project: conclusion, chart, key figures, table. */
export function IndicatorPanel({ indicator, asOf }: IndicatorPanelProps) {
  const heading = `indicator-${indicator.id}`;
  const lines = useMemo(() => progressLines(indicator), [indicator]);
  const drawn = lines.actual.length > 1;
  const conclusion = indicatorConclusion(indicator).join(' ');
  return (
    <section class="panel stack" aria-labelledby={heading}>
      <header class="panel__head">
        <h2 class="utrecht-heading-2" id={heading}>
          {indicator.name}
        </h2>
        <StatusBadge status={indicator.status} />
        <OriginTag published={indicator.published} />
      </header>
      <p class="panel__conclusion">{conclusion}</p>
      <div class={drawn ? 'columns columns--main' : 'columns'}>
        {drawn && <ProgressChart lines={lines} unit={indicator.unit} label={`Grafiek: ${conclusion}`} />}
        <KeyFigures indicator={indicator} />
      </div>
      <IndicatorTable indicator={indicator} asOf={asOf} />
    </section>
  );
}

function KeyFigures({ indicator }: { readonly indicator: ProjectIndicator }) {
  const { unit, targets, comparators } = indicator;
  return (
    <dl class="facts facts--column">
      <div>
        <dt>Stand{indicator.t === null ? '' : ` op ${formatShortDate(indicator.t)}`}</dt>
        <dd>{formatFigure(indicator.actual, unit)}</dd>
      </div>
      {targets.map(({ date, value, note }) => (
        <div key={date}>
          <dt>Doel op {formatShortDate(date)}</dt>
          <dd>
            {formatWithUnit(value, unit)}
            {note !== undefined && <span class="facts__note">{note}</span>}
          </dd>
        </div>
      ))}
      {targets.length > 0 && indicator.actual !== null && (
        <>
          <div>
            <dt>Volgens plan nu</dt>
            <dd>{formatEstimate(indicator.expected, unit)}</dd>
          </div>
          <div>
            <dt>Tempo</dt>
            <dd>{indicator.pace === null ? NO_VALUE : formatShare(indicator.pace)}</dd>
          </div>
          <div>
            <dt>Prognose</dt>
            <dd>{formatEstimate(indicator.forecast, unit)}</dd>
          </div>
        </>
      )}
      {comparators.map(({ name, value, n }) => (
        <div key={name}>
          <dt>Ter vergelijking: {name}</dt>
          <dd>
            {formatFigure(value, unit)}
            {n !== undefined && <span class="facts__note">n = {n}</span>}
          </dd>
        </div>
      ))}
      <div>
        <dt>Gegevens t/m</dt>
        <dd>{indicator.dataThrough === null ? NO_VALUE : formatShortDate(indicator.dataThrough)}</dd>
      </div>
    </dl>
  );
}
