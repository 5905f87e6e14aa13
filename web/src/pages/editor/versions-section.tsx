import { useState } from 'preact/hooks';
import type { ProgrammeVersionEntry } from '../../../../shared/api/programmes.schema.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import type { Page } from '../../api/answers.ts';
import { apiPath, getJson } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { DownloadButton } from '../../components/download-button.tsx';
import { Failure, Loading } from '../../components/states.tsx';
import { formatShortDate } from '../../format/date.ts';
import { ChangesList } from './changes-list.tsx';
import { PutBackButton } from './put-back-button.tsx';
import type { DraftState } from './use-draft.ts';

type Versions = Page<ProgrammeVersionEntry>;

/** Every version: who made it, when, why, what it changed, and its file. */
export function VersionsSection({ id, state }: { readonly id: string; readonly state: DraftState }) {
  const path = apiPath('programmes', id, 'versions');
  const first = useResource<Versions>(path);
  const [older, setOlder] = useState<Versions | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const next = (older ?? first.data)?.next ?? null;
  const shown = [...(first.data?.items ?? []), ...(older?.items ?? [])];
  const more = async (): Promise<void> => {
    setProblem(null);
    try {
      const page = await getJson<Versions>(`${path}?after=${next}`);
      setOlder({ items: [...(older?.items ?? []), ...page.items], next: page.next });
    } catch (error) {
      setProblem(asApiError(error));
    }
  };
  const fault = problem ?? first.error;
  return (
    <section class="panel stack" aria-labelledby="versies">
      <h2 class="utrecht-heading-2" id="versies">
        Versies
      </h2>
      {fault !== null && <Failure error={fault} retry={first.reload} />}
      {fault === null && first.data === null && <Loading what="de versies" />}
      <ol class="todo" reversed>
        {shown.map(({ version, at, by, reason, changes }) => (
          <li key={version}>
            <p class="strong break">
              Versie {version}, {formatShortDate(at.slice(0, 10))}, {by}
            </p>
            <p class="break">{reason ?? 'Zonder reden opgeslagen.'}</p>
            {changes.length > 0 ? (
              <ChangesList changes={changes} />
            ) : (
              <p class="muted">{version === 1 ? 'De eerste versie.' : 'Niets wat het formulier toont.'}</p>
            )}
            <p class="buttons">
              <DownloadButton path={`${path}/${version}`} fileName={`${id}-versie-${version}.json`}>
                Bestand van versie {version}
              </DownloadButton>
              {version !== state.current?.version && (
                <PutBackButton path={`${path}/${version}`} version={version} state={state} />
              )}
            </p>
          </li>
        ))}
      </ol>
      {next !== null && (
        <p>
          <button type="button" class="action" onClick={() => void more()}>
            Oudere versies
          </button>
        </p>
      )}
    </section>
  );
}
