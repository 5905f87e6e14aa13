import { periodLabel } from '../../../../shared/programme/period.ts';
import type { ReferenceMunicipality } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { DownloadButton } from '../../components/download-button.tsx';
import { formatBytes } from '../../format/number.ts';
import { DATASET_WORDS } from '../../format/words.ts';
import { hasRole, useMe } from '../../session/me.tsx';

interface ExtractDetailsProps {
  readonly programme: string;
  readonly date: string;
  readonly municipality: ReferenceMunicipality;
}

/** The frozen files of a municipality with their hashes, what they rest on, and the remarks made. */
export function ExtractDetails({ programme, date, municipality }: ExtractDetailsProps) {
  const { code, files, inputs, remarks } = municipality;
  const opens = hasRole(useMe(), programme, ['kartrekker', 'beheerder']);
  return (
    <div class="stack">
      <ul class="extract">
        {files.map(({ name, sha256, size }) => (
          <li key={name}>
            <DownloadButton
              path={apiPath('programmes', programme, 'reference-dates', date, code, name)}
              fileName={`peilmoment-${date}-${code}-${name}`}
            >
              {name} ({formatBytes(size)})
            </DownloadButton>
            <span class="hash">SHA-256 {sha256}</span>
          </li>
        ))}
      </ul>
      {inputs.length > 0 && (
        <div>
          <p class="strong small">Gemaakt uit</p>
          <ul class="list small">
            {inputs.map(({ project, dataset, period, submission, earlier }) => (
              <li key={submission}>
                {opens ? (
                  <a href={`/aanleveren/${submission}`}>{nameOf(project, dataset, period)}</a>
                ) : (
                  nameOf(project, dataset, period)
                )}
                {earlier && ' – de laatste die er was: de periode zelf ontbreekt'}
              </li>
            ))}
          </ul>
        </div>
      )}
      {remarks.length > 0 && (
        <div>
          <p class="strong small">Opmerkingen</p>
          <ul class="list small">
            {remarks.map(({ project, deelnemernummer, text }) => (
              <li key={`${project} ${deelnemernummer} ${text}`}>
                {project}, deelnemer {deelnemernummer}: {text}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function nameOf(
  project: string,
  dataset: ReferenceMunicipality['inputs'][number]['dataset'],
  period: string,
): string {
  return `${project} ${DATASET_WORDS[dataset]}, ${periodLabel(period)}`;
}
