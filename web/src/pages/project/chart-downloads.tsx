import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { ProjectIndicator } from '../../../../shared/api/project.schema.ts';
import { saveBlob } from '../../api/download.ts';
import { chartCsv } from '../../charts/chart-csv.ts';
import type { DrawnChart } from '../../charts/draw-progress-chart.ts';

interface ChartDownloadsProps {
  readonly indicator: ProjectIndicator;
  readonly conclusion: string;
  readonly drawn: RefObject<DrawnChart | null>;
}

/** The chart to take along: its figures for Excel, or a picture with its title and conclusion. */
export function ChartDownloads({ indicator, conclusion, drawn }: ChartDownloadsProps) {
  const [fault, setFault] = useState(false);
  const name = `${indicator.project ?? 'programma'}-${indicator.id}-${indicator.t}`;
  const saveFigures = (): void =>
    saveBlob(new Blob([chartCsv(indicator)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
  const savePicture = async (): Promise<void> => {
    const picture = await drawn.current?.picture(indicator.name, conclusion).catch(() => undefined);
    setFault(picture === undefined);
    if (picture !== undefined) saveBlob(picture, `${name}.png`);
  };
  return (
    <div class="buttons no-print">
      <button type="button" class="utrecht-button utrecht-button--subtle" onClick={saveFigures}>
        Cijfers downloaden (CSV)
      </button>
      <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => void savePicture()}>
        Grafiek downloaden (PNG)
      </button>
      {fault && (
        <span class="field__fault" role="alert">
          De afbeelding kan nu niet worden gemaakt. Wacht tot de grafiek er staat en probeer het opnieuw.
        </span>
      )}
    </div>
  );
}
