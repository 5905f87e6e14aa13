import { useState } from 'preact/hooks';
import { saveBlob } from '../../api/download.ts';
import { FilePicker } from '../../components/file-picker.tsx';
import { recordOf } from './programme-file.ts';
import { readJson } from './read-json.ts';
import type { DraftState } from './use-draft.ts';

/** The programme as a file: to download as it stands in the form, and to load in its place. */
export function FileSection({ id, state }: { readonly id: string; readonly state: DraftState }) {
  const [fault, setFault] = useState<string | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const load = async (chosen: File | null): Promise<void> => {
    setFile(chosen);
    setFault(null);
    if (chosen === null) return;
    const content = recordOf(await readJson(chosen));
    const { version: _version, ...programme } = content;
    if (Object.keys(programme).length === 0)
      setFault('Dit is geen programmabestand (JSON). Uw concept is niet gewijzigd. Kies een ander bestand.');
    else state.replace(programme);
  };
  return (
    <section class="panel stack" aria-labelledby="bestand">
      <h2 class="utrecht-heading-2" id="bestand">
        Als bestand
      </h2>
      <p>
        <button
          type="button"
          class="utrecht-button utrecht-button--secondary-action"
          onClick={() =>
            saveBlob(
              new Blob([JSON.stringify(state.draft?.file, null, 2)], { type: 'application/json' }),
              `${id}.json`,
            )
          }
        >
          Programmabestand downloaden
        </button>
      </p>
      <FilePicker
        id="inlezen"
        label="Programmabestand inlezen"
        description="Komt in de plaats van wat in het formulier staat. U ziet eerst wat er verandert; er is nog niets opgeslagen."
        accept=".json,application/json"
        file={file}
        choose={(chosen) => void load(chosen)}
        error={fault}
      />
    </section>
  );
}
