import type { ComponentChildren } from 'preact';
import type { ProgressLines } from './progress-lines.ts';

interface ChartLegendProps {
  /** One chart, or several that share a legend. */
  readonly charts: readonly ProgressLines[];
  readonly bars: boolean;
}

/** What the lines and marks of charts are, each as it is drawn. */
export function ChartLegend({ charts, bars }: ChartLegendProps) {
  const any = (has: (lines: ProgressLines) => boolean): boolean => charts.some(has);
  const joined = any(({ increments }) => increments.some(({ over }) => over !== null));
  const gap = any(({ gaps }) => gaps);
  return (
    <p class="legend small">
      <Sample label={gap ? 'stand, onderbroken waar niet is aangeleverd' : 'stand'}>
        <path d="M0 5h32" class="chart__actual" />
        <circle cx="16" cy="5" r="4" class="chart__dot" />
      </Sample>
      {any(({ expected }) => expected.length > 0) && (
        <Sample label="volgens plan">
          <path d="M0 5h32" class="chart__expected" />
        </Sample>
      )}
      {any(({ earlier }) => earlier.length > 0) && (
        <Sample label="plan vóór het doel is gewijzigd (de dag: dunne streep omlaag)">
          <path d="M0 5h32" class="chart__earlier" />
        </Sample>
      )}
      {any(({ targets }) => targets.length > 0) && (
        <Sample label="doel" width={14}>
          <path d="m7-2 7 7-7 7-7-7z" class="chart__target" />
        </Sample>
      )}
      {any(({ outlook }) => outlook !== null) && (
        <Sample label="prognose; gearceerd: tussen het laagste en het hoogste tempo van de laatste zes perioden">
          <path d="M0 5h32" class="chart__forecast" />
          <path d="m4 12 6-12m0 12 6-12m0 12 6-12m0 12 6-12" class="chart__range" />
        </Sample>
      )}
      {any(({ comparators }) => comparators.length > 0) && (
        <Sample label="ter vergelijking: anderen">
          <path d="M0 5h32" class="chart__comparator" />
        </Sample>
      )}
      {bars && (
        <Sample
          label={
            joined
              ? 'erbij per periode; breed: samen met een periode die niet is aangeleverd'
              : 'erbij per periode'
          }
          width={14}
        >
          <rect x="4" y="-2" width="7" height="14" class="chart__dot" />
        </Sample>
      )}
    </p>
  );
}

interface SampleProps {
  readonly label: string;
  readonly width?: number;
  readonly children: ComponentChildren;
}

function Sample({ label, width = 32, children }: SampleProps) {
  return (
    <span>
      <svg viewBox={`0 -2 ${width} 14`} width={width} height="14" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {label}
    </span>
  );
}
