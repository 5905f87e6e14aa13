import type { ReferenceDate } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { DownloadButton } from '../../components/download-button.tsx';
import { Empty } from '../../components/states.tsx';
import { FileList, fileMark } from './file-list.tsx';
import { Folded } from './folded.tsx';
import { ReferenceBadge, ReferenceTags } from './reference-badge.tsx';

interface DownloadsSectionProps {
  readonly programme: string;
  readonly date: ReferenceDate;
}

/** Everything that was frozen for a date, per municipality, with the manifest of all. */
export function DownloadsSection({ programme, date }: DownloadsSectionProps) {
  const frozen = date.municipalities.filter(({ files }) => files.length > 0);
  return (
    <Folded title="Downloads" note={`${frozen.length} van ${date.municipalities.length} gemeenten`}>
      {frozen.length === 0 && (
        <Empty>Er is nog niets vastgelegd. Maak een proef of dien een gemeente in.</Empty>
      )}
      {frozen.length > 0 && (
        <div>
          <DownloadButton
            path={apiPath('programmes', programme, 'reference-dates', date.date, 'manifest')}
            fileName={`manifest-${date.date}.json`}
          >
            Manifest van alle gemeenten (JSON)
          </DownloadButton>
        </div>
      )}
      {frozen.map(({ code, name, state, trial, example, files }) => (
        <details key={code}>
          <summary>
            {name} ({files.length} bestanden)
          </summary>
          <div class="stack panel__body">
            <p>
              <ReferenceBadge state={state} /> <ReferenceTags trial={trial} example={example} />
            </p>
            <FileList
              programme={programme}
              date={date.date}
              municipality={code}
              files={files}
              mark={fileMark(state, trial)}
            />
          </div>
        </details>
      ))}
    </Folded>
  );
}
