import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { ProjectIndicator } from '../../../../shared/api/project.schema.ts';
import type { DrawnChart } from '../../charts/draw-progress-chart.ts';
import { ComparatorBars } from '../../charts/comparator-bars.tsx';
import { countedAt } from '../../charts/counted-at.ts';
import { ProgressChart } from '../../charts/progress-chart.tsx';
import { progressLines } from '../../charts/progress-lines.ts';
import { readingPoints } from '../../charts/reading-points.ts';
import { Forecast } from '../../components/forecast.tsx';
import { OriginTag } from '../../components/origin-tag.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { indicatorConclusion } from '../../conclusions/indicator-conclusion.ts';
import { indicatorHeadline } from '../../conclusions/indicator-headline.ts';
import { statusExplained } from '../../conclusions/status-explained.ts';
import { targetChangesOf, targetChangeText } from '../../conclusions/target-change.ts';
import { formatShortDate } from '../../format/date.ts';
import { formatEstimate } from '../../format/estimate.ts';
import { formatCount, formatFigure, formatWithUnit, NO_VALUE } from '../../format/number.ts';
import { formatAttained } from '../../format/percentage.ts';
import { ChartDownloads } from './chart-downloads.tsx';
import { IndicatorTable } from './indicator-table.tsx';

interface IndicatorPanelProps {
  readonly indicator: ProjectIndicator;
  readonly asOf: string;
  /** What opens the figure; null where that stands on the page already. */
  readonly opener: ComponentChildren;
}

/** One indicator: conclusion, chart, key figures, table, and what opens it. */
export function IndicatorPanel({ indicator, asOf, opener }: IndicatorPanelProps) {
  const heading = `indicator-${indicator.id}`;
  const lines = useMemo(() => progressLines(indicator), [indicator]);
  const points = useMemo(() => readingPoints(indicator), [indicator]);
  const chart = useRef<DrawnChart>(null);
  const drawn = lines.actual.filter(({ y }) => y !== null).length > 1;
  const compared = !drawn && indicator.actual !== null && indicator.comparators.length > 0;
  const changed = targetChangesOf(indicator).at(-1);
  const told = indicatorHeadline(indicator) ?? indicatorConclusion(indicator).join(' ');
  const conclusion = changed === undefined ? told : `${told} ${targetChangeText(changed, indicator.unit)}`;
  const explained = statusExplained(indicator);
  const { delivered } = indicator;
  return (
    <section class="panel stack" aria-labelledby={heading}>
      <header class="panel__head">
        <h2 class="utrecht-heading-2" id={heading} tabIndex={-1}>
          {indicator.name}
        </h2>
        <StatusBadge status={indicator.status} />
        <OriginTag published={indicator.published} target={indicator.target} />
      </header>
      <p class="panel__conclusion">{conclusion}</p>
      {explained !== null && <p>{explained}</p>}
      {delivered !== null && delivered.have < delivered.of && (
        <p>
          Daarin zitten {delivered.have} van de {delivered.of} projecten die meetellen.
        </p>
      )}
      <div class={drawn || compared ? 'columns columns--main' : 'columns'}>
        {drawn && (
          <ProgressChart
            lines={lines}
            points={points}
            unit={indicator.unit}
            label={`Grafiek van ${indicator.name}`}
            drawn={chart}
          />
        )}
        {compared && (
          <ComparatorBars
            own={{ value: indicator.actual ?? 0, n: countedAt(indicator) }}
            others={indicator.comparators}
            unit={indicator.unit}
          />
        )}
        <KeyFigures indicator={indicator} />
      </div>
      {drawn && <ChartDownloads indicator={indicator} conclusion={conclusion} drawn={chart} />}
      <IndicatorTable indicator={indicator} asOf={asOf} />
      {opener}
    </section>
  );
}

function KeyFigures({ indicator }: { readonly indicator: ProjectIndicator }) {
  const { unit, targets, comparators } = indicator;
  const n = countedAt(indicator);
  const ends = indicator.range === null ? [] : [indicator.range.low, indicator.range.high];
  const range = [...new Set(ends.map((end) => formatEstimate(end, indicator, indicator.target)))];
  return (
    <dl class="facts facts--column">
      <div>
        <dt>Stand{indicator.t === null ? '' : ` op ${formatShortDate(indicator.t)}`}</dt>
        <dd>
          {formatFigure(indicator.actual, unit)}
          {n !== undefined && <span class="facts__note">n = {formatCount(n)}</span>}
        </dd>
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
            <dt>Volgens plan op {formatShortDate(indicator.t)}</dt>
            <dd>{formatEstimate(indicator.expected, indicator, indicator.actual)}</dd>
          </div>
          <div>
            <dt>Tempo</dt>
            <dd>{indicator.pace === null ? NO_VALUE : formatAttained(indicator.pace)}</dd>
          </div>
          <div>
            <dt>Prognose</dt>
            <dd>
              <Forecast figure={indicator} markClass="facts__note" />
              {range.length > 1 && <span class="facts__note">tussen {range.join(' en ')}</span>}
            </dd>
          </div>
        </>
      )}
      {comparators.map(({ name, value, n }) => (
        <div key={name}>
          <dt>Ter vergelijking: {name}</dt>
          <dd>
            {formatFigure(value, unit)}
            {n !== undefined && <span class="facts__note">n = {formatCount(n)}</span>}
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
