import { apiPath } from '../../api/client.ts';
import { DownloadButton } from '../../components/download-button.tsx';
import type { Slot } from './slot-choice.ts';

interface TemplateButtonProps {
  readonly programme: string;
  readonly project: string;
  readonly slot: Slot;
}

/** Downloads the file to fill in, of the project and what was chosen. */
export function TemplateButton({ programme, project, slot: { dataset, period } }: TemplateButtonProps) {
  const path = apiPath('programmes', programme, 'projects', project, 'templates', dataset);
  return (
    <DownloadButton
      path={`${path}?${new URLSearchParams({ period })}`}
      fileName={`${dataset}-${project}-sjabloon.csv`}
    >
      Sjabloon downloaden (CSV)
    </DownloadButton>
  );
}
