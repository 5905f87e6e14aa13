import { useState } from 'preact/hooks';
import type { ProgrammePreview } from '../../../../shared/api/programmes.schema.ts';
import { ApiError, asApiError } from '../../api/api-error.ts';
import { apiPath, sendJson } from '../../api/client.ts';
import { FilePicker } from '../../components/file-picker.tsx';
import { Notice } from '../../components/notice.tsx';
import { Failure } from '../../components/states.tsx';
import { readJson } from '../editor/read-json.ts';
import { ReasonField } from '../editor/reason-field.tsx';
import { UploadPreview } from './upload-preview.tsx';
import type { TriedFile } from './upload-preview.tsx';

/** Loads a programme file, a new programme or the next version of one: what it would do is shown before it is saved. */
export function ProgrammeUpload() {
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState<TriedFile | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const isNew = tried?.preview.version === 0;
  const savable =
    tried !== null && tried.preview.faults.length === 0 && (isNew || tried.preview.changes.length > 0);

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    setDone(null);
    try {
      await work();
    } catch (error) {
      setProblem(asApiError(error));
    } finally {
      setBusy(false);
    }
  };
  const choose = (chosen: File | null): void => {
    setFile(chosen);
    setTried(null);
    if (chosen === null) return;
    void attempt(async () => {
      const programme = await readProgramme(chosen);
      const path = `${apiPath('programmes', programme.id, 'preview')}?figures=ja`;
      setTried({
        programme,
        preview: await sendJson<ProgrammePreview>('POST', path, programme).catch(refuse),
      });
    });
  };
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (tried === null || busy) return;
    const isSilent = !isNew && reason.trim() === '';
    setMissing(isSilent);
    if (isSilent) return document.getElementById('reden')?.focus();
    await attempt(async () => {
      const { programme, preview } = tried;
      // Made of the version that the preview was about: when another came in between, this one is not saved.
      const body = {
        ...programme,
        version: preview.version,
        ...(reason.trim() !== '' && { reason: reason.trim() }),
      };
      const { version } = await sendJson<{ version: number }>(
        'PUT',
        apiPath('programmes', programme.id),
        body,
      );
      setDone(
        `Programma ${programme.id} is opgeslagen als versie ${version}. De cijfers worden opnieuw berekend.`,
      );
      setTried(null);
      setFile(null);
      setReason('');
    });
  };

  return (
    <section class="panel stack" aria-labelledby="programma-laden">
      <h2 class="utrecht-heading-2" id="programma-laden">
        Programma laden
      </h2>
      {done !== null && (
        <Notice kind="ok" focus>
          {done}
        </Notice>
      )}
      <div class="form">
        <FilePicker
          id="programmabestand"
          label="Programmabestand"
          description="Een JSON-bestand. U ziet eerst wat het wijzigt; er wordt pas iets opgeslagen als u dat kiest."
          accept=".json,application/json"
          file={file}
          choose={choose}
        />
      </div>
      {problem !== null && <Failure error={problem} />}
      <div aria-live="polite" class="stack">
        {busy && tried === null && <p class="muted">Bezig met controleren…</p>}
        {tried !== null && <UploadPreview {...tried} />}
      </div>
      {savable && (
        <form class="form" onSubmit={save} noValidate>
          {!isNew && <ReasonField value={reason} change={setReason} missing={missing} />}
          <div class="buttons">
            <button type="submit" class="utrecht-button utrecht-button--primary-action" aria-disabled={busy}>
              {busy ? 'Bezig met opslaan…' : `Opslaan als versie ${tried.preview.version + 1}`}
            </button>
            <button
              type="button"
              class="utrecht-button utrecht-button--secondary-action"
              onClick={() => choose(null)}
            >
              Niet opslaan
            </button>
          </div>
        </form>
      )}
    </section>
  );
}

/** A programme of a region that has its own beheerder is as good as absent to others: say who loads it. */
function refuse(error: unknown): never {
  const problem = asApiError(error);
  if (problem.status !== 404 && problem.status !== 403) throw problem;
  throw new ApiError(
    problem.status,
    'Dit programma laadt u hier niet',
    'De regio in dit bestand bestaat al. De beheerder van die regio laadt het bestand, bij Beheer van het programma. Er is niets gewijzigd.',
  );
}

async function readProgramme(file: File): Promise<{ id: string }> {
  const content = await readJson(file);
  if (content === null)
    throw new ApiError(
      400,
      'Dit is geen JSON-bestand',
      'Het bestand kon niet worden gelezen. Kies het programmabestand (JSON) en probeer het opnieuw.',
    );
  if (typeof content === 'object' && 'id' in content && typeof content.id === 'string' && content.id !== '')
    return content as { id: string };
  throw new ApiError(
    400,
    'De id ontbreekt',
    'Een programmabestand heeft een id. Vul die aan en kies het bestand opnieuw.',
  );
}
