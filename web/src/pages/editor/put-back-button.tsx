import { useState } from 'preact/hooks';
import { asApiError } from '../../api/api-error.ts';
import { getJson } from '../../api/client.ts';
import { focusOn } from './focus-on.ts';
import type { FileDraft } from './programme-file.ts';
import type { DraftState } from './use-draft.ts';

const OPEN_DRAFT =
  'U bent nog iets aan het wijzigen. Sla dat eerst op of gooi het weg, zodat het niet verloren gaat.';

interface PutBackButtonProps {
  readonly path: string;
  readonly version: number;
  readonly state: DraftState;
}

/** Makes the file of an earlier version the draft: what that changes is shown first, and saving it makes a new version. */
export function PutBackButton({ path, version, state }: PutBackButtonProps) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const put = async (): Promise<void> => {
    setFault(null);
    if (state.editing) return setFault(OPEN_DRAFT);
    setBusy(true);
    try {
      state.replace(await getJson<FileDraft>(path), `Versie ${version} teruggezet`);
      focusOn('opslaan');
    } catch (error) {
      setFault(asApiError(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <button
        type="button"
        class="utrecht-button utrecht-button--secondary-action"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) void put();
        }}
      >
        Versie {version} terugzetten
      </button>
      {fault !== null && (
        <span class="field__fault" role="alert">
          {fault}
        </span>
      )}
    </>
  );
}
