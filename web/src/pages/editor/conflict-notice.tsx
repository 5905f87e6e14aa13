import type { ProgrammeVersionEntry } from '../../../../shared/api/programmes.schema.ts';
import type { Page } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Notice } from '../../components/notice.tsx';
import { formatShortDate } from '../../format/date.ts';
import { ChangesList } from './changes-list.tsx';
import { focusOn } from './focus-on.ts';
import type { DraftState } from './use-draft.ts';

/** Someone else saved first: what they changed, and how to go on without losing anything. */
export function ConflictNotice({ id, state }: { readonly id: string; readonly state: DraftState }) {
  const { draft, current } = state;
  const versions = useResource<Page<ProgrammeVersionEntry>>(apiPath('programmes', id, 'versions'));
  const newer = (versions.data?.items ?? []).filter(({ version }) => version > (draft?.version ?? 0));
  return (
    <Notice kind="warning" focus title={`Er is intussen een versie ${current?.version} opgeslagen`}>
      <p>
        Uw concept is gemaakt van versie {draft?.version}. Er is niets verloren: uw wijzigingen staan nog in
        dit tabblad. Neem ze over in de nieuwe versie, of gooi ze weg. Dit wijzigde de ander:
      </p>
      {newer.map(({ version, at, by, reason, changes }) => (
        <div key={version} class="stack stack--tight">
          <p class="strong break">
            Versie {version}, {formatShortDate(at.slice(0, 10))}, {by}
            {reason !== null && `: ${reason}`}
          </p>
          <ChangesList changes={changes} />
        </div>
      ))}
      <p class="buttons">
        <button
          type="button"
          class="utrecht-button utrecht-button--primary-action"
          onClick={() => void state.takeOver().then(() => focusOn('opslaan'))}
        >
          Mijn wijzigingen overnemen in versie {current?.version}
        </button>
        <button
          type="button"
          class="utrecht-button utrecht-button--secondary-action"
          onClick={() => {
            state.drop();
            focusOn('opslaan');
          }}
        >
          Mijn concept weggooien
        </button>
      </p>
    </Notice>
  );
}
